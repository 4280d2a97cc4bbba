import type { Thing } from '../leads/report.ts';
import { allOf, attributeOf, parentOf, tagOf } from './dom.ts';
import { textOf } from './lines.ts';
import { ORGANISATION_TYPES, PERSON_TYPES } from './thing-types.ts';

const MAX_ITEMS = 200;
type Properties = Map<string, { text: string; item?: Element }[]>;

/** A thing and the notation it was written in. */
export interface NotedThing {
  readonly rule: string;
  readonly thing: Thing;
}

/** The people and companies of a page's schema.org microdata and RDFa Lite, in order. */
export function thingsInMarkup(root: Document | DocumentFragment | Element): NotedThing[] {
  const notations = [
    { item: 'itemscope', type: 'itemtype', property: 'itemprop', rule: 'microdata' },
    { item: 'typeof', type: 'typeof', property: 'property', rule: 'rdfa' },
  ];
  return notations.flatMap((notation) => thingsIn(root, notation));
}

interface Notation {
  readonly item: string;
  readonly type: string;
  readonly property: string;
  readonly rule: string;
}

function thingsIn(root: Document | DocumentFragment | Element, notation: Notation): NotedThing[] {
  const items = allOf(root, `[${notation.item}]`, MAX_ITEMS * 5);
  if (items.length === 0) return [];
  const properties = propertiesOfItems(root, new Set(items), notation);
  const things: NotedThing[] = [];
  for (const item of items) {
    const types = (attributeOf(item, notation.type) ?? '').split(/\s+/);
    const isPerson = types.some((type) => PERSON_TYPES.test(type));
    if (!isPerson && !types.some((type) => ORGANISATION_TYPES.test(type))) continue;
    const own = properties.get(item) ?? new Map();
    const texts = (...names: string[]) =>
      names.flatMap((name) => (own.get(name) ?? []).map((one: { text: string }) => one.text)).filter(Boolean);
    const nested = (key: string, ...names: string[]) =>
      (own.get(key) ?? []).flatMap((one: { item?: Element; text: string }) =>
        one.item
          ? names.flatMap((name) =>
              (properties.get(one.item as Element)?.get(name) ?? []).map((value) => value.text),
            )
          : [],
      );
    const named = (...keys: string[]) =>
      keys.flatMap((key) =>
        (own.get(key) ?? []).flatMap((one: { item?: Element; text: string }) =>
          one.item ? (properties.get(one.item)?.get('name') ?? []).map((value) => value.text) : [one.text],
        ),
      );
    const given = [...texts('givenName'), ...texts('additionalName'), ...texts('familyName')];
    const place = ['addressLocality', 'addressRegion', 'addressCountry']
      .flatMap((key) => nested('address', key).slice(0, 1))
      .filter(Boolean);
    const thing: Thing = {
      isPerson,
      names: [...texts('name'), ...(given.length > 1 ? [given.join(' ')] : [])],
      emails: [...texts('email'), ...nested('contactPoint', 'email')],
      phones: [...texts('telephone'), ...nested('contactPoint', 'telephone')],
      titles: texts('jobTitle'),
      companies: named('worksFor', 'affiliation'),
      urls: texts('url', 'sameAs'),
      locations: place.length > 0 ? [place.join(', ')] : texts('address'),
    };
    if (things.length < MAX_ITEMS) things.push({ rule: notation.rule, thing });
  }
  return things;
}

/** Each property filed under the item that owns it: the nearest one around it. */
function propertiesOfItems(
  root: Document | DocumentFragment | Element,
  items: ReadonlySet<Element>,
  notation: Notation,
): Map<Element, Properties> {
  const byItem = new Map<Element, Properties>();
  for (const element of allOf(root, `[${notation.property}]`, 10_000)) {
    let owner = parentOf(element);
    for (let depth = 0; owner && !items.has(owner) && depth < 100; depth++) owner = parentOf(owner);
    if (!owner || !items.has(owner)) continue;
    const own = byItem.get(owner) ?? new Map();
    byItem.set(owner, own);
    const isItem = items.has(element);
    const text = valueOfProperty(element, isItem);
    for (const name of (attributeOf(element, notation.property) ?? '').split(/\s+/)) {
      const key = name.replace(/^.*[/:#]/, '');
      if (!key) continue;
      const list = own.get(key) ?? [];
      if (list.length < 20) list.push(isItem ? { text, item: element } : { text });
      own.set(key, list);
    }
  }
  return byItem;
}

function valueOfProperty(element: Element, isItem: boolean): string {
  const content = attributeOf(element, 'content');
  if (content !== undefined) return content;
  const link = attributeOf(element, 'href') ?? attributeOf(element, 'resource');
  const tag = tagOf(element);
  if (link && !isItem && (tag === 'a' || tag === 'link' || tag === 'area')) {
    return link;
  }
  return textOf(element, 300);
}
