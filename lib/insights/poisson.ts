import { gammaQuantile } from './special-functions.ts';

/** Events per week with the exact 95 % interval. */
export interface WeeklyRate {
  readonly count: number;
  readonly weeks: number;
  readonly perWeek: number;
  readonly low: number;
  readonly high: number;
}

/** The rate of events counted over some weeks. Source: Garwood 1936. */
export function weeklyRate(count: number, weeks: number): WeeklyRate {
  return {
    count,
    weeks,
    perWeek: count / weeks,
    low: count === 0 ? 0 : gammaQuantile(0.025, count) / weeks,
    high: gammaQuantile(0.975, count + 1) / weeks,
  };
}
