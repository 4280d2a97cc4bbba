import type { Entry } from './entry.ts';
import type { SearchTerm } from './search-terms.ts';

/** The greatest distance that one term can have. */
export const FARTHEST = 5;

/**
 * How far an entry is from what was typed: 0 where its name begins so, more for worse; the distances of several
 * terms add up. `undefined` where a term is not in it at all.
 */
export function distanceOf(entry: Entry, terms: readonly SearchTerm[]): number | undefined {
  let sum = 0;
  for (const term of terms) {
    const distance = distanceOfTerm(entry, term);
    if (distance === undefined) return undefined;
    sum += distance;
  }
  return sum;
}

/** The distance of a term in its best form. */
function distanceOfTerm(entry: Entry, term: SearchTerm): number | undefined {
  let best: number | undefined;
  for (const form of term) {
    const distance = distanceOfForm(entry, form);
    if (distance !== undefined && (best === undefined || distance < best)) best = distance;
  }
  return best;
}

/** 0 begins the name, 1 a word of it, 2 a word elsewhere; 3 is within the name, 4 elsewhere; notes are 4 and 5. */
function distanceOfForm({ text, nameEnd, notesAt }: Entry, form: string): number | undefined {
  let at = text.indexOf(form);
  if (at <= 0) return at === 0 ? 0 : undefined;
  let best = FARTHEST;
  for (; at >= 0; at = text.indexOf(form, at + 1)) {
    const begins = isBreak(text.charCodeAt(at - 1));
    // Notes are long, and their first match says enough.
    if (at >= notesAt) return begins ? Math.min(best, 4) : best;
    if (begins) return at < nameEnd ? 1 : 2;
    best = Math.min(best, at < nameEnd ? 3 : 4);
  }
  return best;
}

/** A space or the end of a line. */
function isBreak(code: number): boolean {
  return code === 32 || code === 10;
}
