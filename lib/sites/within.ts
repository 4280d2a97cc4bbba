import { attributeOf, parentOf } from '../reading/dom.ts';

/** The elements around an element, innermost first, itself included. */
export function around(element: Element): Element[] {
  const chain: Element[] = [];
  for (let each: Element | undefined = element; each; each = parentOf(each)) chain.push(each);
  return chain;
}

/** Those that are inside none of the areas; an element is inside itself. */
export function outside(elements: readonly Element[], areas: readonly Element[]): readonly Element[] {
  const set = new Set(areas);
  return elements.filter((element) => !around(element).some((each) => set.has(each)));
}

/** Of nested elements the outermost. */
export function outermostOf(elements: readonly Element[]): readonly Element[] {
  const set = new Set(elements);
  return elements.filter(
    (element) =>
      !around(element)
        .slice(1)
        .some((each) => set.has(each)),
  );
}

/** Of nested elements the innermost. */
export function innermostOf(elements: readonly Element[]): readonly Element[] {
  const parents = new Set(elements.flatMap((element) => around(element).slice(1)));
  return elements.filter((element) => !parents.has(element));
}

/** For each anchor the largest element around it that holds no other anchor: a message, found from its sender. */
export function areasOf(anchors: readonly Element[]): readonly Element[] {
  const counts = new Map<Element, number>();
  for (const anchor of anchors) {
    for (const each of around(anchor)) counts.set(each, (counts.get(each) ?? 0) + 1);
  }
  return anchors.map((anchor) => around(anchor).findLast((each) => counts.get(each) === 1) ?? anchor);
}

/** Whether nothing around the element hides it by its own markup; style sheets are not asked. */
export function isShown(element: Element): boolean {
  return around(element).every(
    (each) =>
      attributeOf(each, 'hidden') === undefined &&
      !/(?:^|[;\s])display\s*:\s*none/i.test(attributeOf(each, 'style') ?? ''),
  );
}
