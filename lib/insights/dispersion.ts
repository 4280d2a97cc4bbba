import { type OutcomeFits, winChance, wonWithin } from './outcome-fits.ts';
import type { LeadRecord } from './record.ts';
import { DAY_MS, daysBetween, type Scope } from './scope.ts';
import { gammaQuantile } from './special-functions.ts';

/** The spans that wins are compared over: four weeks. */
export const SPAN_DAYS = 28;
const SPANS = 8;
/** Fewer expected wins in a span say too little of how they vary. */
const FEWEST_WINS = 5;
const FEWEST_SPANS = 3;

/**
 * By how much wins have varied from one four weeks to the next beyond chance: the variance of a factor with mean 1 on
 * each span's wins; 0 where chance alone may explain it (95 %). Seasons, holidays and the ends of quarters do that. By
 * moments, from what the fits would have expected of the leads that were there. Source: McCullagh & Nelder 1989, 4.5.
 */
export function dispersionOf(records: readonly LeadRecord[], fits: OutcomeFits, { now }: Scope): number {
  const spans = Array.from({ length: SPANS }, (_, back) => {
    const from = now - (back + 1) * SPAN_DAYS * DAY_MS;
    return expectedAndSeen(records, fits, from, from + SPAN_DAYS * DAY_MS);
  }).filter(({ expected }) => expected >= FEWEST_WINS);
  if (spans.length < FEWEST_SPANS) return 0;
  const scatter = spans.reduce((sum, { expected, seen }) => sum + (seen - expected) ** 2 / expected, 0);
  if (scatter < 2 * gammaQuantile(0.95, spans.length / 2)) return 0;
  const excess = spans.reduce((sum, { expected, seen }) => sum + (seen - expected) ** 2 - expected, 0);
  return Math.max(0, excess / spans.reduce((sum, { expected }) => sum + expected ** 2, 0));
}

function expectedAndSeen(
  records: readonly LeadRecord[],
  fits: OutcomeFits,
  from: number,
  to: number,
): { readonly expected: number; readonly seen: number } {
  let [expected, seen] = [0, 0];
  for (const { createdAt, status, closedAt = Number.POSITIVE_INFINITY, visits } of records) {
    if (createdAt >= to || closedAt <= from) continue;
    if (status === 'won' && closedAt <= to) seen++;
    if (createdAt > from) {
      expected += wonWithin(fits, daysBetween(createdAt, to));
      continue;
    }
    const visit = visits.findLast(({ enteredAt }) => enteredAt !== undefined && enteredAt <= from);
    if (visit?.enteredAt === undefined) continue;
    expected += winChance(fits, visit.stageId, daysBetween(visit.enteredAt, from), SPAN_DAYS);
  }
  return { expected, seen };
}
