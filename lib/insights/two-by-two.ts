import { lnChoose } from './special-functions.ts';

/** Won and lost, with and without something: [[a, b], [c, d]]. */
export type TwoByTwo = readonly [readonly [number, number], readonly [number, number]];

/** Tables as likely as the one seen, up to rounding, count as just as extreme. */
const TIE = 1 + 1e-7;
/** As tables of odds ratios have it. */
const Z_OF_TABLES = 1.96;

/**
 * Two-sided p of Fisher's exact test: all tables of the same margins that are no likelier. Source: Fisher 1922.
 * @example fisherExact([[8, 2], [1, 5]]) // 0.034965
 */
export function fisherExact([[a, b], [c, d]]: TwoByTwo): number {
  const [row, column, all] = [a + b, a + c, a + b + c + d];
  const whole = lnChoose(all, column);
  const likely = (count: number) =>
    Math.exp(lnChoose(row, count) + lnChoose(all - row, column - count) - whole);
  const seen = likely(a) * TIE;
  let p = 0;
  for (let count = Math.max(0, row + column - all); count <= Math.min(row, column); count++) {
    const one = likely(count);
    if (one <= seen) p += one;
  }
  return Math.min(1, p);
}

/** Odds ratio with the Haldane-Anscombe correction (half a lead more in each cell) and its 95 % interval. */
export function oddsRatio([[a, b], [c, d]]: TwoByTwo): {
  readonly ratio: number;
  readonly low: number;
  readonly high: number;
} {
  const cells = [a, b, c, d].map((count) => count + 0.5) as [number, number, number, number];
  const log = Math.log((cells[0] * cells[3]) / (cells[1] * cells[2]));
  const half = Z_OF_TABLES * Math.sqrt(cells.reduce((sum, cell) => sum + 1 / cell, 0));
  return { ratio: Math.exp(log), low: Math.exp(log - half), high: Math.exp(log + half) };
}

/** The q of each p: the share of false finds among all that are at least as small. Source: Benjamini & Hochberg 1995. */
export function benjaminiHochberg(ps: readonly number[]): readonly number[] {
  const order = ps.map((_, index) => index).sort((a, b) => (ps[b] ?? 0) - (ps[a] ?? 0));
  const qs = new Array<number>(ps.length);
  let least = 1;
  for (const [place, index] of order.entries()) {
    least = Math.min(least, ((ps[index] ?? 0) * ps.length) / (ps.length - place));
    qs[index] = least;
  }
  return qs;
}
