/**
 * Forecasts a company's pipeline month by month with what was known then, and holds them against what came:
 * `npm run insights:backtest -- --crm DIR [--doc]`, where DIR holds `sales_pipeline.csv` and its companions.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { forecast } from '../../../lib/insights/forecast.ts';
import { INFLOW_WEEKS, inflowOf } from '../../../lib/insights/keeping-full.ts';
import { outcomeFits, winChance } from '../../../lib/insights/outcome-fits.ts';
import type { LeadRecord } from '../../../lib/insights/record.ts';
import { DAY_MS, daysBetween } from '../../../lib/insights/scope.ts';
import { baseRateScore, brierScore } from '../../../lib/insights/track-record.ts';
import { CRM_STAGES, crmRecords, knownAt } from './crm-file.ts';

const { values: options } = parseArgs({
  options: { crm: { type: 'string' }, doc: { type: 'boolean', default: false } },
});
if (!options.crm) throw new Error('Expected --crm DIR, got none.');
const DOC = 'docs/insights-backtest.md';
const END = Date.UTC(2017, 11, 31);
const AHEAD = [30, 60];
const MONTHS = Array.from({ length: 8 }, (_, index) => Date.UTC(2017, 4 + index, 1));

const all = crmRecords(options.crm, END);
const isWonIn = ({ status, closedAt = 0 }: LeadRecord, from: number, days: number) =>
  status === 'won' && closedAt > from && closedAt <= from + days * DAY_MS;

interface Line {
  readonly month: string;
  readonly days: number;
  readonly range: readonly [number, number, number];
  readonly came: number;
  readonly naive: number;
  readonly money: readonly [number, number, number];
  readonly moneyCame: number;
}
const lines: Line[] = [];
const said: { chance: number; happened: boolean }[] = [];
for (const at of MONTHS) {
  const known = knownAt(all, at);
  const scope = { stages: CRM_STAGES, now: at, horizonDays: 90 };
  const fits = outcomeFits(known, scope);
  const arrivals = { count: inflowOf(known, at).now.count, weeks: INFLOW_WEEKS };
  const steps = forecast(known, fits, scope, { arrivals });
  let step = steps.next();
  while (!step.done) step = steps.next();
  const future = step.value;
  if (!future.enough) continue;
  for (const days of AHEAD.filter((one) => at + one * DAY_MS <= END)) {
    const point = future.points.find((one) => one.days === days);
    if (!point) continue;
    const came = all.filter((lead) => isWonIn(lead, at, days));
    lines.push({
      month: new Date(at).toISOString().slice(0, 10),
      days,
      range: [point.wins.p10, point.wins.p50, point.wins.p90],
      came: came.length,
      naive: future.naive.wins,
      money: [point.revenue.p10, point.revenue.p50, point.revenue.p90],
      moneyCame: came.reduce((sum, { value = 0 }) => sum + value, 0),
    });
  }
  const laterOf = new Map(all.map((lead) => [lead.id, lead]));
  for (const lead of known) {
    if (lead.status !== 'open' || at + 30 * DAY_MS > END) continue;
    const age = daysBetween(lead.visits[0]?.enteredAt ?? at, at);
    const later = laterOf.get(lead.id);
    if (later)
      said.push({ chance: winChance(fits, lead.stageId, age, 30), happened: isWonIn(later, at, 30) });
  }
}

const share = (count: number, of: number) => `${count} of ${of}`;
const whole = (count: number) => Math.round(count).toLocaleString('en');
const within = (low: number, truth: number, high: number) => low <= truth && truth <= high;
const rows = lines.map(({ month, days, range, came, naive, money, moneyCame }) => {
  const [p10, p50, p90] = range;
  const sign = within(p10, came, p90) ? '' : ' *';
  return `| ${month} | ${days} | ${p10} to ${p90} (${p50}) | ${came}${sign} | ${whole(naive)} | ${whole(money[0])} to ${whole(money[2])} (${whole(money[1])}) | ${whole(moneyCame)}${within(money[0], moneyCame, money[2]) ? '' : ' *'} |`;
});
const bins = Array.from({ length: 10 }, (_, bin) => {
  const some = said.filter(({ chance }) => Math.min(9, Math.floor(chance * 10)) === bin);
  if (some.length === 0) return '';
  const mean = some.reduce((sum, { chance }) => sum + chance, 0) / some.length;
  const happened = some.filter((one) => one.happened).length / some.length;
  return `| ${bin * 10} to ${bin * 10 + 10} % | ${whole(some.length)} | ${(mean * 100).toFixed(1)} | ${(happened * 100).toFixed(1)} |`;
}).filter(Boolean);
const base = baseRateScore(said.map(({ happened }) => happened));
const score = brierScore(said);
const covered = lines.filter(({ range, came }) => within(range[0], came, range[2])).length;
const moneyCovered = lines.filter(({ money, moneyCame }) => within(money[0], moneyCame, money[2])).length;
const text = `# Forecasts held against what came

Made by \`npm run insights:backtest -- --crm DIR --doc\` from a public data set of ${whole(all.length)} opportunities of a
computer hardware seller, October 2016 to December 2017 ("CRM Sales Opportunities", Maven Analytics, public domain). Each
forecast is made with what was known on its day and no more. A star marks what fell outside of P10 to P90. The naive sum is
what a spreadsheet says: open leads times the share won so far, whenever that will be.

| forecast of | days | wins, P10 to P90 (P50) | came | naive | revenue, P10 to P90 (P50) | came |
| ----------- | ---- | ---------------------- | ---- | ----- | ------------------------- | ---- |
${rows.join('\n')}

Within P10 to P90: wins ${share(covered, lines.length)}, revenue ${share(moneyCovered, lines.length)}. Four in five would be right. This
company closes by the quarter: least in a quarter's first month, most in its last. The method knows nothing of quarters; it
sees only that wins vary from month to month by more than chance, and widens its ranges by as much.

## Chances of single leads

The chance that an open lead is won within 30 days, over ${whole(said.length)} such chances.

| said | leads | mean said, % | came true, % |
| ---- | ----- | ------------ | ------------ |
${bins.join('\n')}

Brier score ${score.toFixed(4)}; saying the base rate every time would give ${base.toFixed(4)} (skill ${((1 - score / base) * 100).toFixed(1)} %).
`;
if (options.doc) writeFileSync(DOC, text);
else process.stdout.write(text);
if (options.doc) process.stderr.write(`${readFileSync(DOC, 'utf8').split('\n').length} lines in ${DOC}\n`);
