import { type ClaimCheck, calibrationByBucket, calibrationByRule } from '../calibration.ts';
import type { Measured } from '../measure.ts';
import type { Rates } from '../scoring/comparison.ts';
import { type Percentiles, percentiles, type Summary } from '../summary.ts';
import { percent } from './tables.ts';
import { targetChecks } from './targets.ts';

const BEGIN = '<!-- real webmail: begin -->';
const END = '<!-- real webmail: end -->';
/** Smaller groups say more about chance than about a rule. */
const MIN_VALUES_OF_RULE = 20;

/**
 * docs/accuracy.md. The block about real webmail, which another command fills, is kept as it stands in `before`.
 */
export function accuracyDocument(
  summaries: readonly Summary[],
  measured: readonly Measured[],
  before: string,
): string {
  return `${[
    HEAD,
    totals(summaries, measured),
    targets(measured),
    ...summaries.map(corpusPart),
    calibration(measured),
    times(measured),
    webmailBlock(before),
  ].join('\n\n')}\n`;
}

const HEAD = `# Accuracy

Written by \`npm run bench:reading -- --corpus DIR --doc\` over the development corpora, which are real pages and texts
and no part of this repository. How a corpus is laid out, what counts as right and what the gold does not cover:
[benchmarks](benchmarks.md). Precision, recall and F1 in percent; a tool under a field is a peer on the same cases in
the same run; \`gold\` is how many values there were to find.`;

function totals(summaries: readonly Summary[], measured: readonly Measured[]): string {
  const sum = (of: (summary: Summary) => number) => summaries.reduce((total, one) => total + of(one), 0);
  return `${sum(({ cases }) => cases)} cases in ${summaries.length} corpora, ${measured.length} readings, ${sum(({ errors }) => errors)} errors.`;
}

function targets(measured: readonly Measured[]): string {
  const rows = targetChecks(measured).map(({ label, gold, f1, least, leastSays }) => [
    label,
    String(gold),
    percent(f1),
    `${leastSays ? `${leastSays}: ` : ''}${percent(least)}`,
    f1 >= least ? 'yes' : 'no',
  ]);
  return `## Targets\n\n${table(['', 'gold', 'F1', 'target', 'reached'], rows)}

Titles, companies and phones of signatures are held against what was derived from annotated signatures, of which few
have any. The pages with h-cards also name people outside of their cards, as a résumé does in its heading: they are
offered as well, and count as extras in the second of the two rows.`;
}

function corpusPart({ corpus, cases, errors, fields }: Summary): string {
  const rates = ({ precision, recall, f1 }: Rates) => [percent(precision), percent(recall), percent(f1)];
  const rows = Object.entries(fields).flatMap(([field, result]) => [
    [field, String(result.expected), ...rates(result)],
    ...Object.entries(result.peer).map(([peer, theirs]) => [`_${peer}_`, '', ...rates(theirs)]),
  ]);
  return `## ${corpus}\n\n${cases} cases, ${errors} errors.\n\n${table(['field', 'gold', 'precision', 'recall', 'F1'], rows)}`;
}

function calibration(measured: readonly Measured[]): string {
  const row = ({ label, values, claimed, right }: ClaimCheck) => [
    label,
    String(values),
    percent(claimed),
    percent(right),
  ];
  const byRule = calibrationByRule(measured).filter(({ values }) => values >= MIN_VALUES_OF_RULE);
  return `## Calibration

Every value carries a confidence. Of the values that claim about as much, the share that is right:

${table(['claim', 'values', 'claimed', 'right'], calibrationByBucket(measured).map(row))}

By rule, source and claim, for ${MIN_VALUES_OF_RULE} values or more:

${table(['rule', 'values', 'claimed', 'right'], byRule.map(row))}`;
}

function times(measured: readonly Measured[]): string {
  const timings = measured.flatMap(({ outcome }) =>
    outcome?.timing.collectMs === undefined ? [] : [outcome.timing],
  );
  const row = (label: string, { p50, p95 }: Percentiles) => [label, p50.toFixed(1), p95.toFixed(1)];
  return `## Time per page

Milliseconds over ${timings.length} pages, on two shared cores. Each page is read once, cold, by the built script, and its
report sent to the built worker and back.

${table(
  ['', 'median', '95th percentile'],
  [
    row('whole read', percentiles(timings.map(({ wholeMs }) => wholeMs))),
    row('in the page', percentiles(timings.map(({ collectMs = 0 }) => collectMs))),
    row('understanding, message included', percentiles(timings.map(({ understandMs = 0 }) => understandMs))),
    row('one bare walk over the same page', percentiles(timings.map(({ bareMs = 0 }) => bareMs))),
  ],
)}`;
}

function webmailBlock(before: string): string {
  const begin = before.indexOf(BEGIN);
  const end = before.indexOf(END);
  if (begin >= 0 && end > begin) return before.slice(begin, end + END.length);
  return `${BEGIN}\n\n## On real webmail\n\nNot measured yet: \`npm run e2e:webmail -- --doc\` writes it here.\n\n${END}`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, at) => (at === 0 ? '---' : '--:'))), ...rows.map(line)].join('\n');
}
