import type { StageLimits } from '../insights/stage-limits.ts';
import type { LeadBrief } from '../leads/brief.ts';
import type { Pipelines } from '../leads/pipeline.ts';
import type { ChoiceColumn, Choices, ListQuery, ListSummary } from './list-query.ts';

/** What the list must know besides the leads: the order of stages, and when a stay is slow. */
export interface ListContext {
  readonly pipelines: Pipelines;
  readonly limits: StageLimits;
  /** The calendar date where the user is, `YYYY-MM-DD`, and the instant, epoch ms. */
  readonly today: string;
  readonly now: number;
}

/**
 * All leads in brief, in memory, asked by query: the same questions whether it lives in this page or in a worker
 * thread. Answers are of the list as it is now; `onChange` tells when to ask again.
 */
export interface LeadList {
  summary(query: ListQuery): Promise<ListSummary>;
  /** Leads `from` (0 for the first) up to `from + count` of the query's order. */
  rows(query: ListQuery, from: number, count: number): Promise<readonly LeadBrief[]>;
  /** Ids of all leads of a query, in its order. */
  ids(query: ListQuery): Promise<readonly string[]>;
  choices(column: ChoiceColumn): Promise<Choices>;
  /** Calls back after each change, until the returned function is called. */
  onChange(callback: () => void): () => void;
  /** How far reading in has come: all leads are there when `loaded` is `total`. */
  progress(): Promise<{ readonly loaded: number; readonly total: number }>;
}
