import { documentOfFrame, firstChildOf, nextSiblingOf } from './dom.ts';
import { HIDDEN, markOf, marksIn, REACHES, STYLED_AS_BLOCK } from './element-marks.ts';
import { plainText } from './plain-text.ts';
import type { Shape } from './shapes.ts';

const UNSEEN = 1;
const INLINE = 2;
const FRAME = 3;
const KINDS = new Map<string, number>();
const note = (kind: number, tags: string) => {
  for (const tag of tags.split(' ')) KINDS.set(tag, kind);
};
note(
  UNSEEN,
  'script style template head title meta link svg math object embed audio video canvas ' +
    'textarea select datalist input img area map',
);
note(
  INLINE,
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q ruby rb rp rt s ' +
    'samp small span strike strong sub sup time tt u var wbr button output slot noscript',
);
note(FRAME, 'iframe frame');

/** Of a longer line the rest is left out. */
export const MAX_LINE = 5000;
const MAX_FRAMES = 20;
const ADDRESS = /@\w|\bat\b\W{1,3}[\w-]{1,63}(?:\.| dot )\w/i;
const MAX_ADDRESS = 200;
/**
 * Two inline elements without anything between them are drawn apart by a style sheet, when each holds a word or a
 * number: "Ada" and "Lovelace", a job and "tel.". A capital alone, or a piece of an address, belongs to what follows.
 */
