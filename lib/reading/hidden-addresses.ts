import { attributeOf } from './dom.ts';
import { emailFromCloudflare, emailFromText } from './emails.ts';
import { decoded } from './link-values.ts';

/** How `direction: rtl` makes a text that was written backwards readable again. */
export const REVERSED_STYLE =
  /^(?=[\s\S]{0,300}direction\s{0,3}:\s{0,3}rtl)(?=[\s\S]{0,300}unicode-bidi\s{0,3}:\s{0,3}bidi-override)/i;
/** Before an address that only the worker can read: moved by a few places in the alphabet, or spelt out. */
export const CODED = 'coded:';
const SPELT = /[[({<]|\sat\s/i;
const MAX_CODE = 500;
/**
 * The e-mail address that an element hides from robots and shows to people: Cloudflare's code, user and host
 * in attributes of their own, a script's text that puts it together, or text written backwards. Nothing is run.
 */
export function hiddenAddressOf(element: Element, href: string): string | undefined {
  const cloudflare =
    attributeOf(element, 'data-cfemail') ?? /\/cdn-cgi\/l\/email-protection#([0-9a-f]+)$/i.exec(href)?.[1];
  if (cloudflare) return emailFromCloudflare(cloudflare);
  return addressInAttributes(element) ?? addressInScript(element, href) ?? addressBackwards(element);
}

function addressInAttributes(element: Element): string | undefined {
  const token = firstAttribute(element, 'data-mailto-token');
  if (token) return CODED + token;
  const host = firstAttribute(element, 'data-domain', 'data-host');
  const user =
    host && firstAttribute(element, 'data-user', 'data-name', 'data-local', 'data-account', 'data-mailbox');
  if (user)
    return emailFromText(`${user}@${[host, firstAttribute(element, 'data-tld')].filter(Boolean).join('.')}`);
  const whole = firstAttribute(element, 'data-email', 'data-mail');
  return whole && (emailFromText(whole) ?? (SPELT.test(whole) ? CODED + whole : undefined));
}

function firstAttribute(element: Element, ...names: string[]): string | undefined {
  for (const name of names) {
    const value = attributeOf(element, name);
    if (value && value.length < MAX_CODE) return value.trim();
  }
  return undefined;
}

/** "javascript:location='mailto:'+'ada'+'@'+'engines.example'" and what TYPO3 makes of addresses. */
function addressInScript(element: Element, href: string): string | undefined {
  const isScript = /^\s*javascript:/i.test(href);
  if (!isScript && href !== '' && href !== '#') return undefined;
  const code = (isScript ? decoded(href) : (attributeOf(element, 'onclick') ?? '')).slice(0, MAX_CODE);
  const secret = /UnCryptMailto\(\s*(?:'|%27|")([^'"%)]{5,300})/i.exec(code)?.[1];
  if (secret) return CODED + secret;
  if (!/mailto|@/i.test(code)) return undefined;
  const joined = code.replace(/['"]\s*\+\s*['"]/g, '');
  const address = joined.split(/[\s'"():;=+?]+/).find((part) => part.indexOf('@') > 0);
  return address && emailFromText(address);
}

function addressBackwards(element: Element): string | undefined {
  if (!REVERSED_STYLE.test(attributeOf(element, 'style') ?? '')) return undefined;
  const text: unknown = element.textContent;
  return typeof text === 'string' && text.length < MAX_CODE
    ? emailFromText(Array.from(text).reverse().join(''))
    : undefined;
}
