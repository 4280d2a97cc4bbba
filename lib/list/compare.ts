import type { LeadBrief } from '../leads/brief.ts';
import type { LeadStatus } from '../leads/lead.ts';
import type { Pipelines } from '../leads/pipeline.ts';
import type { Entry } from './entry.ts';
import type { SortColumn } from './list-query.ts';

/** How entries of a column follow each other: never 0 for two leads, so that every place can be found again. */
export interface ColumnOrder {
  readonly compare: (one: Entry, other: Entry) => number;
  /** Leads with nothing in the column come last, whichever way it is sorted. */
  readonly isAbsent: (entry: Entry) => boolean;
}

const STATUS_RANKS: Readonly<Record<LeadStatus, number>> = { open: 0, won: 1, lost: 2 };

/** The order of a column: texts as `collator` has it, stages as their pipelines do, ties by id (oldest first). */
export function columnOrder(column: SortColumn, collator: Intl.Collator, pipelines: Pipelines): ColumnOrder {
  switch (column) {
    case 'name':
    case 'company':
    case 'title':
    case 'location':
    case 'owner':
      return ordered<string>((brief) => brief[column] || undefined, collator.compare);
    case 'stage': {
      const stageIds = pipelines.all.flatMap(({ stages }) => stages.map(({ id }) => id));
      const ranks = new Map(stageIds.map((id, rank) => [id, rank]));
      return ordered(({ stageId }) => ranks.get(stageId), byNumber);
    }
    case 'status':
      return ordered(({ status }) => STATUS_RANKS[status], byNumber);
    case 'dueOn':
      return ordered(
        ({ dueOn, dueAt }) => (dueOn === undefined ? undefined : `${dueOn}${dueAt ?? ''}`),
        byText,
      );
    default:
      return ordered((brief) => brief[column], byNumber);
  }
}

function ordered<Key>(
  keyOf: (brief: LeadBrief) => Key | undefined,
  compareKeys: (one: Key, other: Key) => number,
): ColumnOrder {
  return {
    compare({ brief: one }, { brief: other }) {
      const [key, otherKey] = [keyOf(one), keyOf(other)];
      if (key === undefined || otherKey === undefined) {
        if (key !== otherKey) return key === undefined ? 1 : -1;
      } else if (key !== otherKey) {
        const order = compareKeys(key, otherKey);
        if (order !== 0) return order;
      }
      return byText(one.id, other.id);
    },
    isAbsent: ({ brief }) => keyOf(brief) === undefined,
  };
}

function byNumber(one: number, other: number): number {
  return one - other;
}

function byText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
