import { allOf, attributeOf, firstOf, onlyTextOf, tagOf } from './dom.ts';
import { textOf } from './lines.ts';

/** Words of an element's class attribute. */
export function classesOf(element: Element): readonly string[] {
  return (attributeOf(element, 'class') ?? '').split(/\s+/);
}

/** Whether a class makes an element the root of a microformat, of the second or the first kind. */
export function isRoot(name: string): boolean {
  return /^h-(?!adr$|geo$)[a-z-]+$|^v(?:card|event)$|^h(?:entry|resume|review|product|recipe|feed)$/.test(
    name,
  );
}

/** A property's text by the rules for its element: an abbreviation's title, a picture's alternative. */
export function propertyText(element: Element): string {
  const value = onlyTextOf(element) === undefined ? allOf(element, '.value', 10) : [];
  return (value.length > 0 ? value : [element]).map(ownText).join('');
}

const LINKS = 'a[href], area[href]';
const SAYING: Readonly<Record<string, string>> = {
  abbr: 'title',
  data: 'value',
  input: 'value',
  img: 'alt',
  area: 'alt',
};

function ownText(element: Element): string {
  const attribute = SAYING[tagOf(element)];
  return (attribute && attributeOf(element, attribute)) ?? textOf(element, 300);
}

/** A property's link, against the page's base address; its text where it is none. */
export function propertyLink(element: Element): string {
  const link = attributeOf(element, 'href');
  return link === undefined ? propertyText(element) : resolved(link, element);
}

/** The name of a card that names none: its picture's, its abbreviation's, or all of its text. */
export function impliedName(card: Element): string | undefined {
  for (const element of [card, ...onlyOnes(card, '*')]) {
    const attribute = SAYING[tagOf(element)];
    const name = attribute && attributeOf(element, attribute);
    if (name) return name;
  }
  const pictures = allOf(card, 'img[alt]', 5).map((picture) => attributeOf(picture, 'alt'));
  return [textOf(card, 300), ...pictures].join(' ').trim() || undefined;
}

/** The link of a card that has none of its own: it, or the only one directly in it. */
export function impliedLink(card: Element): string | undefined {
  // Most cards that name no link hold none, which one query tells.
  const inside = firstOf(card, LINKS) ? ['a', 'area'].flatMap((kind) => onlyOnes(card, kind)) : [];
  for (const element of [card, ...inside]) {
    const link = /^a(?:rea)?$/.test(tagOf(element)) ? attributeOf(element, 'href') : undefined;
    if (link !== undefined) return resolved(link, element);
  }
  return undefined;
}

/** The only child of a kind in a card, and that in its only child. */
function onlyOnes(card: Element, kind: string): Element[] {
  return [`:scope > ${kind}`, `:scope > :only-child > ${kind}`].flatMap((selector) => {
    const found = allOf(card, selector, 2);
    return found.length === 1 ? found : [];
  });
}

function resolved(link: string, element: Element): string {
  return URL.parse(link, element.baseURI)?.href ?? link;
}
