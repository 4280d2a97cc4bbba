import type { ClaimCheck } from '../calibration.ts';
import type { Rates } from '../scoring/comparison.ts';
import type { Summary } from '../summary.ts';

/** A share as people read it, `-` where there is none. */
export function percent(rate: number | null): string {
  return rate === null ? '-' : (rate * 100).toFixed(1);
}

/** Rows as aligned columns; the first row is the head. */
export function columns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => (row[at] ?? '').length)));
  return rows
    .map((row) =>
      row
        .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** One corpus as text: fields beside the peers, then times. */
export function summaryText(summary: Summary): string {
  const rates = (label: string, { precision, recall, f1 }: Rates, expected = '') => [
    label,
    expected,
    percent(precision),
    percent(recall),
    percent(f1),
  ];
  const rows = Object.entries(summary.fields).flatMap(([field, result]) => [
    rates(field, result, String(result.expected)),
    ...Object.entries(result.peer).map(([name, peer]) => rates(`  ${name}`, peer)),
  ]);
  const { p50, p95, collect, understand, timesBareWalk } = summary.msPerPage;
  const parts =
    collect && understand && timesBareWalk
      ? `: in the page ${collect.p50} / ${collect.p95}, understanding ${understand.p50} / ${understand.p95}; ` +
        `in the page ${timesBareWalk.overall} times a bare walk (${timesBareWalk.p50} / ${timesBareWalk.p95})`
      : '';
  return [
    `${summary.corpus}: ${summary.cases} cases, ${summary.errors} errors`,
    columns([['field', 'gold', 'precision', 'recall', 'F1'], ...rows]),
    `ms per case, p50 / p95: ${p50} / ${p95}${parts}`,
    '',
  ].join('\n');
}

/** Claims against truth as text. */
export function calibrationText(title: string, checks: readonly ClaimCheck[]): string {
  const rows = checks.map(({ label, values, claimed, right }) => [
    label,
    String(values),
    percent(claimed),
    percent(right),
  ]);
  return `${title}\n${columns([['claim', 'values', 'claimed', 'right'], ...rows])}\n`;
}
