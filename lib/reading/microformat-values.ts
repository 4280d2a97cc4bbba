import { allOf, attributeOf, firstChildOf, isElement, nextSiblingOf, tagOf } from './dom.ts';
import { textOf } from './lines.ts';

const MAX_NODES = 500;

/** Words of an element's class attribute. */
export function classesOf(element: Element): readonly string[] {
  return (attributeOf(element, 'class') ?? '').split(/\s+/);
}

/** Whether a class makes an element the root of a microformat, of the second or the first kind. */
export function isRoot(name: string): boolean {
  return /^h-(?!adr$|geo$)[a-z]+(?:-[a-z]+)*$|^(?:vcard|vevent|hentry|hresume|hreview|hproduct|hrecipe|hlisting|hfeed|hnews)$/.test(
    name,
  );
}

/** A property's text by the rules for its element: an abbreviation's title, a picture's alternative. */
export function propertyText(element: Element): string {
  const value = allOf(element, '.value, .value-title', 10);
  if (value.length > 0) return value.map(ownText).join('');
  return ownText(element);
}

function ownText(element: Element): string {
  const tag = tagOf(element);
  const said =
    tag === 'abbr' || classesOf(element).includes('value-title')
      ? attributeOf(element, 'title')
      : tag === 'data' || tag === 'input'
        ? attributeOf(element, 'value')
        : tag === 'img' || tag === 'area'
          ? (attributeOf(element, 'alt') ?? '')
          : undefined;
  return said ?? textOf(element, 300);
}

/** A property's link, against the page's base address; its text where it is none. */
export function propertyLink(element: Element): string {
  const link = attributeOf(element, 'href') ?? attributeOf(element, 'src') ?? attributeOf(element, 'data');
  return link === undefined ? propertyText(element) : resolved(link, element);
}

/** The name of a card that names none: its picture's, its abbreviation's, or all of its text. */
export function impliedName(card: Element): string | undefined {
  for (const element of [card, ...within(card, (children) => (children.length === 1 ? children : []))]) {
    const tag = tagOf(element);
    const name =
      tag === 'img' || tag === 'area'
        ? attributeOf(element, 'alt')
        : tag === 'abbr'
          ? attributeOf(element, 'title')
          : undefined;
    if (name) return name;
  }
  return textWithPictures(card).replace(/\s+/g, ' ').trim() || undefined;
}

/** The link of a card that has none of its own: it, or the only one directly in it. */
export function impliedLink(card: Element): string | undefined {
  for (const element of [card, ...within(card, (children) => children.filter(isOnlyOfItsKind))]) {
    const link = /^(?:a|area)$/.test(tagOf(element)) ? attributeOf(element, 'href') : undefined;
    if (link !== undefined) return resolved(link, element);
  }
  return undefined;
}

/** Children of a card that count, and those of its only child. */
function within(card: Element, wanted: (children: readonly Element[]) => readonly Element[]): Element[] {
  const children = childrenOf(card);
  const inside = children.length === 1 ? childrenOf(children[0] as Element) : [];
  return [...wanted(children), ...wanted(inside)];
}

function isOnlyOfItsKind(element: Element, _: number, all: readonly Element[]): boolean {
  return all.filter((other) => tagOf(other) === tagOf(element)).length === 1;
}

function childrenOf(element: Element): Element[] {
  const found: Element[] = [];
  for (let child = firstChildOf(element); child && found.length < 50; child = nextSiblingOf(child)) {
    if (isElement(child)) found.push(child);
  }
  return found;
}

function textWithPictures(root: Element): string {
  let text = '';
  let left = MAX_NODES;
  const read = (node: Node, depth: number) => {
    for (let child = firstChildOf(node); child && left-- > 0 && depth < 50; child = nextSiblingOf(child)) {
      if (child.nodeType === 3) text += child.nodeValue ?? '';
      else if (!isElement(child) || /^(?:script|style|template)$/.test(tagOf(child))) continue;
      else if (tagOf(child) === 'img') text += ` ${attributeOf(child, 'alt') ?? ''} `;
      else read(child, depth + 1);
    }
  };
  read(root, 0);
  return text.slice(0, 300);
}

function resolved(link: string, element: Element): string {
  try {
    return new URL(link, element.baseURI).href;
  } catch {
    return link;
  }
}
