import { attributeOf, firstChildOf, isElement, nextSiblingOf, parentOf, tagOf } from './dom.ts';
import { plainText } from './plain-text.ts';

export { plainText } from './plain-text.ts';

/** One line of visible text, and the innermost element that holds all of it. */
export interface TextLine {
  readonly text: string;
  readonly element: Element;
}

const words = (list: string) => new Set(list.split(' '));
const UNSEEN_TAGS = words(
  'script style template noscript head title meta link svg math iframe object embed audio video canvas ' +
    'textarea select datalist input img area map',
);
const INLINE_TAGS = words(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q ruby rb rp rt s ' +
    'samp small span strike strong sub sup time tt u var wbr button output slot',
);
const HIDDEN_STYLE = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
const BLOCK_STYLE = /(?:^|[;\s])display\s*:\s*(?:block|flex|grid|table|list-item)/i;
const UNSEEN_CLASS =
  /(?:^|\s)(?:sr-only|visually-hidden|visuallyhidden|screen-reader-text|material-icons\S*|material-symbols\S*)(?:\s|$)/;
const MAX_NODES = 300_000;
const MAX_CHARS = 2_000_000;
const MAX_LINE = 5000;

/**
 * Visible text under a root, broken at blocks, table cells, `<br>` and the line ends of `<pre>`; hidden
 * parts are left out, open shadow roots are entered. Linear, and bounded in nodes and characters.
 * `places` is filled with the number of the line in which each link stands or would stand.
 */
export function linesFromElement(
  root: Document | DocumentFragment | Element,
  places?: Map<Element, number>,
): TextLine[] {
  const lines: TextLine[] = [];
  let text = '';
  let holder: Element | undefined;
  let chars = 0;
  let preformatted = 0;

  const flush = () => {
    const line = text && plainText(text, MAX_LINE);
    if (line && holder) lines.push({ text: line, element: holder });
    text = '';
    holder = undefined;
  };
  const addText = (node: Node) => {
    const value = (node.nodeValue ?? '').slice(0, MAX_CHARS - chars);
    chars += value.length;
    const parts = preformatted ? value.split(/\r\n?|\n/) : [value];
    parts.forEach((part, index) => {
      if (index) flush();
      if (!holder && part.trim()) holder = parentOf(node) ?? (isElement(root) ? root : undefined);
      if (text.length < MAX_LINE * 4) text += part;
    });
  };
  const enter = (element: Element): boolean => {
    const tag = tagOf(element);
    if (tag === 'br' || tag === 'hr') flush();
    if (UNSEEN_TAGS.has(tag) || isHidden(element)) return false;
    if (isBlock(element, tag)) flush();
    if (tag === 'pre') preformatted++;
    if (tag === 'a') places?.set(element, lines.length);
    return true;
  };
  const leave = (element: Element) => {
    const tag = tagOf(element);
    if (tag === 'pre') preformatted--;
    if (isBlock(element, tag)) flush();
    else {
      // Neighbouring links and buttons are drawn apart even where the markup has no space between them.
      if (tag === 'a' || tag === 'button') text += ' ';
      if (holder === element) holder = parentOf(element) ?? holder;
    }
  };

  const path: { node: Node; children: Node | null }[] = [{ node: root, children: firstInside(root) }];
  for (let visited = 0; path.length > 0 && visited < MAX_NODES && chars < MAX_CHARS; visited++) {
    const top = path[path.length - 1] as (typeof path)[number];
    const child = top.children;
    if (!child) {
      path.pop();
      if (path.length > 0 && isElement(top.node)) leave(top.node);
      continue;
    }
    top.children = nextSiblingOf(child);
    if (child.nodeType === 3) addText(child);
    else if (isElement(child) && enter(child)) path.push({ node: child, children: firstInside(child) });
  }
  flush();
  return lines;
}

/** An element's visible text as one collapsed line, '' for none. */
export function textOf(element: Element | null | undefined, limit = 1000): string {
  if (!element) return '';
  const lines = linesFromElement(element).map((line) => line.text);
  return plainText(lines.join(' '), limit);
}

function firstInside(node: Node): Node | null {
  const shadow = isElement(node) && tagOf(node) !== 'form' ? node.shadowRoot : null;
  return (shadow && firstChildOf(shadow)) || firstChildOf(node);
}

function isBlock(element: Element, tag: string): boolean {
  if (!INLINE_TAGS.has(tag)) return true;
  return BLOCK_STYLE.test(attributeOf(element, 'style') ?? '');
}

function isHidden(element: Element): boolean {
  if (attributeOf(element, 'hidden') !== undefined) return true;
  const style = attributeOf(element, 'style');
  if (style && HIDDEN_STYLE.test(style)) return true;
  const classes = attributeOf(element, 'class');
  return classes !== undefined && UNSEEN_CLASS.test(classes);
}
