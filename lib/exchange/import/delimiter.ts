/** What stands between cells. */
export const DELIMITERS = [',', ';', '\t', '|'] as const;

/**
 * The delimiter of a CSV text, by the beginning of it: the one that cuts the most lines into the same number of cells.
 * A first line `sep=;`, as Excel writes it, says so itself.
 * @example delimiterOf('Name;City\nAda;London, UK\n') // ';'
 */
export function delimiterOf(head: string): string {
  const said = /^sep=(.)\n/i.exec(head)?.[1];
  if (said) return said;
  const lines = head
    .replace(/"(?:[^"]|"")*"/g, '""')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, 100);
  let best: { readonly delimiter: string; readonly score: number } = { delimiter: ',', score: 0 };
  for (const delimiter of DELIMITERS) {
    const counts = new Map<number, number>();
    for (const line of lines) {
      const count = line.split(delimiter).length;
      if (count > 1) counts.set(count, (counts.get(count) ?? 0) + 1);
    }
    const score = Math.max(0, ...[...counts].map(([cells, times]) => times * Math.min(cells, 10)));
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}
