import { type Insights, insightsOf } from '../insights/insights.ts';
import type { LeadRecord } from '../insights/record.ts';
import { DAY_MS } from '../insights/scope.ts';
import { thinnedCurve } from '../insights/thinned-curve.ts';
import { KeptRecords } from './kept-records.ts';
import type { FromInsights, InsightsQuery, ToInsights } from './protocol.ts';

/** How long is computed before messages are looked at: a later question ends the work on an earlier one. */
const SLICE_MS = 30;
const HORIZON_DAYS = 90;
/** More than a chart has pixels that can be told apart. */
const POINTS_DRAWN = 500;

/** Answers questions for figures about the leads in the store, one at a time, the latest one. */
export function serveInsights(say: (message: FromInsights) => void): (message: ToInsights) => void {
  const kept = new KeptRecords(() => say({ kind: 'changed' }));
  let latest = 0;
  const answer = async ({ id, query }: ToInsights) => {
    const isWanted = () => id === latest;
    const tell = (stage: 'reading' | 'computing', share: number) =>
      say({ kind: 'progress', id, stage, share });
    const all = await kept.read((share) => {
      tell('reading', share);
      return isWanted();
    });
    if (!all || !isWanted()) return;
    const now = Date.now();
    const chosen = all.filter(filterOf(query));
    const currency = currencyOf(chosen, query.currency);
    const steps = insightsOf(
      chosen.map((record) => inCurrency(record, currency)),
      { stages: query.stages, now, horizonDays: HORIZON_DAYS },
      {
        ...(query.cohortsBy && { cohortsBy: query.cohortsBy }),
        ...(query.goal && { goal: query.goal }),
        ...(query.costPerLead !== undefined && { costPerLead: query.costPerLead }),
        ...(query.periodDays && { period: { from: now - query.periodDays * DAY_MS, to: now + 1 } }),
      },
    );
    for (let until = 0; ; until = performance.now() + SLICE_MS) {
      let step = steps.next();
      while (!step.done && performance.now() < until) step = steps.next();
      if (step.done) return say({ kind: 'answer', id, insights: drawable(step.value), currency });
      tell('computing', step.value);
      await new Promise((resolve) => setTimeout(resolve));
      if (!isWanted()) return;
    }
  };
  return (message) => {
    latest = message.id;
    answer(message).catch(() => say({ kind: 'failed', id: message.id }));
  };
}

/** A curve of all stays of a long list holds the page up while it arrives. */
function drawable(insights: Insights): Insights {
  const times = insights.times.map((time) => ({ ...time, curve: thinnedCurve(time.curve, POINTS_DRAWN) }));
  return { ...insights, times };
}

function currencyOf(records: readonly LeadRecord[], wanted: string): string {
  const counts = new Map<string, number>();
  for (const { currency } of records) if (currency) counts.set(currency, (counts.get(currency) ?? 0) + 1);
  if (counts.size === 0 || counts.has(wanted)) return wanted;
  return [...counts].reduce((most, one) => (one[1] > most[1] ? one : most))[0];
}

function inCurrency(record: LeadRecord, currency: string): LeadRecord {
  if (record.currency === undefined || record.currency === currency) return record;
  const { value: _, cost: __, ...rest } = record;
  return rest;
}

function filterOf({ pipelineId, owner, site, channel, tag }: InsightsQuery): (record: LeadRecord) => boolean {
  return (record) =>
    record.pipelineId === pipelineId &&
    (owner === undefined || record.owner === owner) &&
    (site === undefined || record.site === site) &&
    (channel === undefined || record.touches[0]?.channel === channel) &&
    (tag === undefined || record.tags.includes(tag));
}
