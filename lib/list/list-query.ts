import type { LeadStatus } from '../leads/lead.ts';

/** What a column of briefs can be ordered by. */
export const SORT_COLUMNS = [
  'name',
  'company',
  'title',
  'location',
  'stage',
  'status',
  'owner',
  'amount',
  'createdAt',
  'updatedAt',
  'since',
  'touchedAt',
  'touches',
  'dueOn',
] as const;
export type SortColumn = (typeof SORT_COLUMNS)[number];

/** Columns whose values are a few known ones, or the leads' own ids: a condition names those that count. */
export const CHOICE_COLUMNS = [
  'stage',
  'pipeline',
  'status',
  'owner',
  'tag',
  'channel',
  'site',
  'currency',
  'lostReason',
  'need',
  'canBuy',
  'rightTime',
  'pace',
  'lead',
] as const;
export type ChoiceColumn = (typeof CHOICE_COLUMNS)[number];

export const TEXT_COLUMNS = ['name', 'company', 'title', 'location', 'email', 'phone', 'notes'] as const;
export type TextColumn = (typeof TEXT_COLUMNS)[number];

export const NUMBER_COLUMNS = ['amount', 'touches'] as const;
export type NumberColumn = (typeof NUMBER_COLUMNS)[number];

export const DATE_COLUMNS = [
  'createdAt',
  'updatedAt',
  'since',
  'touchedAt',
  /** The last contact, or the capture where there was none: how long somebody has been held without reason. */
  'heardAt',
  'dueOn',
] as const;
export type DateColumn = (typeof DATE_COLUMNS)[number];

/** One thing that must hold of a lead. */
export type Condition =
  /** One of the values, or none of them; '' is "nothing there". */
  | {
      readonly column: ChoiceColumn;
      readonly is: 'any-of' | 'none-of';
      readonly values: readonly string[];
    }
  /** Case and accents do not count. `empty` and `present` pass over `text`. */
  | {
      readonly column: TextColumn;
      readonly is: 'has' | 'has-not' | 'empty' | 'present';
      readonly text: string;
    }
  /** Both ends count; an absent end is open. */
  | { readonly column: NumberColumn; readonly from?: number; readonly to?: number }
  /** Whole days where the user is, `YYYY-MM-DD`; both ends count. */
  | { readonly column: DateColumn; readonly from?: string; readonly to?: string }
  /** Within so many days before today (`past`) or after it (`next`), today among them. */
  | { readonly column: DateColumn; readonly within: 'past' | 'next'; readonly days: number };

/** Which leads, in which order. Every condition must hold; an empty `text` finds everything. */
export interface ListQuery {
  /** What was typed into the search box; where it is not empty the best matches come first. */
  readonly text: string;
  readonly conditions: readonly Condition[];
  readonly sort: { readonly column: SortColumn; readonly descending: boolean };
}

/** Sums of values by ISO currency, in major units. */
export type Sums = Readonly<Record<string, number>>;

/** How the leads of a query stand together. */
export interface ListSummary {
  readonly total: number;
  readonly sums: Sums;
  /** Open leads by stage id. */
  readonly stages: Readonly<Record<string, { readonly count: number; readonly sums: Sums }>>;
  readonly statuses: Readonly<Record<LeadStatus, number>>;
}

/** The values that a choice column has among all leads, with how often, most frequent first. */
export type Choices = readonly { readonly value: string; readonly count: number }[];
