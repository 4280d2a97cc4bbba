import type { OutlineLine, OutlineLink, PageOutline } from '../leads/report.ts';
import type { ContactLink } from '../reading/contact-links.ts';
import { parentOf, tagOf } from '../reading/dom.ts';
import type { TextLine } from '../reading/lines.ts';
import { type BlockTree, blockTree } from './block-tree.ts';
import { fitting } from './fitting.ts';
import { columnOf } from './table-column.ts';

const MAX_LINES = 8000;
const MAX_LINKS = 600;
const LAST_LINES = 60;
/** Shares of the room; the lines get what is left. */
const SHARE = { links: 0.3, lastLines: 0.06 };
/** What a block takes in the report: its number twice over. */
const BLOCK_CHARS = 14;

/** Lines and links over one tree of blocks, which holds only what is around them; at most `room` characters. */
export function collectLines(
  lines: readonly TextLine[],
  links: readonly ContactLink[],
  places: ReadonlyMap<Element, number>,
  room: number,
): Pick<PageOutline, 'lines' | 'lastLines' | 'parents' | 'footers' | 'links'> {
  const blocks = blockTree();
  const kept = linesWithin(lines.slice(0, MAX_LINES), blocks, room * (1 - SHARE.links - SHARE.lastLines));
  const isCut = kept.length < lines.length;
  const last = isCut ? lines.slice(-LAST_LINES).map(({ text }) => text.slice(0, 200)) : [];
  return {
    lines: kept,
    lastLines: fitting(last.toReversed(), room * SHARE.lastLines).reverse(),
    links: linksOn(kept.length, links, places, blocks, room * SHARE.links),
    parents: blocks.parents,
    footers: blocks.footers,
  };
}

function linesWithin(lines: readonly TextLine[], blocks: BlockTree, room: number): OutlineLine[] {
  const kept: OutlineLine[] = [];
  let left = room;
  for (const { text, element } of lines) {
    const before = blocks.parents.length;
    const column = /\d{2}/.test(text) ? columnOf(element) : undefined;
    const line: OutlineLine = {
      text,
      block: blocks.numberOf(element),
      ...(isHeading(element) ? { isHeading: true } : {}),
      ...(column ? { column } : {}),
    };
    left -= JSON.stringify(line).length + 1 + (blocks.parents.length - before) * BLOCK_CHARS;
    if (left < 0) break;
    kept.push(line);
  }
  return kept;
}

function linksOn(
  lineCount: number,
  links: readonly ContactLink[],
  places: ReadonlyMap<Element, number>,
  blocks: BlockTree,
  room: number,
): OutlineLink[] {
  const kept: OutlineLink[] = [];
  let left = room;
  for (const { kind, value, isRelMe, element } of links) {
    const line = places.get(element) ?? placeOf(element, places);
    const isDrawn = line !== undefined && line <= lineCount && kind !== 'website';
    if (!isDrawn && !isRelMe) continue;
    const before = blocks.parents.length;
    const place = isDrawn ? { line, block: blocks.numberOf(element) } : {};
    const link: OutlineLink = { kind, value, isRelMe, ...place };
    left -= JSON.stringify(link).length + 1 + (blocks.parents.length - before) * BLOCK_CHARS;
    if (left < 0 || kept.length >= MAX_LINKS) break;
    kept.push(link);
  }
  return kept;
}

function isHeading(element: Element): boolean {
  for (let at: Element | undefined = element, depth = 0; at && depth < 3; at = parentOf(at), depth++) {
    if (/^(?:h[1-6]|strong|b|dt|th|figcaption)$/.test(tagOf(at))) return true;
  }
  return false;
}

function placeOf(element: Element, places: ReadonlyMap<Element, number>): number | undefined {
  for (let at = parentOf(element), depth = 0; at && depth < 4; at = parentOf(at), depth++) {
    const line = places.get(at);
    if (line !== undefined) return line;
  }
  return undefined;
}
