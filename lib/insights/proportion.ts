import { betaQuantile } from './special-functions.ts';

/** The 97.5th percentile of the standard normal distribution: 95 % lie within so many standard deviations. */
export const Z95 = 1.959963984540054;

/** A share between 0 and 1 with its 95 % interval. */
export interface Proportion {
  readonly count: number;
  readonly of: number;
  /** `count / of`; 0 where there is nothing to count. */
  readonly rate: number;
  readonly low: number;
  readonly high: number;
}

/** A share with Wilson's score interval; 0 to 1 where `of` is 0. Source: Wilson 1927. */
export function wilson(count: number, of: number): Proportion {
  if (of === 0) return { count, of, rate: 0, low: 0, high: 1 };
  const rate = count / of;
  const spread = Z95 ** 2 / of;
  const centre = rate + spread / 2;
  const half = Z95 * Math.sqrt((rate * (1 - rate)) / of + spread / of / 4);
  return {
    count,
    of,
    rate,
    low: count === 0 ? 0 : Math.max(0, (centre - half) / (1 + spread)),
    high: count === of ? 1 : Math.min(1, (centre + half) / (1 + spread)),
  };
}

/** A share with Jeffreys's interval, closed at 0 and 1. Source: Brown, Cai & DasGupta 2001. */
export function jeffreys(count: number, of: number): Proportion {
  const [a, b] = [count + 0.5, of - count + 0.5];
  return {
    count,
    of,
    rate: of === 0 ? 0 : count / of,
    low: count === 0 ? 0 : betaQuantile(0.025, a, b),
    high: count === of ? 1 : betaQuantile(0.975, a, b),
  };
}
