import type { Card } from '../leads/report.ts';
import { allOf, attributeOf, firstOf, isUndrawn, parentOf, tagOf } from './dom.ts';
import { textOf } from './lines.ts';

const MAX_CARDS = 200;
const MAX_PARTS = 10_000;
const MAX_OF_A_KIND = 20;

/** Per card the elements that have a class of ours and belong to it, by class. */
type Parts = ReadonlyMap<Element, ReadonlyMap<string, readonly Element[]>>;

/** The h-cards and hCards of a page, in order; those read until `mayGoOn` says no. */
export function cardsInMarkup(
  root: Document | DocumentFragment | Element,
  mayGoOn: () => boolean = () => true,
): Card[] {
  const cards = cardElements(root);
  const parts = partsOfCards(cards);
  const found: Card[] = [];
  for (const element of cards) {
    if (!mayGoOn()) break;
    found.push({ ...cardFromElement(element, parts), ...(isUndrawn(element) ? { isHidden: true } : {}) });
  }
  return found;
}

/** One query for each class first: browsers have a short cut for those, and most pages have neither. */
function cardElements(root: Document | DocumentFragment | Element): Element[] {
  const [modern, old] = ['.h-card', '.vcard'].map((each) => allOf(root, each, MAX_CARDS)) as [
    Element[],
    Element[],
  ];
  return modern.length > 0 && old.length > 0
    ? allOf(root, '.h-card, .vcard', MAX_CARDS)
    : [...modern, ...old];
}

/** Everything inside of cards is looked at once, however many cards it is in. */
function partsOfCards(cards: readonly Element[]): Parts {
  const parts = new Map<Element, Map<string, Element[]>>(cards.map((card) => [card, new Map()]));
  const seen = new Set<Element>();
  for (const card of cards) {
    if (seen.has(card)) continue;
    for (const element of allOf(card, '[class]', MAX_PARTS)) {
      if (seen.size >= MAX_PARTS) return parts;
      seen.add(element);
      const own = parts.get(ownerOf(element) ?? element);
      if (!own) continue;
      for (const name of classesOf(element)) {
        const list = own.get(name) ?? [];
        if (list.length < MAX_OF_A_KIND) list.push(element);
        own.set(name, list);
      }
    }
  }
  return parts;
}

function cardFromElement(card: Element, parts: Parts): Card {
  const isOld = !hasClass(card, 'h-card');
  const own = (property: string, old: string) => {
    const names = isOld ? [old] : [`p-${property}`, `u-${property}`];
    const found = names.flatMap((name) => parts.get(card)?.get(name) ?? []);
    return names.length > 1 ? inOrder(found) : found;
  };
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
  if (isOld || firstOf(card, '[class*="p-"]')) return undefined;
  const text =
    attributeOf(card, 'alt') ?? attributeOf(firstOf(card, 'img[alt]') ?? card, 'alt') ?? textOf(card, 100);
  return text.trim() || undefined;
}

function phoneOfElement(element: Element): string {
  const href = attributeOf(element, 'href');
  if (href && /^tel:/i.test(href)) return href;
  const value = firstOf(element, '.value');
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
  return classesOf(element).includes(name);
}

function classesOf(element: Element): string[] {
  return (attributeOf(element, 'class') ?? '').split(/\s+/);
}

/** As the document has them, each once. */
function inOrder(elements: readonly Element[]): Element[] {
  return [...new Set(elements)].sort((a, b) => (a.compareDocumentPosition(b) & 2 ? 1 : -1));
}
