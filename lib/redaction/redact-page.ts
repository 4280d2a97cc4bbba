import { redactedJsonLd } from './json-ld.ts';
import { type Pseudonyms, pseudonymsFor } from './pseudonyms.ts';

/** Says in a page that it is redacted already. */
export const REDACTED_MARK = '<meta name="redacted" content="by Firsthand">';

const DROPPED =
  'style, link:not([rel="canonical"]):not([rel="me"]), noscript, template, object, embed, canvas, video, audio, source, track';
/** Attributes that describe the structure; whatever else an attribute says is text. */
const STRUCTURE =
  /^(?:class|id|role|type|dir|lang|rel|for|slot|hidden|itemprop|itemtype|itemscope|itemref|property|typeof|vocab|charset|tabindex|(?:col|row)span|scope|data-(?:testid|test|test-id|e2e|view-name|control-name|component|section|qa)|aria-(?:hidden|expanded|level|selected|current|haspopup|controls|labelledby|describedby|live|modal|checked|pressed|disabled|busy|owns|setsize|posinset|rowindex|colindex))$/;
const ADDRESSES = /^(?:href|action|formaction|cite|data-(?:href|url))$/;
const GONE = /^(?:src|srcset|poster|background|ping|integrity|nonce|value|data-src|xlink:href|on.*)$/;
const NAMED = new Set(['META', 'INPUT', 'FORM', 'BUTTON', 'SELECT', 'TEXTAREA', 'IFRAME']);
/** Programs that people host are known by a word in their scripts. */
const MARKS = ['rcube_webmail', 'rcmail', 'rainloop', 'snappymail'];

/**
 * A page as HTML with its structure and without what it says: names, addresses and numbers are invented, all
 * other words masked, scripts, styles and pictures gone. The page itself is not touched, and whoever gets
 * the file can make a fixture of it. Begins with a comment that has the (redacted) address.
 */
export function redactedPage(document: Document, url: string, keepHost: boolean): string {
  const pseudonyms = pseudonymsFor(url, keepHost);
  const root = redactedCopy(document, pseudonyms);
  return `<!-- ${pseudonyms.url(url)} -->\n<!DOCTYPE html>\n${root.outerHTML.replace('<head>', `<head>${REDACTED_MARK}`)}\n`;
}

function redactedCopy(document: Document, pseudonyms: Pseudonyms): Element {
  // A document without a window: its elements load nothing and run no code of the page's.
  const inert = document.implementation.createHTMLDocument('');
  const copy = inert.importNode(document.documentElement, true);
  const originals = [...document.documentElement.querySelectorAll('*')];
  const copies = [...copy.querySelectorAll('*')];
  for (const [at, original] of originals.entries()) bringInside(original, copies[at] as Element, pseudonyms);
  for (const element of copy.querySelectorAll(DROPPED))
    if (!element.hasAttribute('shadowrootmode')) element.remove();
  redactTree(copy, pseudonyms);
  return copy;
}

/** What importing leaves behind: frames of the same origin and open shadow roots. */
function bringInside(original: Element, copy: Element, pseudonyms: Pseudonyms): void {
  if (original.localName === 'iframe') {
    copy.removeAttribute('srcdoc');
    const inner = documentOf(original as HTMLIFrameElement);
    if (inner?.documentElement) copy.setAttribute('srcdoc', redactedCopy(inner, pseudonyms).outerHTML);
  }
  if (!original.shadowRoot) return;
  const template = copy.ownerDocument.createElement('template');
  template.setAttribute('shadowrootmode', 'open');
  for (const child of original.shadowRoot.childNodes) {
    const imported = copy.ownerDocument.importNode(child, true);
    if (imported.nodeType === 1) redactTree(imported as Element, pseudonyms);
    template.content.append(imported);
  }
  copy.prepend(template);
}

function redactTree(root: Element, pseudonyms: Pseudonyms): void {
  const elements = [root, ...root.querySelectorAll('*')];
  const texts = elements.flatMap((element) =>
    [...element.childNodes].filter(({ nodeType }) => nodeType === 3),
  );
  for (const { nodeValue } of texts) pseudonyms.learn(nodeValue ?? '');
  for (const element of elements) {
    for (const node of [...element.childNodes]) if (node.nodeType === 8) node.remove();
    if (element.localName === 'script') redactScript(element, pseudonyms);
    else if (element.localName === 'svg') element.replaceChildren();
    else
      for (const { name, value } of [...element.attributes])
        redactAttribute(element, name, value, pseudonyms);
  }
  for (const node of texts) {
    if (node.parentElement?.localName !== 'script') node.nodeValue = pseudonyms.text(node.nodeValue ?? '');
  }
}

function redactScript(script: Element, pseudonyms: Pseudonyms): void {
  const text = script.textContent ?? '';
  const isData = /^application\/ld\+json/i.test(script.getAttribute('type') ?? '');
  const kept = isData
    ? redactedJsonLd(text, pseudonyms)
    : MARKS.filter((mark) => text.includes(mark)).join(' ');
  for (const { name } of [...script.attributes])
    if (name !== 'type' && name !== 'data-testid') script.removeAttribute(name);
  if (kept) script.textContent = kept;
  else script.remove();
}

function redactAttribute(element: Element, name: string, value: string, pseudonyms: Pseudonyms): void {
  if (name === 'srcdoc' || (name === 'name' && NAMED.has(element.tagName)) || name === 'http-equiv') return;
  if (GONE.test(name)) element.removeAttribute(name);
  else if (name === 'style') keepHiding(element, value);
  else if (ADDRESSES.test(name) || /^https?:\/\//.test(value))
    element.setAttribute(name, pseudonyms.url(value));
  else if (!STRUCTURE.test(name) || value.includes('@')) element.setAttribute(name, pseudonyms.text(value));
}

/** Of styles only whether something is drawn tells anything to a reader of the page. */
function keepHiding(element: Element, style: string): void {
  const hiding = style.match(/(?:display\s*:\s*none|visibility\s*:\s*hidden)/gi);
  if (hiding) element.setAttribute('style', hiding.join('; '));
  else element.removeAttribute('style');
}

function documentOf(frame: HTMLIFrameElement): Document | undefined {
  try {
    return frame.contentDocument ?? undefined;
  } catch {
    return undefined;
  }
}
