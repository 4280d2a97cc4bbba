import type { Forecast } from './forecast.ts';
import { DAY_MS, type Figure } from './scope.ts';

/** A forecast that was kept: what was said at an instant of the time until another. */
export interface KeptForecast {
  /** Epoch ms. */
  readonly madeAt: number;
  readonly until: number;
  readonly pipelineId: string;
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
}

const KEPT_DAYS = 28;

/** What is kept of a forecast: the wins of the next four weeks; `undefined` where there is none. */
export function keptFromForecast(
  forecast: Figure<Pick<Forecast, 'points'>>,
  pipelineId: string,
  madeAt: number,
): KeptForecast | undefined {
  const point = forecast.enough ? forecast.points.find(({ days }) => days === KEPT_DAYS) : undefined;
  if (!point) return undefined;
  const { p10, p50, p90 } = point.wins;
  return { madeAt, until: madeAt + KEPT_DAYS * DAY_MS, pipelineId, p10, p50, p90 };
}

/** How forecasts turned out. */
export interface TrackRecord {
  readonly forecasts: number;
  /** How many had the truth within P10 to P90; four in five should. */
  readonly within: number;
  readonly below: number;
  readonly above: number;
}

/** What became of forecasts whose time is over; `winsIn` counts the wins between two instants. */
export function trackRecord(
  kept: readonly KeptForecast[],
  now: number,
  winsIn: (from: number, to: number) => number,
): Figure<TrackRecord> {
  const over = kept.filter(({ until }) => until <= now);
  if (over.length === 0) return { enough: false, of: 'forecasts', have: 0, need: 1 };
  let [within, below, above] = [0, 0, 0];
  for (const { madeAt, until, p10, p90 } of over) {
    const wins = winsIn(madeAt, until);
    if (wins < p10) below++;
    else if (wins > p90) above++;
    else within++;
  }
  return { enough: true, forecasts: over.length, within, below, above };
}

/** Mean squared error of chances (0 to 1) against what happened; lower is better. Source: Brier 1950. */
export function brierScore(said: readonly { readonly chance: number; readonly happened: boolean }[]): number {
  return said.reduce((sum, { chance, happened }) => sum + (chance - Number(happened)) ** 2, 0) / said.length;
}

/** The Brier score of saying the base rate every time. */
export function baseRateScore(happened: readonly boolean[]): number {
  const rate = happened.filter(Boolean).length / happened.length;
  return rate * (1 - rate);
}
