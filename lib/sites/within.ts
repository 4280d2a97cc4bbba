import { attributeOf, parentOf } from '../reading/dom.ts';

/** The elements around an element, innermost first, itself included. */
export function around(element: Element): Element[] {
  const chain: Element[] = [];
  for (let each: Element | undefined = element; each; each = parentOf(each)) chain.push(each);
  return chain;
}

/** Those that are inside none of the areas; an element is inside itself. */
export function outside(elements: readonly Element[], areas: readonly Element[]): readonly Element[] {
  const isInside = insideOf(new Set(areas));
  return elements.filter((element) => !isInside(element));
}

/** Of nested elements the outermost. */
export function outermostOf(elements: readonly Element[]): readonly Element[] {
  const isInside = insideOf(new Set(elements));
  return elements.filter((element) => !isInside(parentOf(element)));
}

/** Of nested elements the innermost. */
export function innermostOf(elements: readonly Element[]): readonly Element[] {
  const parents = new Set<Element>();
  for (const element of elements) {
    for (let at = parentOf(element); at && !parents.has(at); at = parentOf(at)) parents.add(at);
  }
  return elements.filter((element) => !parents.has(element));
}

/** For each anchor the largest element around it that holds no other anchor: a message, found from its sender. */
export function areasOf(anchors: readonly Element[]): readonly Element[] {
  const counts = new Map<Element, number>();
  for (const anchor of anchors) {
    let at: Element | undefined = anchor;
    // What is around an element that holds two holds two as well.
    for (let count = 0; at && count < 2; at = parentOf(at)) {
      count = (counts.get(at) ?? 0) + 1;
      counts.set(at, count);
    }
  }
  return anchors.map((anchor) => {
    let area = anchor;
    for (let at: Element | undefined = anchor; at && counts.get(at) === 1; at = parentOf(at)) area = at;
    return area;
  });
}

/** Tells whether elements are in one of the areas; each way up is gone once, however many ask. */
function insideOf(areas: ReadonlySet<Element>): (element: Element | undefined) => boolean {
  const known = new Map<Element, boolean>();
  return (element) => {
    const way: Element[] = [];
    let at = element;
    while (at && !areas.has(at) && !known.has(at)) {
      way.push(at);
      at = parentOf(at);
    }
    const isInside = at !== undefined && (areas.has(at) || known.get(at) === true);
    for (const each of way) known.set(each, isInside);
    return isInside;
  };
}

/** Whether nothing around the element hides it by its own markup; style sheets are not asked. */
export function isShown(element: Element): boolean {
  for (let at: Element | undefined = element; at; at = parentOf(at)) {
    if (attributeOf(at, 'hidden') !== undefined) return false;
    if (/(?:^|[;\s])display\s*:\s*none/i.test(attributeOf(at, 'style') ?? '')) return false;
  }
  return true;
}
