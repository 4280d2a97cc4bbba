import type { ListQuery } from './list-query.ts';

/** A way to look at the list that was given a name: which leads, in which order, with which columns. */
export interface SavedView {
  readonly id: string;
  readonly name: string;
  readonly query: ListQuery;
  /** Ids of the columns on show, in their order. */
  readonly columns: readonly string[];
}
