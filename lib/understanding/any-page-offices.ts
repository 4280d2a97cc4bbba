import type { PageOutline } from '../leads/report.ts';
import { hasCompanyWord, legalFormOf } from '../reading/companies.ts';
import { isHoldersTitle } from '../reading/headlines.ts';
import type { Fact } from './any-page-facts.ts';
import { speaksToReader } from './title-lines.ts';

type Lines = PageOutline['lines'];

const MIN_ROWS = 3;
/** A row is no longer than this many lines: office, name, address, number. */
const MAX_ROW = 5;

/**
 * Lines that are offices because they stand before, or behind, each name of a list as known offices do:
 * "Treasurer, Ada Lovelace, Bell Ringer, Grace Hopper, Secretary, ...".
 */
export function officesInRows(names: readonly Fact[], lines: Lines): Set<number> {
  const found = new Set<number>();
  const at = [...new Set(names.flatMap(({ line, rule }) => (rule === 'prose' ? [] : line)))].sort(
    (a, b) => a - b,
  );
  for (let from = 0; from < at.length; ) {
    const step = (at[from + 1] ?? 0) - (at[from] as number);
    let to = from + 1;
    while (to < at.length && (at[to] as number) - (at[to - 1] as number) === step) to++;
    const rows = at.slice(from, to);
    if (rows.length >= MIN_ROWS && step > 1 && step <= MAX_ROW) {
      const [before, behind] = [-1, 1].map((side) => officesBeside(rows, side, lines));
      const better = (behind?.known ?? 0) > (before?.known ?? 0) ? behind : before;
      for (const line of better?.offices ?? []) found.add(line);
    }
    from = Math.max(to - 1, from + 1);
  }
  return found;
}

/** The lines on one side of each name, where enough of them are offices that are known. */
function officesBeside(
  rows: readonly number[],
  side: number,
  lines: Lines,
): { readonly offices: readonly number[]; readonly known: number } | undefined {
  const offices = rows.map((line) => line + side).filter((line) => isOfficeLine(lines[line]?.text));
  const known = offices.filter((line) => isHoldersTitle(lines[line]?.text ?? '')).length;
  return known < 2 || known < offices.length / 4 ? undefined : { offices, known };
}

function isOfficeLine(text = ''): boolean {
  return (
    /^\p{Lu}[^@!?:]{2,50}$/u.test(text) &&
    !/\d{2}|[.]$/.test(text) &&
    text.split(' ').length < 7 &&
    !speaksToReader(text) &&
    !hasCompanyWord(text) &&
    !legalFormOf(text)
  );
}