const WORDS_MEET = /^(?:[\p{L}\p{N}]{3}\n[\p{L}\p{N}]{3}|.*\d\n\p{L}..|.*\p{L}\n[\d+(]..)$/su;
/** Between two looks at the clock. */
const NODES_PER_LOOK = 256;

/** An element on the way from the root to where the walk is; the next one at the same depth takes its place. */
export interface Step {
  element: Element;
  tag: string;
  /** Its place among the elements beside it, hidden ones included. */
  index: number;
  /** For whoever listens, to remember what they know of this element; -1 when it is entered. */
  block: number;
  /** Likewise; absent when it is entered. */
  isUndrawn: boolean | undefined;
  isAway: boolean | undefined;
  shape: Shape | undefined;
}

interface OwnStep extends Step {
  isBlock: boolean;
  next: Node | null;
  /** What a slot shows, in place of its children. */
  slotted: readonly Node[] | undefined;
  taken: number;
  children: number;
}

/** Whether elements of this name begin a line and hold text. */
export function isBlockTag(tag: string): boolean {
  return !KINDS.has(tag);
}

/** Who is told of lines and links. `path[0]` to `path[depth]` are the elements around them, outermost first. */
export interface LineListener {
  /** A line of text, held by `path[depth]` and nothing smaller; false ends the walk. */
  readonly line: (text: string, path: readonly Step[], depth: number) => boolean;
  /** A link, before the text in it. */
  readonly link?: (path: readonly Step[], depth: number) => void;
}

/** How far a walk goes. */
export interface WalkLimits {
  /** Characters of text, white space included. */
  readonly chars: number;
  /** Asked now and then; false ends the walk, which then gives the line it was in as far as it got. */
  readonly mayGoOn?: () => boolean;
  /** For a root of some size: its marks, looked for in one go. Frames are entered only then, and add theirs. */
  readonly marks?: Map<Element, number>;
}

/**
 * Walks over all that is drawn under a root, once, in the order of the text: lines end at blocks, table
 * cells, `<br>` and the line ends of `<pre>`. Open shadow roots, what their slots show, and frames of the
 * same origin are entered. No recursion, so depth costs nothing.
 */
export function walkLines(
  root: Document | DocumentFragment | Element,
  listener: LineListener,
  { chars, mayGoOn, marks }: WalkLimits,
): void {
  const path: OwnStep[] = [stepAt(root as Element)];
  let depth = 0;
  let text = '';
  let holder = -1;
  let left = chars;
  let preformatted = 0;
  let frames = 0;
  let visited = 0;
  let goesOn = true;
  /** Where an inline element ends, and where another begins right behind it. */
  let isBehindInline = false;
  let isBetweenInlines = false;

  const flush = () => {
    if (!text) return;
    const line = plainText(text, MAX_LINE);
    const at = holder;
    text = '';
    holder = -1;
    if (line && at >= 0 && !listener.line(line, path, at)) goesOn = false;
  };
  const addText = (value: string) => {
    if (value.length > left) value = value.slice(0, left);
    left -= value.length;
    if (preformatted) {
      value.split(/\r\n?|\n/).forEach((part, index) => {
        if (index) flush();
        addPart(part);
      });
    } else addPart(value);
    if (left <= 0) goesOn = false;
  };
  const addPart = (part: string) => {
    if (!/\S/.test(part)) {
      if (text && part) text += ' ';
      return;
    }
    if (holder < 0) holder = depth;
    if (isBetweenInlines && WORDS_MEET.test(`${text.slice(-3)}\n${part.slice(0, 3)}`)) text += ' ';
    isBehindInline = isBetweenInlines = false;
    if (text.length < MAX_LINE * 4) text += part;
  };
  const enter = (element: Element, tag: string, index: number) => {
    const kind = KINDS.get(tag);
    if (kind === UNSEEN || (tag === 'noscript' && !isAddress(element))) return;
    const mark = (marks ? marks.size > 0 && marks.get(element) : markOf(element)) || 0;
    if (mark & HIDDEN) return;
    const inner = kind === FRAME ? marks && frames++ < MAX_FRAMES && documentOfFrame(element) : undefined;
    if (kind === FRAME && !inner) return;
    const isBlock = kind !== INLINE || (mark & STYLED_AS_BLOCK) > 0;
    if (isBlock) {
      flush();
      if (!goesOn) return;
    }
    isBetweenInlines = isBehindInline;
    depth++;
    path[depth] ??= stepAt(element);
    const step = path[depth] as OwnStep;
    step.element = element;
    step.tag = tag;
    step.index = index;
    step.block = -1;
    step.isUndrawn = step.isAway = step.shape = undefined;
    step.isBlock = isBlock;
    step.children = 0;
    step.slotted = undefined;
    const shadow = tag === 'form' ? null : element.shadowRoot;
    const within = inner || shadow;
    if (within && marks) for (const [each, known] of marksIn(within)) marks.set(each, known);
    step.next = inner
      ? firstChildOf(inner)
      : ((shadow && firstChildOf(shadow)) ?? firstChildIn(element, tag));
    if (tag === 'slot') showSlotted(step);
    else if (tag === 'pre') preformatted++;
    if (tag === 'a' || mark & REACHES) listener.link?.(path, depth);
  };
  const leave = ({ tag, isBlock }: OwnStep) => {
    if (tag === 'pre') preformatted--;
    if (isBlock) flush();
    else {
      // Neighbouring links and buttons are drawn apart even where the markup has no space between them.
      if (text && (tag === 'a' || tag === 'button')) text += ' ';
      if (holder === depth) holder = depth - 1;
      isBehindInline = true;
      isBetweenInlines = false;
    }
    depth--;
  };

  while (goesOn) {
    const top = path[depth] as OwnStep;
    const node = top.slotted ? top.slotted[top.taken++] : top.next;
    if (!node) {
      if (depth === 0) break;
      leave(top);
      continue;
    }
    if (++visited % NODES_PER_LOOK === 0 && mayGoOn && !mayGoOn()) break;
    // A text has no tag, and a form whose controls hide its tag has no text for one.
    const tag: unknown = (node as Element).localName;
    if (tag === undefined) {
      if (!top.slotted) top.next = node.nextSibling;
      if (node.nodeType === 3) addText(node.nodeValue ?? '');
      continue;
    }
    const isForm = typeof tag !== 'string' || tag === 'form';
    if (!top.slotted) top.next = isForm ? nextSiblingOf(node) : node.nextSibling;
    enter(node as Element, isForm ? 'form' : tag, top.children++);
  }
  flush();
}

/** Where a page's script prints an address, its stand-in spells the same address for those without scripts. */
function isAddress({ textContent }: Element): boolean {
  return textContent.length < MAX_ADDRESS && !textContent.includes('<') && ADDRESS.test(textContent);
}

function stepAt(element: Element): OwnStep {
  const next = firstChildOf(element);
  return {
    element,
    tag: typeof element.localName === 'string' ? element.localName : '',
    index: 0,
    block: -1,
    isUndrawn: undefined,
    isAway: undefined,
    shape: undefined,
    isBlock: true,
    next,
    slotted: undefined,
    taken: 0,
    children: 0,
  };
}

function firstChildIn(element: Element, tag: string): Node | null {
  return tag === 'form' ? firstChildOf(element) : element.firstChild;
}

function showSlotted(step: OwnStep): void {
  const nodes = (step.element as HTMLSlotElement).assignedNodes();
  if (nodes.length === 0) return;
  step.slotted = nodes;
  step.taken = 0;
}
