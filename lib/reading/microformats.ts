import type { Card } from '../leads/report.ts';
import { allOf, attributeOf, firstOf, isUndrawn, parentOf } from './dom.ts';
import { textOf } from './lines.ts';
import {
  classesOf,
  impliedLink,
  impliedName,
  isRoot,
  propertyLink,
  propertyText,
} from './microformat-values.ts';

type Page = Document | DocumentFragment | Element;

const MAX_CARDS = 200;
const MAX_PARTS = 10_000;
const MAX_OF_A_KIND = 20;

/** What belongs to one card: its elements by class, and whether anything is said of it. */
interface Parts {
  readonly byClass: Map<string, Element[]>;
  hasText: boolean;
  hasLink: boolean;
  hasRoot: boolean;
}

/** The h-cards and hCards of a page, in order; those read until `mayGoOn` says no. */
export function cardsInMarkup(page: Page, mayGoOn: () => boolean = () => true): Card[] {
  const cards = cardElements(page);
  if (cards.length === 0) return [];
  const parts = partsOfCards(cards);
  const found: Card[] = [];
  for (const card of cards) {
    if (!mayGoOn()) break;
    const own = parts.get(card) as Parts;
    if (isOld(card)) addIncluded(card, own, page);
    found.push({ ...cardFromElement(card, own), ...(isUndrawn(card) ? { isHidden: true } : {}) });
  }
  return found;
}

/** One query for each class first: browsers have a short cut for those, and most pages have neither. */
function cardElements(page: Page): Element[] {
  const [modern, old] = ['.h-card', '.vcard'].map((each) => allOf(page, each, MAX_CARDS)) as [
    Element[],
    Element[],
  ];
  return modern.length > 0 && old.length > 0
    ? allOf(page, '.h-card, .vcard', MAX_CARDS)
    : [...modern, ...old];
}

/** Everything inside of cards is looked at once, however many cards it is in, and filed under the innermost. */
function partsOfCards(cards: readonly Element[]): ReadonlyMap<Element, Parts> {
  const parts = new Map<Element, Parts>();
  for (const card of cards) {
    parts.set(card, { byClass: new Map(), hasText: false, hasLink: false, hasRoot: false });
  }
  const roots = new Set(cards);
  const seen = new Set<Element>();
  for (const card of cards) {
    if (seen.has(card)) continue;
    for (const element of allOf(card, '[class]', MAX_PARTS)) {
      if (seen.size >= MAX_PARTS) return parts;
      seen.add(element);
      const classes = classesOf(element);
      const own = parts.get(rootAround(element, roots));
      if (classes.some(isRoot)) {
        roots.add(element);
        if (own) own.hasRoot = true;
      }
      if (own) file(element, classes, own);
    }
  }
  return parts;
}

function file(element: Element, classes: readonly string[], own: Parts): void {
  for (const name of classes) {
    own.hasText ||= /^[pe]-[a-z]/.test(name);
    own.hasLink ||= /^u-(?!photo$)[a-z]/.test(name);
    const list = own.byClass.get(name) ?? [];
    if (list.length < MAX_OF_A_KIND) list.push(element);
    own.byClass.set(name, list);
  }
}

/** Elements elsewhere that an hCard says are its own: a company named once for all the people of a table. */
function addIncluded(card: Element, own: Parts, page: Page): void {
  const include = firstOf(card, '.include');
  const listed = [
    attributeOf(card, 'itemref'),
    attributeOf(card, 'headers'),
    (include && (attributeOf(include, 'href') ?? attributeOf(include, 'data')))?.replace(/^[^#]*#/, ''),
  ];
  const ids = listed.flatMap((list) => list?.split(/\s+/) ?? []).filter((id) => /^[\w-]{1,80}$/.test(id));
  for (const elsewhere of ids.slice(0, 10).flatMap((id) => allOf(page, `[id="${id}"]`, 1))) {
    for (const element of [elsewhere, ...allOf(elsewhere, '[class]', 50)])
      file(element, classesOf(element), own);
  }
}

function cardFromElement(card: Element, { byClass, hasText, hasLink, hasRoot }: Parts): Card {
  const own = (property: string, old = property) => {
    const names = isOld(card) ? [old] : [`p-${property}`, `u-${property}`];
    return inOrder(names.map((name) => byClass.get(name) ?? []));
  };
  const texts = (property: string, old = property) => own(property, old).map(propertyText).filter(Boolean);
  const mayImply = !isOld(card) && !hasRoot;
  const given = ['given-name', 'additional-name', 'family-name'].flatMap((part) => texts(part));
  const name =
    texts('name', 'fn')[0] ??
    (given.length > 1 ? given.join(' ') : mayImply && !hasText ? impliedName(card) : undefined);
  const place = ['locality', 'region', 'country-name'].flatMap((part) => texts(part).slice(0, 1)).join(', ');
  const links = own('url').map(propertyLink);
  const link = links.length === 0 && mayImply && !hasLink ? impliedLink(card) : undefined;
  const companies = texts('org');
  return {
    names: name ? [name] : [],
    companies: companies.length > 0 ? companies : texts('organization-name'),
    emails: own('email').map(propertyLink),
    phones: own('tel')
      .filter((phone) => !/fax/i.test(textOf(phone, 80)))
      .map(phoneOf),
    titles: ['job-title', 'title', 'role'].flatMap((property) => texts(property)),
    locations: [place || texts('adr')[0] || ''].filter(Boolean),
    urls: link ? [link] : links,
  };
}

function phoneOf(element: Element): string {
  const href = attributeOf(element, 'href');
  return href && /^tel:/i.test(href) ? href : propertyText(element);
}

function isOld(card: Element): boolean {
  return !classesOf(card).includes('h-card');
}

function rootAround(element: Element, roots: ReadonlySet<Element>): Element {
  let around = parentOf(element);
  for (let depth = 0; around && !roots.has(around) && depth < 100; depth++) around = parentOf(around);
  return around ?? element;
}

/** As the document has them, each once. */
function inOrder(lists: readonly (readonly Element[])[]): readonly Element[] {
  const [first = [], second = []] = lists;
  if (second.length === 0) return first;
  return [...new Set([...first, ...second])].sort((a, b) => (a.compareDocumentPosition(b) & 2 ? 1 : -1));
}
