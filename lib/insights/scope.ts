/** A stage as far as figures need it, in the pipeline's order. */
export interface StageScope {
  readonly id: string;
  /** Days set for the stage, used until its own history says better. */
  readonly slowDays: number;
  readonly stalledDays: number;
  /** How many leads it should hold, where somebody said so. */
  readonly target?: number;
}

/** What figures are asked about: one pipeline, as it stands at an instant. */
export interface Scope {
  readonly stages: readonly StageScope[];
  /** Epoch ms. */
  readonly now: number;
  /** How far conversion is looked ahead, in days. */
  readonly horizonDays: number;
}

/** Where a figure cannot be given yet, and how much more it takes. */
export interface NotEnough {
  readonly enough: false;
  /** What is counted. */
  readonly of: 'completed stays' | 'closed leads' | 'wins' | 'leads' | 'touches' | 'forecasts';
  readonly have: number;
  readonly need: number;
}

/** A figure, or what is missing for it. */
export type Figure<T> = ({ readonly enough: true } & T) | NotEnough;

/** Days between two instants (epoch ms), with fractions. */
export function daysBetween(from: number, to: number): number {
  return (to - from) / DAY_MS;
}

export const DAY_MS = 86_400_000;
export const WEEK_DAYS = 7;
