import type { Lead, Step } from '../leads/lead.ts';
import type { Stage } from '../leads/pipeline.ts';

/** What the surfaces ask the store for, as plain rows (the functions are in `queries.ts`). */
export interface DueRow {
  readonly lead: Lead;
  readonly step: Step;
}

/** A lead past its stage's usual time. `usualDays` is the stage's median, or its slow limit while history is short. */
export interface SlowRow {
  readonly lead: Lead;
  readonly stage: Stage;
  readonly days: number;
  readonly usualDays: number;
  readonly pace: 'slow' | 'stalled';
}

/** One bar of the pipeline view. */
export interface StageSummary {
  readonly stage: Stage;
  readonly count: number;
  readonly slow: number;
  /** Sums of entered values by ISO currency, in major units. */
  readonly money: Readonly<Record<string, number>>;
}

export interface MonthSummary {
  readonly won: number;
  readonly lost: number;
  /** Sums of won values by ISO currency. */
  readonly wonMoney: Readonly<Record<string, number>>;
}
