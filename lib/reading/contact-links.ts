import { attributeOf } from './dom.ts';
import { emailFromText } from './emails.ts';
import { hiddenAddressOf } from './hidden-addresses.ts';
import { absoluteUrl, phoneText } from './link-values.ts';
import { isSafeLink, profileOfLink } from './profiles.ts';

/** Where a link leads. `value` is an address, a phone as written, or a URL. */
export interface ContactLink {
  readonly kind: 'email' | 'phone' | 'profile' | 'website';
  readonly value: string;
}

/** Whom a link reaches: `mailto:`, `tel:`, profiles, addresses hidden from robots; `undefined` for all others. */
export function contactLinkOf(element: Element, url: string): ContactLink | undefined {
  const href = attributeOf(element, 'href') ?? '';
  const email = hiddenAddressOf(element, href);
  return email ? { kind: 'email', value: email } : kindOfLink(href, url);
}

/** Where a link with `rel=me` leads, whatever it is: somebody else's page about the same person. */
export function ownLinkOf(element: Element, url: string): ContactLink | undefined {
  const link = contactLinkOf(element, url);
  const address = link ? undefined : absoluteUrl(attributeOf(element, 'href') ?? '', url);
  return address && isSafeLink(address) ? { kind: 'website', value: address } : link;
}

function kindOfLink(href: string, url: string): ContactLink | undefined {
  const link = href.trim();
  if (/^mailto:/i.test(link)) {
    const value = emailFromText(link);
    return value ? { kind: 'email', value } : undefined;
  }
  if (/^(?:tel|callto|phone):/i.test(link)) {
    const value = phoneText(link.replace(/^\w+:(?:\/\/)?/, ''));
    return value ? { kind: 'phone', value } : undefined;
  }
  const profile = profileOfLink(link, url);
  return profile && { kind: 'profile', value: profile.url };
}
