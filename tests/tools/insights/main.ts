/**
 * Every figure about the leads of a file, so that anybody can compare them with another program's:
 * `npm run insights -- --leads docs/insights-example.json --json`. `docs/insights.md` describes the file.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Insights, insightsOf } from '../../../lib/insights/insights.ts';
import { readLeadsFile } from './leads-file.ts';

const { values: options } = parseArgs({
  options: { leads: { type: 'string' }, json: { type: 'boolean', default: false } },
});
try {
  const { leads, json } = options;
  if (!leads) throw new Error('Expected --leads FILE.json, got none.');
  const found = figuresOf(leads);
  process.stdout.write(json ? `${JSON.stringify(found, null, 2)}\n` : `${inWords(found)}\n`);
} catch (error) {
  process.stderr.write(`${(error as Error).message}\ndocs/insights.md describes the file.\n`);
  process.exitCode = 1;
}

function figuresOf(path: string): Insights {
  const { records, scope, wanted } = readLeadsFile(readFileSync(path, 'utf8'));
  const steps = insightsOf(records, scope, wanted);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

function inWords({ leads, open, times, conversions, forecast, needed, full }: Insights): string {
  const lines = [`${leads} leads, ${open} open`, '', 'Stage: completed, running, median days, P75, P90'];
  for (const { stageId, completed, running, median, limits } of times) {
    const days = median ? median.days.toFixed(1) : 'not reached';
    lines.push(
      `${stageId}: ${completed}, ${running}, ${days}, ${limits.slowDays.toFixed(1)}, ${limits.stalledDays.toFixed(1)}`,
    );
  }
  lines.push('', 'Stage: floor, expected (95 %), ceiling');
  for (const { stageId, floor, ceiling, expected } of conversions) {
    const [share, low, high] = [expected.share, expected.low, expected.high].map((one) => one.toFixed(3));
    lines.push(
      `${stageId}: ${floor.rate.toFixed(3)}, ${share} (${low} to ${high}), ${ceiling.rate.toFixed(3)}`,
    );
  }
  if (forecast.enough) {
    lines.push('', 'Days ahead: wins P10, P50, P90; revenue P10, P50, P90');
    for (const { days, wins, revenue } of forecast.points) {
      const [a, b, c] = [revenue.p10, revenue.p50, revenue.p90].map(Math.round);
      lines.push(`${days}: ${wins.p10}, ${wins.p50}, ${wins.p90}; ${a}, ${b}, ${c}`);
    }
  } else lines.push('', `No forecast: ${forecast.have} of ${forecast.need} ${forecast.of}`);
  if (needed?.enough) {
    const all = needed.needed.map(
      ({ confidence, leads: count }) => `${count ?? 'none'} for ${confidence * 100} %`,
    );
    lines.push(
      '',
      `New leads needed: ${all.join(', ')} (naive ${needed.naive.leads}, really ${needed.naive.chance.toFixed(2)})`,
    );
  }
  if (full.enough)
    lines.push(
      '',
      `Inflow ${full.inflow.now.perWeek} a week, required ${full.required.toFixed(1)}: ${full.state}`,
    );
  return lines.join('\n');
}
