import type { LeadBrief } from '../leads/brief.ts';
import type { LeadStatus } from '../leads/lead.ts';
import type { Pipelines } from '../leads/pipeline.ts';
import type { SortColumn } from './list-query.ts';

export type SortKey = number | string;

/** What a column is sorted by. Leads with nothing there have the key `absent`, and come last whichever way it goes. */
export interface SortKeys {
  readonly keyOf: (brief: LeadBrief) => SortKey;
  readonly compare: (one: SortKey, other: SortKey) => number;
  readonly absent: SortKey;
}

const STATUS_RANKS: Readonly<Record<LeadStatus, number>> = { open: 0, won: 1, lost: 2 };

/** The keys of a column: texts in the order of `collator`, stages in that of their pipelines. */
export function sortKeys(column: SortColumn, collator: Intl.Collator, pipelines: Pipelines): SortKeys {
  switch (column) {
    case 'name':
    case 'company':
    case 'title':
    case 'location':
    case 'owner':
      return texts((brief) => brief[column], collator);
    case 'stage': {
      const stageIds = pipelines.all.flatMap(({ stages }) => stages.map(({ id }) => id));
      const ranks = new Map(stageIds.map((id, rank) => [id, rank]));
      return numbers(({ stageId }) => ranks.get(stageId));
    }
    case 'status':
      return numbers(({ status }) => STATUS_RANKS[status]);
    case 'dueOn':
      return numbers(({ dueOn, dueAt }) => (dueOn === undefined ? undefined : minutesFrom(dueOn, dueAt)));
    default:
      return numbers((brief) => brief[column]);
  }
}

function texts(keyOf: (brief: LeadBrief) => string, collator: Intl.Collator): SortKeys {
  const compare = (one: string, other: string) => {
    if (one === other) return 0;
    if (one === '' || other === '') return one === '' ? 1 : -1;
    return collator.compare(one, other);
  };
  return { keyOf, compare: compare as SortKeys['compare'], absent: '' };
}

function numbers(keyOf: (brief: LeadBrief) => number | undefined): SortKeys {
  const absent = Number.POSITIVE_INFINITY;
  return {
    keyOf: (brief) => keyOf(brief) ?? absent,
    compare: (one, other) => (one < other ? -1 : one > other ? 1 : 0),
    absent,
  };
}

/** A number that grows with date and time; a step at no time comes before those of its day. */
function minutesFrom(on: string, at = ''): number {
  return Number(`${on.replaceAll('-', '')}${at ? `1${at.replace(':', '')}` : '00000'}`);
}
