import { Z95 } from './proportion.ts';

/** A stay of some length; `isOver` false where it was still running when last looked at (censored). */
export interface Stay {
  readonly days: number;
  readonly isOver: boolean;
  /** How long it had lasted when it came into sight (left truncation); 0 where it was seen from the start. */
  readonly fromDays?: number;
}

export interface SurvivalStep {
  readonly days: number;
  /** Share still there after this many days, 0 to 1. */
  readonly survival: number;
  /** 95 % interval of that share, by the log-log transform of Greenwood's variance. */
  readonly low: number;
  readonly high: number;
  readonly atRisk: number;
}

/**
 * Kaplan-Meier estimate of the share still there over time; at ties events come before censorings, and stays come into
 * sight after both. Source: Kaplan & Meier 1958; Greenwood 1926.
 */
export function survivalCurve(stays: readonly Stay[]): readonly SurvivalStep[] {
  const seen = stays.filter(({ days, fromDays = 0 }) => days > fromDays || fromDays === 0);
  const ends = seen.toSorted((a, b) => a.days - b.days);
  const starts = Float64Array.from(seen, ({ fromDays = 0 }) => fromDays).sort();
  const steps: SurvivalStep[] = [];
  let survival = 1;
  let greenwood = 0;
  let [index, started] = [0, 0];
  while (index < ends.length) {
    const days = ends[index]?.days ?? 0;
    // At time 0 all that were seen from the start are at risk.
    while (started < starts.length && ((starts[started] ?? 0) < days || starts[started] === 0)) started++;
    const atRisk = started - index;
    let ended = 0;
    for (; ends[index]?.days === days; index++) if (ends[index]?.isOver) ended++;
    if (ended === 0) continue;
    survival *= 1 - ended / atRisk;
    greenwood += ended / (atRisk * (atRisk - ended));
    steps.push({ days, survival, ...logLogInterval(survival, greenwood), atRisk });
  }
  return steps;
}

/** The days after which a share `p` (0 to 1) has left, `undefined` where the curve never gets there. */
export function quantile(curve: readonly SurvivalStep[], p: number): number | undefined {
  // Products of fractions land a hair beside 1 - p; the tolerance keeps 0.3 from missing 0.3.
  return curve.find(({ survival }) => survival <= 1 - p + 1e-12)?.days;
}

/** The 95 % interval of a quantile: where the interval of the curve crosses it. An end may lie beyond what was seen. */
export function quantileInterval(
  curve: readonly SurvivalStep[],
  p: number,
): { readonly low: number | undefined; readonly high: number | undefined } {
  const crossing = (bound: 'low' | 'high') => curve.find((step) => step[bound] <= 1 - p + 1e-12)?.days;
  return { low: crossing('low'), high: crossing('high') };
}

/** Mean days within a horizon: the area under the curve up to it. */
export function restrictedMean(curve: readonly SurvivalStep[], horizonDays: number): number {
  let [area, at, survival] = [0, 0, 1];
  for (const step of curve) {
    if (step.days >= horizonDays) break;
    area += (step.days - at) * survival;
    [at, survival] = [step.days, step.survival];
  }
  return area + (horizonDays - at) * survival;
}

function logLogInterval(share: number, greenwood: number): { readonly low: number; readonly high: number } {
  if (share <= 0 || share >= 1) return { low: share, high: share };
  const spread = Math.exp((Z95 * Math.sqrt(greenwood)) / Math.abs(Math.log(share)));
  return { low: share ** spread, high: share ** (1 / spread) };
}
