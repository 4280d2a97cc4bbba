import type { Thing } from '../leads/report.ts';
import { allOf, attributeOf, isUndrawn, parentOf, tagOf } from './dom.ts';
import { textOf } from './lines.ts';
import { ORGANISATION_TYPES, PERSON_TYPES } from './thing-types.ts';

const MAX_ITEMS = 200;
const MAX_PROPERTIES = 10_000;

/** A property's element; read only when somebody wants it, since most pages describe goods and articles. */
interface Property {
  readonly element: Element;
  readonly isItem: boolean;
}

type Properties = Map<string, Property[]>;

/** A thing and the notation it was written in. */
export interface NotedThing {
  readonly rule: string;
  readonly thing: Thing;
  /** Kept from being drawn by the page's style sheets. */
  readonly isHidden?: true;
}

/**
 * The people and companies of a page's schema.org microdata and RDFa Lite, in order; those read until
 * `mayGoOn` says no.
 */
export function thingsInMarkup(
  root: Document | DocumentFragment | Element,
  mayGoOn: () => boolean = () => true,
): NotedThing[] {
  const notations = [
    { item: 'itemscope', type: 'itemtype', property: 'itemprop', rule: 'microdata' },
    { item: 'typeof', type: 'typeof', property: 'property', rule: 'rdfa' },
  ];
  return notations.flatMap((notation) => thingsIn(root, notation, mayGoOn));
}

interface Notation {
  readonly item: string;
  readonly type: string;
  readonly property: string;
  readonly rule: string;
}

function thingsIn(
  root: Document | DocumentFragment | Element,
  notation: Notation,
  mayGoOn: () => boolean,
): NotedThing[] {
  const items = allOf(root, `[${notation.item}]`, MAX_ITEMS * 5);
  if (items.length === 0) return [];
  const properties = propertiesOfItems(root, new Set(items), notation);
  const things: NotedThing[] = [];
  for (const item of items) {
    const types = (attributeOf(item, notation.type) ?? '').split(/\s+/);
    const isPerson = types.some((type) => PERSON_TYPES.test(type));
    if (!isPerson && !types.some((type) => ORGANISATION_TYPES.test(type))) continue;
    if (things.length >= MAX_ITEMS || !mayGoOn()) break;
    const thing = thingOfItem(item, isPerson, properties);
    things.push({ rule: notation.rule, thing, ...(isUndrawn(item) ? { isHidden: true } : {}) });
  }
  return things;
}

function thingOfItem(item: Element, isPerson: boolean, properties: ReadonlyMap<Element, Properties>): Thing {
  const listed = (element: Element, name: string) => properties.get(element)?.get(name) ?? [];
  const texts = (...names: string[]) =>
    names.flatMap((name) => listed(item, name).map(valueOfProperty)).filter(Boolean);
  const nested = (key: string, name: string) =>
    listed(item, key).flatMap(({ element, isItem }) =>
      isItem ? listed(element, name).map(valueOfProperty) : [],
    );
  const named = (...keys: string[]) =>
    keys.flatMap((key) =>
      listed(item, key).flatMap((property) =>
        property.isItem ? listed(property.element, 'name').map(valueOfProperty) : [valueOfProperty(property)],
      ),
    );
  const given = [...texts('givenName'), ...texts('additionalName'), ...texts('familyName')];
  const place = ['addressLocality', 'addressRegion', 'addressCountry']
    .flatMap((key) => nested('address', key).slice(0, 1))
    .filter(Boolean);
  return {
    isPerson,
    names: [...texts('name'), ...(given.length > 1 ? [given.join(' ')] : [])],
    emails: [...texts('email'), ...nested('contactPoint', 'email')],
    phones: [...texts('telephone'), ...nested('contactPoint', 'telephone')],
    titles: texts('jobTitle'),
    companies: named('worksFor', 'affiliation'),
    urls: texts('url', 'sameAs'),
    locations: place.length > 0 ? [place.join(', ')] : texts('address'),
  };
}

/** Each property filed under the item that owns it: the nearest one around it. */
function propertiesOfItems(
  root: Document | DocumentFragment | Element,
  items: ReadonlySet<Element>,
  notation: Notation,
): Map<Element, Properties> {
  const byItem = new Map<Element, Properties>();
  for (const element of allOf(root, `[${notation.property}]`, MAX_PROPERTIES)) {
    let owner = parentOf(element);
    for (let depth = 0; owner && !items.has(owner) && depth < 100; depth++) owner = parentOf(owner);
    if (!owner || !items.has(owner)) continue;
    const own: Properties = byItem.get(owner) ?? new Map();
    byItem.set(owner, own);
    const isItem = items.has(element);
    for (const name of (attributeOf(element, notation.property) ?? '').split(/\s+/)) {
      const key = name.replace(/^.*[/:#]/, '');
      if (!key) continue;
      const list = own.get(key) ?? [];
      if (list.length < 20) list.push({ element, isItem });
      own.set(key, list);
    }
  }
  return byItem;
}

function valueOfProperty({ element, isItem }: Property): string {
  const content = attributeOf(element, 'content');
  if (content !== undefined) return content;
  const link = attributeOf(element, 'href') ?? attributeOf(element, 'resource');
  const tag = tagOf(element);
  if (link && !isItem && (tag === 'a' || tag === 'link' || tag === 'area')) {
    return link;
  }
  return textOf(element, 300);
}
