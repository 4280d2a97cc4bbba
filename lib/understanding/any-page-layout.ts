import type { PageOutline } from '../leads/report.ts';
import { isCompanyName } from '../reading/companies.ts';
import { isGivenName } from '../reading/given-names.ts';
import { isJobTitle } from '../reading/headlines.ts';
import { isSurname } from '../reading/known-surnames.ts';
import { PARTICLES } from '../reading/word-lists.ts';
import type { Fact } from './any-page-facts.ts';

type Lines = PageOutline['lines'];

const MAX_TEXT = 60;
/** In a list of so many people, and hardly anything else, a line of the same form is one as well. */
const MIN_SURE = 5;
const SURE_SHARE = 0.6;

/** Lines of one kind at one depth, with the names among them; `sure` of these are people beyond doubt. */
export interface Place {
  sure: number;
  readonly names: Fact[];
  readonly lines: number[];
}

/** The page's lines by where they stand: headings, or lines at the same depth. */
export function placesOf(names: readonly Fact[], lines: Lines, parents: readonly number[]): Place[] {
  const places = new Map<string, Place>();
  const placeOf = new Map<number, Place>();
  lines.forEach(({ block, isHeading, text }, line) => {
    if (text.length > MAX_TEXT) return;
    const key = `${isHeading ? 'h' : 'l'} ${depthOf(block, parents)}`;
    const place = places.get(key) ?? { sure: 0, names: [], lines: [] };
    places.set(key, place);
    placeOf.set(line, place);
    place.lines.push(line);
  });
  for (const name of names) {
    const place = placeOf.get(name.line);
    if (!place) continue;
    place.names.push(name);
    if (name.weight >= 2 || isJobBelow(lines, name.line)) place.sure++;
  }
  return [...places.values()];
}

/**
 * Names that stand where several others stand: as many headings, or lines at the same depth, of which most
 * are names of people beyond doubt.
 */
export function inSameLayout(places: readonly Place[]): Set<Fact> {
  const found = new Set<Fact>();
  for (const { sure, names: here, lines: all } of places) {
    if (sure < 2 || sure < here.length / 2 || here.length < all.length / 3) continue;
    for (const name of here) if (name.weight < 2) found.add(name);
  }
  return found;
}

/** Lines among people whose words mean something else, too, and would be no name anywhere else: "Robin Call". */
export function looseNamesAmong(places: readonly Place[], lines: Lines): Fact[] {
  const found: Fact[] = [];
  for (const { sure, names: here, lines: all } of places) {
    if (sure < MIN_SURE || sure < all.length * SURE_SHARE) continue;
    const named = new Set(here.map(({ line }) => line));
    for (const line of all) {
      const { text, block, isHidden } = lines[line] as Lines[number];
      const value = text.replace(/(?<![^\p{L}.])[^\p{L}.]+$/u, '');
      if (named.has(line) || !isLooseName(value)) continue;
      const hidden = isHidden ? { isHidden } : {};
      found.push({ kind: 'name', value, line, block, rule: 'page-text', weight: 2, ...hidden });
    }
  }
  return found;
}

/** Two or three words written as names are, of which one is a name in its place. */
function isLooseName(text: string): boolean {
  const words = text.split(' ').filter((word) => !PARTICLES.has(word));
  return (
    words.length > 1 &&
    words.length < 4 &&
    words.every((word) =>
      /^\p{Lu}(?:\.|\p{Ll}{1,20}\.?|\p{Ll}{0,10}['’-]?\p{Lu}\p{Ll}{1,20})$/u.test(word),
    ) &&
    (isGivenName(words[0] as string) || isSurname(words.at(-1) as string)) &&
    !isCompanyName(text) &&
    !isJobTitle(text)
  );
}

/** "Ada Lovelace" above "Lead Designer", which alone would say little. */
export function isJobBelow(lines: Lines, line: number): boolean {
  const below = lines[line + 1]?.text ?? '';
  return below.length < 50 && isJobTitle(below);
}

function depthOf(block: number, parents: readonly number[]): number {
  let depth = 0;
  for (let at: number | undefined = block; at !== undefined && at >= 0 && depth < 200; at = parents[at])
    depth++;
  return depth;
}
