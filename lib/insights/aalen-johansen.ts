import { Z95 } from './proportion.ts';

/** A stay that ended in one of several ways, or is still running. */
export interface Ending<Cause extends string> {
  readonly days: number;
  /** Absent while it runs (censored). */
  readonly cause?: Cause;
  /** How long it had lasted when it came into sight (left truncation). */
  readonly fromDays?: number;
}

/** Share that has ended in one way by a time, in steps of equal index. */
export interface Incidence {
  /** When something ended, in days, rising. */
  readonly days: Float64Array;
  readonly share: Float64Array;
  /** Standard error of the share. */
  readonly error: Float64Array;
}

export interface Incidences<Cause extends string> {
  readonly of: Readonly<Record<Cause, Incidence>>;
  /** Share that has not ended, at the same times. */
  readonly survival: Float64Array;
  readonly days: Float64Array;
  readonly atRisk: Float64Array;
  readonly n: number;
}

/**
 * Aalen-Johansen estimate of the cumulative incidence of each cause where they compete; ties as in `survivalCurve`.
 * The shares and the survival add up to 1 at every time. Source: Aalen & Johansen 1978; variance by the delta method,
 * Marubini & Valsecchi 1995, "Analysing Survival Data", 10.2.
 */
export function aalenJohansen<Cause extends string>(
  endings: readonly Ending<Cause>[],
  causes: readonly Cause[],
): Incidences<Cause> {
  const seen = endings.filter(({ days, fromDays = 0 }) => days > fromDays || fromDays === 0);
  const ordered = seen.toSorted((a, b) => a.days - b.days);
  const starts = Float64Array.from(seen, ({ fromDays = 0 }) => fromDays).sort();
  const most = ordered.length;
  const days = new Float64Array(most);
  const survivals = new Float64Array(most);
  const risks = new Float64Array(most);
  const sums = new Map(causes.map((cause) => [cause, new CauseSums(most)]));
  const counts = new Map(causes.map((cause) => [cause, 0]));
  let [survival, steps, index, started] = [1, 0, 0, 0];
  while (index < most) {
    const at = ordered[index]?.days ?? 0;
    while (started < starts.length && ((starts[started] ?? 0) < at || starts[started] === 0)) started++;
    const atRisk = started - index;
    let ended = 0;
    for (const cause of causes) counts.set(cause, 0);
    for (; ordered[index]?.days === at; index++) {
      const cause = ordered[index]?.cause;
      if (cause === undefined) continue;
      counts.set(cause, (counts.get(cause) ?? 0) + 1);
      ended++;
    }
    if (ended === 0) continue;
    for (const [cause, sum] of sums) sum.step(steps, survival, counts.get(cause) ?? 0, ended, atRisk);
    survival = ended === atRisk ? 0 : survival * (1 - ended / atRisk);
    days[steps] = at;
    survivals[steps] = survival;
    risks[steps] = atRisk;
    steps++;
  }
  const times = days.subarray(0, steps);
  const of = Object.fromEntries(
    [...sums].map(([cause, { share, error }]) => [
      cause,
      { days: times, share: share.subarray(0, steps), error: error.subarray(0, steps) },
    ]),
  ) as Record<Cause, Incidence>;
  return {
    of,
    survival: survivals.subarray(0, steps),
    days: times,
    atRisk: risks.subarray(0, steps),
    n: most,
  };
}

/** One cause's share and the running sums of its variance. */
class CauseSums {
  readonly share: Float64Array;
  readonly error: Float64Array;
  #total = 0;
  #risk = 0;
  #riskShare = 0;
  #riskShareSquare = 0;
  #own = 0;
  #cross = 0;
  #crossShare = 0;

  constructor(most: number) {
    this.share = new Float64Array(most);
    this.error = new Float64Array(most);
  }

  step(index: number, survival: number, events: number, ended: number, atRisk: number): void {
    this.#total += (survival * events) / atRisk;
    const share = this.#total;
    // When the last one ends, nothing that comes later can be uncertain about it.
    const hazard = ended === atRisk ? 0 : ended / (atRisk * (atRisk - ended));
    this.#risk += hazard;
    this.#riskShare += share * hazard;
    this.#riskShareSquare += share * share * hazard;
    this.#own += (survival ** 2 * events * (atRisk - events)) / atRisk ** 3;
    const cross = (survival * events) / atRisk ** 2;
    this.#cross += cross;
    this.#crossShare += share * cross;
    const variance =
      share ** 2 * this.#risk -
      2 * share * this.#riskShare +
      this.#riskShareSquare +
      this.#own -
      2 * (share * this.#cross - this.#crossShare);
    this.share[index] = share;
    this.error[index] = Math.sqrt(Math.max(0, variance));
  }
}

/** The index of the last step at or before a time, -1 before the first. */
export function stepAt(days: Float64Array, at: number): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((days[middle] ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** A share at a time, with its 95 % interval by the log-log transform. */
export function incidenceAt(
  { days, share, error }: Incidence,
  at: number,
): { readonly share: number; readonly low: number; readonly high: number } {
  const step = stepAt(days, at);
  const value = step < 0 ? 0 : (share[step] ?? 0);
  if (value <= 0 || value >= 1) return { share: value, low: value, high: value };
  const spread = Math.exp((Z95 * (error[step] ?? 0)) / (value * Math.abs(Math.log(value))));
  return { share: value, low: value ** spread, high: value ** (1 / spread) };
}
