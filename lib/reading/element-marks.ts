import { allOf, attributeOf, firstOf } from './dom.ts';
import { REVERSED_STYLE } from './hidden-addresses.ts';

/** What an element's own markup says about how it is drawn; flags that can be added up. */
export const HIDDEN = 1;
export const STYLED_AS_BLOCK = 2;
/** Carries an address of its own without being a link. */
export const REACHES = 4;

/** Not drawn, or drawn where nobody can see it: far off the screen, or through a hole of no size. */
const HIDDEN_STYLE =
  /(?:^|[;\s])(?:display\s*:\s*none|(?:content-)?visibility\s*:\s*hidden|(?:left|top|right|text-indent)\s*:\s*-(?:9{3,}|[1-9]\d{4,})|clip\s*:\s*rect\(\s*[01](?:px)?\b|clip-path\s*:\s*inset\(\s*(?:50|100)%|mso-hide\s*:\s*all)/i;
/** Letters of no size; mail programs lay out tables with it, and give what is inside its size back. */
const SIZELESS_STYLE = /(?:^|[;\s])font-size\s*:\s*0(?:\.0+)?(?:px|pt|r?em|%)?\s*(?:!|;|$)/i;
const BLOCK_STYLE = /(?:^|[;\s])display\s*:\s*(?:block|flex|grid|table|list-item)/i;
const UNSEEN_CLASS =
  /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-text|material-(?:icons|symbols)\S*)(?:\s|$)/;
/** Attributes in which addresses are hidden from robots. */
const CARRIERS = ['[data-cfemail]', '[data-domain]', '[data-email]'];
/** Queries for one thing each: browsers have short cuts for those, and none for lists. */
const MARKED = [
  '[hidden]',
  '[style]',
  '.sr-only',
  '.visually-hidden',
  '.visuallyhidden',
  '.screen-reader-text',
  '[class*="material-"]',
  ...CARRIERS,
];

function isSizeless(element: Element, style: string): boolean {
  return SIZELESS_STYLE.test(style) && !firstOf(element, '[style],[class],font');
}

/** The marks of one element. */
export function markOf(element: Element): number {
  if (attributeOf(element, 'hidden') !== undefined) return HIDDEN;
  const style = attributeOf(element, 'style');
  if (style && (HIDDEN_STYLE.test(style) || isSizeless(element, style))) return HIDDEN;
  const classes = attributeOf(element, 'class');
  if (classes && UNSEEN_CLASS.test(classes)) return HIDDEN;
  if (!style) return 0;
  return (BLOCK_STYLE.test(style) ? STYLED_AS_BLOCK : 0) | (REVERSED_STYLE.test(style) ? REACHES : 0);
}

/**
 * The elements under a root that have marks: a few queries find those that may, where asking every element
 * for its attributes takes longer than reading its text.
 */
export function marksIn(root: Document | DocumentFragment | Element): Map<Element, number> {
  const marks = new Map<Element, number>();
  for (const selector of MARKED) {
    for (const element of allOf(root, selector, Number.POSITIVE_INFINITY)) {
      const mark = markOf(element) | (CARRIERS.includes(selector) ? REACHES : 0);
      if (mark > 0) marks.set(element, mark);
    }
  }
  return marks;
}
