import { lnChoose } from './special-functions.ts';

/** How likely each number of successes is: `likely[i]` is that of `from + i`. */
export interface Counts {
  readonly from: number;
  readonly likely: Float64Array;
}

/** What is less likely than this is left out at both ends. */
const NEGLIGIBLE = 1e-15;

/**
 * How likely each number of successes is when each try has its own probability; tries with one probability are given
 * together, so that a hundred thousand take no longer than the range in which their successes lie.
 * @example successesOf([{ tries: 2, probability: 0.5 }]) // { from: 0, likely: [0.25, 0.5, 0.25] }
 */
export function successesOf(
  groups: Iterable<{ readonly tries: number; readonly probability: number }>,
): Counts {
  let sum: Counts = { from: 0, likely: Float64Array.of(1) };
  for (const { tries, probability } of groups) sum = added(sum, binomial(tries, probability));
  return sum;
}

/** The smallest number of successes that are as many or fewer with a probability of at least `share`. */
export function quantileOf({ from, likely }: Counts, share: number): number {
  let below = 0;
  for (const [at, one] of likely.entries()) {
    below += one;
    // The last digit of a sum must not decide.
    if (below >= share - 1e-12) return from + at;
  }
  return from + likely.length - 1;
}

function binomial(tries: number, p: number): Counts {
  if (tries === 1) return { from: 0, likely: Float64Array.of(1 - p, p) };
  if (p <= 0 || p >= 1) return { from: p <= 0 ? 0 : tries, likely: Float64Array.of(1) };
  const likely = Float64Array.from({ length: tries + 1 }, (_, wins) =>
    Math.exp(lnChoose(tries, wins) + wins * Math.log(p) + (tries - wins) * Math.log1p(-p)),
  );
  return trimmed({ from: 0, likely });
}

function added(one: Counts, other: Counts): Counts {
  const likely = new Float64Array(one.likely.length + other.likely.length - 1);
  for (const [at, a] of one.likely.entries()) {
    for (const [beside, b] of other.likely.entries()) {
      likely[at + beside] = (likely[at + beside] ?? 0) + a * b;
    }
  }
  return trimmed({ from: one.from + other.from, likely });
}

function trimmed({ from, likely }: Counts): Counts {
  const first = likely.findIndex((one) => one > NEGLIGIBLE);
  const last = likely.findLastIndex((one) => one > NEGLIGIBLE);
  return { from: from + first, likely: likely.subarray(first, last + 1) };
}
