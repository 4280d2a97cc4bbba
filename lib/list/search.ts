import type { Predicate } from './conditions.ts';
import type { Entry } from './entry.ts';
import { distanceOf, FARTHEST } from './match.ts';
import type { SearchTerm } from './search-terms.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A mark for each slot: 0 where it is not wanted, else 1 and more, the less the better. */
export type Marks = Uint8Array;

const FARTHEST_MARK = 255;
/** With so many exact matches nobody has mistyped. */
const ENOUGH = 5;

/** Marks the entries of which something holds. */
export function marksWhere(entries: readonly (Entry | undefined)[], holds: Predicate): Marks {
  const marks = new Uint8Array(entries.length);
  for (let slot = 0; slot < entries.length; slot++) {
    const entry = entries[slot];
    if (entry && holds(entry)) marks[slot] = 1;
  }
  return marks;
}

/**
 * Leaves only the marked entries that have every term, the nearer the less the mark; where these are few, entries that
 * have words like those typed follow behind them.
 */
export function searchMarked(
  entries: readonly (Entry | undefined)[],
  marks: Marks,
  terms: readonly SearchTerm[],
  vocabulary: Vocabulary | undefined,
): Marks {
  const exact = marksNear(entries, marks, terms, 1);
  if (!vocabulary || hasEnough(exact)) return exact;
  const alike = terms.map((term) => [...term, ...term.flatMap((form) => vocabulary.near(form))]);
  if (alike.every(({ length }, index) => length === terms[index]?.length)) return exact;
  const loose = marksNear(entries, marks, alike, terms.length * FARTHEST + 2);
  return loose.map((mark, slot) => exact[slot] || mark);
}

function marksNear(
  entries: readonly (Entry | undefined)[],
  marks: Marks,
  terms: readonly SearchTerm[],
  least: number,
): Marks {
  const near = new Uint8Array(marks.length);
  for (let slot = 0; slot < marks.length; slot++) {
    const entry = marks[slot] === 0 ? undefined : entries[slot];
    const distance = entry && distanceOf(entry, terms);
    if (distance !== undefined) near[slot] = Math.min(least + distance, FARTHEST_MARK);
  }
  return near;
}

function hasEnough(marks: Marks): boolean {
  let count = 0;
  for (const mark of marks) if (mark !== 0 && ++count === ENOUGH) return true;
  return false;
}
