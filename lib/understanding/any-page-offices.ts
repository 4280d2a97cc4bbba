import type { PageOutline } from '../leads/report.ts';
import { hasCompanyWord, legalFormOf } from '../reading/companies.ts';
import { isHoldersTitle } from '../reading/headlines.ts';
import type { Fact } from './any-page-facts.ts';

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
      for (const side of [-1, 1]) {
        const beside = rows.map((line) => line + side).filter((line) => isOfficeLine(lines[line]?.text));
        const known = beside.filter((line) => isHoldersTitle(lines[line]?.text ?? ''));
        if (known.length < 2 || known.length < beside.length / 4) continue;
        for (const line of beside) found.add(line);
        break;
      }
    }
    from = Math.max(to - 1, from + 1);
  }
  return found;
}

function isOfficeLine(text = ''): boolean {
  return (
    /^\p{Lu}[^@!?:]{2,50}$/u.test(text) &&
    !/\d{2}|[.]$/.test(text) &&
    text.split(' ').length < 7 &&
    !hasCompanyWord(text) &&
    !legalFormOf(text)
  );
}
