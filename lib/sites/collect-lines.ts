import type { OutlineLine, OutlineLink, PageOutline } from '../leads/report.ts';
import { contactLinkOf, ownLinkOf } from '../reading/contact-links.ts';
import { allOf, attributeOf, tagOf } from '../reading/dom.ts';
import { HIDDEN, marksIn } from '../reading/element-marks.ts';
import { isBlockTag, type Step, walkLines } from '../reading/walk-lines.ts';
import { blockNumbers, type ReservedBlocks } from './block-numbers.ts';
import { fitting } from './fitting.ts';
import { tableColumns } from './table-column.ts';
import type { TimeBudget } from './time-budget.ts';
import { depthPlacedAway, isUndrawnLine, isUndrawnStep, mayReach } from './undrawn.ts';

const MAX_CHARS = 2_000_000;
const MAX_LINES = 8000;
const MAX_LINKS = 600;
const LAST_LINES = 60;
const DRAWER = /none|hidden/i;
/** Shares of the room; the lines get what is left. */
const SHARE = { links: 0.3, lastLines: 0.06 };
/** What a block takes in the report: its number twice over. */
const BLOCK_CHARS = 14;
const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'strong', 'b', 'dt', 'th', 'figcaption']);

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };
type Lines = Pick<PageOutline, 'lines' | 'lastLines' | 'parents' | 'footers' | 'links'>;

/** Lines and links in one walk, over one tree of blocks that holds only what is around them; at most `room` characters. */
export function collectLines(
  document: Document,
  url: string,
  room: number,
  budget: TimeBudget,
  reserved: ReservedBlocks,
): Lines {
  const blocks = blockNumbers(reserved);
  const columnOf = tableColumns();
  const relMe = new Set(allOf(document, '[rel~="me" i]', MAX_LINKS));
  const lines: OutlineLine[] = [];
  const links: OutlineLink[] = [];
  const last: string[] = [];
  let isCut = false;
  let isInDrawer = false;
  let roomForLines = room * (1 - SHARE.links - SHARE.lastLines);
  let roomForLinks = room * SHARE.links;

  const blocksSince = (before: number) => (blocks.parents.length - before) * BLOCK_CHARS;
  const addLink = (link: OutlineLink, blocksBefore = blocks.parents.length) => {
    if (links.length >= MAX_LINKS) return;
    roomForLinks -= JSON.stringify(link).length + 1 + blocksSince(blocksBefore);
    if (roomForLinks >= 0) links.push(link);
  };

  /** Blocks that are drawn where nobody can look: all that is in them counts as hidden. */
  const away = new Set<number>();
  const noteAway = (path: readonly Step[], depth: number) => {
    const at = depthPlacedAway(path, depth);
    if (at > 0) away.add((path[at] as Step).block);
  };

  const line = (text: string, path: readonly Step[], depth: number) => {
    if (isCut) {
      if (isInDrawer) return false;
      last.push(text.slice(0, 200));
      if (last.length > LAST_LINES * 20) last.splice(0, last.length - LAST_LINES);
      return true;
    }
    const before = blocks.parents.length;
    const column = /\d{2}/.test(text) ? columnOf(path, depth) : undefined;
    const found: Writable<OutlineLine> = { text, block: blocks.numberOf(path, depth) };
    if (isHeading(path, depth)) found.isHeading = true;
    if (column) found.column = column;
    if (isInDrawer || isUndrawnLine(text, path, depth)) found.isHidden = true;
    else if (mayReach(text)) noteAway(path, depth);
    roomForLines -= charsOfLine(found) + blocksSince(before);
    if (roomForLines < 0 || lines.length >= MAX_LINES) isCut = true;
    else lines.push(found);
    return true;
  };
  const link = (path: readonly Step[], depth: number) => {
    if (isCut || roomForLinks < 0 || links.length >= MAX_LINKS) return;
    const { element } = path[depth] as Step;
    const contact = contactLinkOf(element, url);
    if (!contact) return;
    const before = blocks.parents.length;
    const place = { line: lines.length, block: blocks.numberOf(path, depth) };
    const isRelMe = relMe.delete(element);
    noteAway(path, depth);
    addLink(
      {
        ...contact,
        isRelMe,
        ...place,
        ...(isInDrawer || isUndrawnStep(path, depth) ? { isHidden: true } : {}),
      },
      before,
    );
  };
  const listener = { line, link };
  const mayGoOn = () => !budget.isSpent();
  const marks = marksIn(document);
  // Before the walk, which adds the marks of what is inside of frames.
  const drawers = drawersAmong(marks);
  walkLines(document, listener, { chars: MAX_CHARS, marks, mayGoOn });
  // After all that is drawn, so that nothing hidden stands between two lines of it.
  isInDrawer = true;
  for (const drawer of drawers) {
    if (mayGoOn()) walkLines(drawer, listener, { chars: MAX_CHARS, mayGoOn });
  }
  if (away.size > 0) {
    const isAway = insideOfBlocks(away, blocks.parents);
    for (const found of [...lines, ...links]) {
      if (found.block !== undefined && isAway(found.block)) (found as Writable<OutlineLine>).isHidden = true;
    }
  }
  for (const element of relMe) {
    const contact = ownLinkOf(element, url);
    if (contact) addLink({ ...contact, isRelMe: true });
  }
  return {
    lines,
    lastLines: fitting(last.slice(-LAST_LINES).toReversed(), room * SHARE.lastLines).reverse(),
    links,
    parents: blocks.parents,
    footers: blocks.footers,
  };
}

/** Tells of blocks whether they are one of `areas` or inside of one. */
function insideOfBlocks(areas: ReadonlySet<number>, parents: readonly number[]): (block: number) => boolean {
  const known = new Map<number, boolean>();
  return (block) => {
    const way: number[] = [];
    let at = block;
    while (at >= 0 && !areas.has(at) && !known.has(at)) {
      way.push(at);
      at = parents[at] ?? -1;
    }
    const isInside = areas.has(at) || known.get(at) === true;
    for (const each of way) known.set(each, isInside);
    return isInside;
  };
}

/** Menus, drawers and tabs that wait for a click; what is hidden inside a line of text is a trap for robots. */
function drawersAmong(marks: ReadonlyMap<Element, number>): Element[] {
  return [...marks.keys()].filter(
    (element) =>
      isBlockTag(tagOf(element)) &&
      DRAWER.test(attributeOf(element, 'style') ?? '') &&
      (marks.get(element) ?? 0) & HIDDEN,
  );
}

/** What is longest of a line as JSON, its texts left out: {"text":"","block":12345,"isHeading":true,"isHidden":true,"column":""}, */
const LINE_CHARS = 71;

/** What a line takes as JSON, reckoned because it is asked too often to be written out: never less than it is. */
function charsOfLine({ text, column = '' }: OutlineLine): number {
  const texts = text.length + column.length;
  return LINE_CHARS + (/["\\]/.test(text + column) ? 2 * texts : texts);
}

function isHeading(path: readonly Step[], depth: number): boolean {
  for (let at = depth; at > 0 && at > depth - 3; at--) {
    if (HEADINGS.has((path[at] as Step).tag)) return true;
  }
  return false;
}
