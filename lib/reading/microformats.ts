import type { Card } from '../leads/report.ts';
import type { PlaceOf } from './declared-place.ts';
import { allOf, attributeOf, elementsById, firstOf, parentOf } from './dom.ts';
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

/** The elements that belong to one card, by class. */
type Parts = Map<string, Element[]>;

/** The h-cards and hCards of a page, in order; those read until `mayGoOn` says no. `placeOf` says where each stands. */
export function cardsInMarkup(
  page: Page,
  mayGoOn: () => boolean = () => true,
  placeOf: PlaceOf = () => ({}),
): Card[] {
  const cards = cardElements(page);
  if (cards.length === 0) return [];
  const parts = partsOfCards(cards, mayGoOn);
  const found: Card[] = [];
  for (const card of cards) {
    if (!mayGoOn()) break;
    const own = parts.get(card) as Parts;
    const isOld = !classesOf(card).includes('h-card');
    if (isOld) addIncluded(card, own, page);
    found.push({ ...cardFromElement(card, own, isOld), ...placeOf(card) });
  }
  return found;
}

/** One query for each class first: browsers have a short cut for those, and most pages have neither. */
function cardElements(page: Page): Element[] {
  const hasAny = firstOf(page, '.h-card') || firstOf(page, '.vcard');
  return hasAny ? allOf(page, '.h-card, .vcard', MAX_CARDS) : [];
}

/** Everything inside of cards is looked at once, however many cards it is in, and filed under the innermost. */
function partsOfCards(cards: readonly Element[], mayGoOn: () => boolean): ReadonlyMap<Element, Parts> {
  const parts = new Map<Element, Parts>(cards.map((card) => [card, new Map()]));
  const roots = new Set(cards);
  const seen = new Set<Element>();
  for (const card of cards) {
    if (seen.has(card)) continue;
    if (!mayGoOn()) return parts;
    for (const element of allOf(card, '[class]', MAX_PARTS)) {
      if (seen.size >= MAX_PARTS) return parts;
      seen.add(element);
      const classes = classesOf(element);
      const own = parts.get(rootAround(element, roots));
      if (own) file(element, classes, own);
      if (classes.some(isRoot)) roots.add(element);
    }
  }
  return parts;
}

function file(element: Element, classes: readonly string[], own: Parts): void {
  for (const name of classes) {
    const list = own.get(name) ?? [];
    if (list.length < MAX_OF_A_KIND) list.push(element);
    own.set(name, list);
  }
}

/** Elements elsewhere that an hCard says are its own: a company named once for all the people of a table. */
function addIncluded(card: Element, own: Parts, page: Page): void {
  const include = firstOf(card, '.include');
  const ids = [
    attributeOf(card, 'itemref'),
    attributeOf(card, 'headers'),
    include && (attributeOf(include, 'href') ?? attributeOf(include, 'data'))?.split('#')[1],
  ];
  for (const elsewhere of elementsById(page, ids.join(' '))) {
    for (const element of [elsewhere, ...allOf(elsewhere, '[class]', 50)])
      file(element, classesOf(element), own);
  }
}

function cardFromElement(card: Element, parts: Parts, isOld: boolean): Card {
  const part = (name: string) => parts.get(name) ?? [];
  const own = (property: string, old = property) =>
    isOld ? part(old) : [...part(`p-${property}`), ...part(`u-${property}`)];
  const texts = (property: string, old = property) => own(property, old).map(propertyText).filter(Boolean);
  // What is said of a card, or lies in it, leaves nothing to guess.
  const classes = isOld ? [] : [...parts.keys()];
  const isWhole = !isOld && !classes.some(isRoot);
  const mayImply = (said: RegExp) => isWhole && !classes.some((name) => said.test(name));
  const given = ['given-name', 'additional-name', 'family-name'].flatMap((each) => texts(each));
  const name =
    texts('name', 'fn')[0] ??
    (given.length > 1 ? given.join(' ') : mayImply(/^[pe]-[a-z]/) ? impliedName(card) : undefined);
  const place = ['locality', 'region', 'country-name'].flatMap((each) => texts(each).slice(0, 1)).join(', ');
  const links = own('url').map(propertyLink);
  const link = mayImply(/^u-(?!photo$)[a-z]/) ? impliedLink(card) : undefined;
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
  const link = propertyLink(element);
  const isShown = attributeOf(element, 'href') === undefined || /^tel:/i.test(link);
  return isShown ? link : propertyText(element);
}

function rootAround(element: Element, roots: ReadonlySet<Element>): Element {
  let around = parentOf(element);
  for (let depth = 0; around && !roots.has(around) && depth < 100; depth++) around = parentOf(around);
  return around ?? element;
}
