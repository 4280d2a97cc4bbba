import type { Card } from '../leads/report.ts';
import { allOf, attributeOf, parentOf, tagOf } from './dom.ts';
import { textOf } from './lines.ts';

const MAX_CARDS = 200;

/** The h-cards and hCards of a page, in order. */
export function cardsInMarkup(root: Document | DocumentFragment | Element): Card[] {
  return allOf(root, '.h-card, .vcard', MAX_CARDS).map(cardFromElement);
}

function cardFromElement(card: Element): Card {
  const isOld = !hasClass(card, 'h-card');
  const own = (property: string, old: string) =>
    allOf(card, isOld ? `.${old}` : `.p-${property}, .u-${property}`, 20).filter(
      (element) => ownerOf(element) === card,
    );
  const texts = (property: string, old = property) => own(property, old).map(propertyText);
  const names = texts('name', 'fn');
  const given = [...texts('given-name'), ...texts('additional-name'), ...texts('family-name')];
  const name = names[0] ?? (given.length > 1 ? given.join(' ') : impliedName(card, isOld));
  const place = [texts('locality')[0], texts('region')[0], texts('country-name')[0]]
    .filter(Boolean)
    .join(', ');
  const links = own('url', 'url').map((link) => attributeOf(link, 'href') ?? propertyText(link));
  return {
    names: name ? [name] : [],
    companies: [...texts('org'), ...texts('organization-name')],
    emails: own('email', 'email').map((email) => attributeOf(email, 'href') ?? propertyText(email)),
    phones: own('tel', 'tel')
      .filter((phone) => !/fax/i.test(textOf(phone, 80)))
      .map(phoneOfElement),
    titles: [...texts('job-title', 'title'), ...texts('role')],
    locations: [place || texts('adr')[0] || ''].filter(Boolean),
    urls: tagOf(card) === 'a' ? [...links, attributeOf(card, 'href') ?? ''] : links,
  };
}

function impliedName(card: Element, isOld: boolean): string | undefined {
  if (isOld || allOf(card, '[class*="p-"]', 1).length > 0) return undefined;
  const text =
    attributeOf(card, 'alt') ??
    attributeOf(allOf(card, 'img[alt]', 1)[0] ?? card, 'alt') ??
    textOf(card, 100);
  return text.trim() || undefined;
}

function phoneOfElement(element: Element): string {
  const href = attributeOf(element, 'href');
  if (href && /^tel:/i.test(href)) return href;
  const value = allOf(element, '.value', 1)[0];
  return value ? propertyText(value) : propertyText(element);
}

function propertyText(element: Element): string {
  const tag = tagOf(element);
  if (tag === 'abbr') return attributeOf(element, 'title') ?? textOf(element, 300);
  if (tag === 'data' || tag === 'input') return attributeOf(element, 'value') ?? textOf(element, 300);
  if (tag === 'img' || tag === 'area') return attributeOf(element, 'alt') ?? '';
  const value = allOf(element, '.value', 10);
  return value.length > 0 ? value.map((one) => textOf(one, 300)).join('') : textOf(element, 300);
}

function ownerOf(element: Element): Element | undefined {
  let owner = parentOf(element);
  for (let depth = 0; owner && depth < 100; depth++) {
    if (hasClass(owner, 'h-card') || hasClass(owner, 'vcard')) return owner;
    owner = parentOf(owner);
  }
  return undefined;
}

function hasClass(element: Element, name: string): boolean {
  return (attributeOf(element, 'class') ?? '').split(/\s+/).includes(name);
}
