import { allOf, attributeOf } from './dom.ts';

/** What an element's own markup says about how it is drawn; flags that can be added up. */
export const HIDDEN = 1;
export const STYLED_AS_BLOCK = 2;
/** Carries an address of its own without being a link. */
export const REACHES = 4;

const HIDDEN_STYLE = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
const BLOCK_STYLE = /(?:^|[;\s])display\s*:\s*(?:block|flex|grid|table|list-item)/i;
const UNSEEN_CLASS =
  /(?:^|\s)(?:sr-only|visually-hidden|visuallyhidden|screen-reader-text|material-icons\S*|material-symbols\S*)(?:\s|$)/;
/** Queries for one thing each: browsers have short cuts for those, and none for lists. */
const MARKED = [
  '[hidden]',
  '[style]',
  '.sr-only',
  '.visually-hidden',
  '.visuallyhidden',
  '.screen-reader-text',
  '[class*="material-"]',
  '[data-cfemail]',
];

/** The marks of one element. */
export function markOf(element: Element): number {
  if (attributeOf(element, 'hidden') !== undefined) return HIDDEN;
  const style = attributeOf(element, 'style');
  if (style && HIDDEN_STYLE.test(style)) return HIDDEN;
  const classes = attributeOf(element, 'class');
  if (classes && UNSEEN_CLASS.test(classes)) return HIDDEN;
  return style && BLOCK_STYLE.test(style) ? STYLED_AS_BLOCK : 0;
}

/**
 * The elements under a root that have marks: a few queries find those that may, where asking every element
 * for its attributes takes longer than reading its text.
 */
export function marksIn(root: Document | DocumentFragment | Element): Map<Element, number> {
  const marks = new Map<Element, number>();
  for (const selector of MARKED) {
    for (const element of allOf(root, selector, Number.POSITIVE_INFINITY)) {
      const mark = markOf(element) | (selector === '[data-cfemail]' ? REACHES : 0);
      if (mark > 0) marks.set(element, mark);
    }
  }
  return marks;
}
