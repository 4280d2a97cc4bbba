import type { Thing } from '../leads/report.ts';
import { allOf, attributeOf, isUndrawn, parentOf, tagOf } from './dom.ts';
import { textOf } from './lines.ts';
import { CONTACT_TYPES, ORGANISATION_TYPES, PERSON_TYPES } from './thing-types.ts';

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
    const isContact = types.some((type) => CONTACT_TYPES.test(type));
    if (!isPerson && !isContact && !types.some((type) => ORGANISATION_TYPES.test(type))) continue;
    if (things.length >= MAX_ITEMS || !mayGoOn()) break;
    const thing = thingOfItem(item, isPerson, properties);
    things.push({
      rule: notation.rule,
      thing: isContact ? { ...thing, names: [] } : thing,
      ...(isUndrawn(item) ? { isHidden: true } : {}),
    });
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
    emails: [...texts('email', 'mbox'), ...nested('contactPoint', 'email')],
    phones: [...texts('telephone', 'phone'), ...nested('contactPoint', 'telephone')],
    titles: texts('jobTitle'),
    companies: named('worksFor', 'affiliation'),
    urls: texts('url', 'sameAs', 'homepage'),
    locations: place.length > 0 ? [place.join(', ')] : texts('address'),
  };
}

/** Each property filed under the items that own it: the nearest one around it, and those that refer to it. */
function propertiesOfItems(
  root: Document | DocumentFragment | Element,
  items: ReadonlySet<Element>,
  notation: Notation,
): Map<Element, Properties> {
  const byItem = new Map<Element, Properties>();
  const referring = referringItems(root, items);
  for (const element of allOf(root, `[${notation.property}]`, MAX_PROPERTIES)) {
    const isItem = items.has(element);
    const names = (attributeOf(element, notation.property) ?? '').split(/\s+/);
    for (const owner of ownersOf(element, items, referring)) {
      const own: Properties = byItem.get(owner) ?? new Map();
      byItem.set(owner, own);
      for (const name of names) {
        const key = name.replace(/^.*[/:#]/, '');
        if (!key) continue;
        const list = own.get(key) ?? [];
        if (list.length < 20) list.push({ element, isItem });
        own.set(key, list);
      }
    }
  }
  return byItem;
}

function ownersOf(
  element: Element,
  items: ReadonlySet<Element>,
  referring: ReadonlyMap<Element, readonly Element[]>,
): readonly Element[] {
  const owners = [...(referring.get(element) ?? [])];
  let around = parentOf(element);
  for (let depth = 0; around && !items.has(around) && depth < 100; depth++) {
    owners.push(...(referring.get(around) ?? []));
    around = parentOf(around);
  }
  if (around && items.has(around)) owners.push(around);
  return owners;
}

/** Which items name an element as their own (`itemref`), by element. */
function referringItems(
  root: Document | DocumentFragment | Element,
  items: ReadonlySet<Element>,
): ReadonlyMap<Element, readonly Element[]> {
  const found = new Map<Element, Element[]>();
  for (const item of allOf(root, '[itemref]', MAX_ITEMS)) {
    if (!items.has(item)) continue;
    const ids = (attributeOf(item, 'itemref') ?? '').split(/\s+/).filter((id) => /^[\w-]{1,80}$/.test(id));
    for (const element of ids.slice(0, 10).flatMap((id) => allOf(root, `[id="${id}"]`, 1))) {
      found.set(element, [...(found.get(element) ?? []), item].slice(0, 20));
    }
  }
  return found;
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
