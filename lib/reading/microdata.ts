import type { Thing } from '../leads/report.ts';
import type { DeclaredPlace, PlaceOf } from './declared-place.ts';
import { allOf, attributeOf, elementsById, parentOf, tagOf } from './dom.ts';
import { textOf } from './lines.ts';
import { CONTACT_TYPES, ORGANISATION_TYPES, PERSON_TYPES } from './thing-types.ts';

const MAX_ITEMS = 200;
const MAX_PROPERTIES = 10_000;
/** Between two looks at the clock. */
const PROPERTIES_PER_LOOK = 64;

/** A property's element; read only when somebody wants it, since most pages describe goods and articles. */
interface Property {
  readonly element: Element;
  readonly isItem: boolean;
}

type Kind = 'person' | 'company' | 'contact';
type Properties = Map<string, Property[]>;

/** A thing, the notation it was written in, and where it stands. */
export interface NotedThing extends DeclaredPlace {
  readonly rule: string;
  readonly thing: Thing;
}

/**
 * The people and companies of a page's schema.org microdata and RDFa Lite, in order; those read until
 * `mayGoOn` says no. `placeOf` says where each stands.
 */
export function thingsInMarkup(
  root: Document | DocumentFragment | Element,
  mayGoOn: () => boolean = () => true,
  placeOf: PlaceOf = () => ({}),
): NotedThing[] {
  const notations = [
    { item: 'itemscope', type: 'itemtype', property: 'itemprop', rule: 'microdata' },
    { item: 'typeof', type: 'typeof', property: 'property', rule: 'rdfa' },
  ];
  return notations.flatMap((notation) => thingsIn(root, notation, mayGoOn, placeOf));
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
  placeOf: PlaceOf,
): NotedThing[] {
  const items = allOf(root, `[${notation.item}]`, MAX_ITEMS * 5);
  const wanted = new Map<Element, Kind>();
  for (const item of items) {
    const kind = kindOf((attributeOf(item, notation.type) ?? '').split(/\s+/));
    if (kind) wanted.set(item, kind);
    if (wanted.size >= MAX_ITEMS) break;
  }
  if (wanted.size === 0) return [];
  const properties = propertiesOfItems(root, new Set(items), wanted, notation, mayGoOn);
  const things: NotedThing[] = [];
  for (const [item, kind] of wanted) {
    if (!mayGoOn()) break;
    const thing = thingOfItem(item, kind === 'person', properties);
    things.push({
      rule: notation.rule,
      thing: kind === 'contact' ? { ...thing, names: [] } : thing,
      ...placeOf(item),
    });
  }
  return things;
}

function kindOf(types: readonly string[]): Kind | undefined {
  const isOf = (known: RegExp) => types.some((type) => known.test(type));
  if (isOf(PERSON_TYPES)) return 'person';
  if (isOf(CONTACT_TYPES)) return 'contact';
  return isOf(ORGANISATION_TYPES) ? 'company' : undefined;
}

function thingOfItem(item: Element, isPerson: boolean, properties: ReadonlyMap<Element, Properties>): Thing {
  const listed = (element: Element, name: string) => properties.get(element)?.get(name) ?? [];
  const texts = (name: string) => listed(item, name).map(valueOfProperty).filter(Boolean);
  const nested = (key: string, name: string, orText = false) =>
    listed(item, key).flatMap((property) =>
      property.isItem
        ? listed(property.element, name).map(valueOfProperty)
        : orText
          ? valueOfProperty(property)
          : [],
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
    companies: ['worksFor', 'affiliation'].flatMap((key) => nested(key, 'name', true)),
    urls: [...texts('url'), ...texts('sameAs')],
    locations: place.length > 0 ? [place.join(', ')] : texts('address'),
  };
}

/**
 * Each property filed under the items that own it, the nearest one around it and those that refer to it, where they
 * are wanted or part of another.
 */
function propertiesOfItems(
  root: Document | DocumentFragment | Element,
  items: ReadonlySet<Element>,
  wanted: ReadonlyMap<Element, unknown>,
  notation: Notation,
  mayGoOn: () => boolean,
): Map<Element, Properties> {
  const byItem = new Map<Element, Properties>();
  const property = `[${notation.property}]`;
  const file = (element: Element, owner: Element) => {
    const own: Properties = byItem.get(owner) ?? new Map();
    byItem.set(owner, own);
    for (const name of (attributeOf(element, notation.property) ?? '').split(/\s+/)) {
      const key = name.replace(/^.*[/:#]/, '');
      if (!key) continue;
      const list = own.get(key) ?? [];
      if (list.length < 20) list.push({ element, isItem: items.has(element) });
      own.set(key, list);
    }
  };
  const loose = new Set<Element>();
  for (const [at, element] of allOf(root, property, MAX_PROPERTIES).entries()) {
    if (at % PROPERTIES_PER_LOOK === 0 && !mayGoOn()) break;
    let owner = parentOf(element);
    for (let depth = 0; owner && !items.has(owner) && depth < 100; depth++) owner = parentOf(owner);
    if (!owner || !items.has(owner)) loose.add(element);
    else if (wanted.has(owner) || attributeOf(owner, notation.property) !== undefined) file(element, owner);
  }
  for (const item of loose.size > 0 ? allOf(root, '[itemref]', MAX_ITEMS) : []) {
    for (const elsewhere of elementsById(root, attributeOf(item, 'itemref'))) {
      for (const element of [elsewhere, ...allOf(elsewhere, property, 50)])
        if (loose.has(element)) file(element, item);
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
