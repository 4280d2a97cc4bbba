import type { Condition, ListQuery, SortColumn } from '../../lib/list/list-query.ts';

/** The orders a board offers; who waits longest, is worth most or is due first stands at the top. */
export const BOARD_ORDERS = ['since', 'amount', 'dueOn'] as const;
export type BoardOrder = Extract<SortColumn, (typeof BOARD_ORDERS)[number]>;

/** Whose leads: everybody's, or one rep's ('' for nobody's). */
export type OwnerChoice = { readonly kind: 'all' } | { readonly kind: 'rep'; readonly name: string };

/** What a board shows of a pipeline. */
export interface BoardChoice {
  readonly pipelineId: string;
  readonly owner: OwnerChoice;
  readonly text: string;
  readonly order: BoardOrder;
}

/** The open leads of a board, in its order. */
export function boardQuery({ pipelineId, owner, text, order }: BoardChoice): ListQuery {
  const conditions: Condition[] = [
    { column: 'pipeline', is: 'any-of', values: [pipelineId] },
    { column: 'status', is: 'any-of', values: ['open'] },
  ];
  if (owner.kind === 'rep') conditions.push({ column: 'owner', is: 'any-of', values: [owner.name] });
  return { text, conditions, sort: { column: order, descending: order === 'amount' } };
}

/** Those of them that are in one stage. */
export function columnQuery(query: ListQuery, stageId: string): ListQuery {
  const inStage: Condition = { column: 'stage', is: 'any-of', values: [stageId] };
  return { ...query, conditions: [...query.conditions, inStage] };
}
