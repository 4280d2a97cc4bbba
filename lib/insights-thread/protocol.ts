import type { Goal } from '../insights/goal.ts';
import type { Insights } from '../insights/insights.ts';
import type { StageScope } from '../insights/scope.ts';

/** Which leads, and what is asked of them. Absent filters let everybody through. */
export interface InsightsQuery {
  readonly pipelineId: string;
  readonly stages: readonly StageScope[];
  /** ISO 4217: money is in this one where any lead is, else in that of most leads; others are left out of sums. */
  readonly currency: string;
  readonly owner?: string;
  readonly site?: string;
  readonly channel?: string;
  readonly tag?: string;
  /** What happened in the last so many days; forecasts take all that ever did. */
  readonly periodDays?: number;
  readonly cohortsBy?: 'week' | 'month';
  readonly goal?: Goal;
  readonly costPerLead?: number;
}

/** Figures are asked for by number; a later question takes the place of an earlier one. */
export interface ToInsights {
  readonly id: number;
  readonly query: InsightsQuery;
}

export type FromInsights =
  /** Share done, 0 to 1: of reading, then of computing. */
  | {
      readonly kind: 'progress';
      readonly id: number;
      readonly stage: 'reading' | 'computing';
      readonly share: number;
    }
  | { readonly kind: 'answer'; readonly id: number; readonly insights: Insights; readonly currency: string }
  | { readonly kind: 'failed'; readonly id: number }
  /** Leads have changed: the last answer is out of date. */
  | { readonly kind: 'changed' };
