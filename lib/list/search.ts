import type { Entry } from './entry.ts';
import { distanceOf } from './match.ts';
import type { SearchTerm } from './search-terms.ts';

/** Those of the entries that have every term, the best matches first, equal ones in the order given. */
export function search(entries: readonly Entry[], terms: readonly SearchTerm[]): Entry[] {
  const byDistance: Entry[][] = [];
  for (const entry of entries) {
    const distance = distanceOf(entry.text, terms);
    if (distance === undefined) continue;
    const found = byDistance[distance];
    if (found) found.push(entry);
    else byDistance[distance] = [entry];
  }
  return byDistance.flat();
}
