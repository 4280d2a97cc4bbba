import type { LeadBrief } from '../../lib/leads/brief.ts';
import type { Pipelines } from '../../lib/leads/pipeline.ts';
import type { SortColumn } from '../../lib/list/list-query.ts';
import { type WordKey, words } from '../../lib/words.ts';
import { countInWords, moneyInWords } from '../ui/amount.ts';
import { agoInWords, dayInWords, instantInWords } from '../ui/days.ts';
import { channelWord } from '../ui/names.ts';
import { placeName } from '../ui/stage-names.ts';

/** A column of the lead table: what it is called, how wide, what it says of a lead, and how it is ordered. */
export interface TableColumn {
  readonly id: string;
  readonly title: WordKey;
  /** Share of the width, and pixels at least. */
  readonly width: string;
  readonly sort?: SortColumn;
  readonly isNumber?: boolean;
  readonly cell: (brief: LeadBrief, pipelines: Pipelines, now: number) => string;
}

const wide = 'minmax(116px, 2fr)';
const middle = 'minmax(104px, 1.2fr)';
const narrow = 'minmax(88px, 0.8fr)';

/** Every column there is; the name comes first in each table and is not among them. */
export const TABLE_COLUMNS: readonly TableColumn[] = [
  { id: 'company', title: 'field_company', width: wide, sort: 'company', cell: ({ company }) => company },
  { id: 'title', title: 'field_title', width: wide, sort: 'title', cell: ({ title }) => title },
  {
    id: 'stage',
    title: 'column_stage',
    width: middle,
    sort: 'stage',
    cell: (brief, pipelines) => placeName(pipelines, brief),
  },
  {
    id: 'since',
    title: 'column_since',
    width: 'minmax(92px, 0.8fr)',
    sort: 'since',
    cell: ({ since }) => instantInWords(since),
  },
  {
    id: 'amount',
    title: 'value',
    width: 'minmax(104px, 0.8fr)',
    sort: 'amount',
    isNumber: true,
    cell: ({ amount, currency }) =>
      amount === undefined || !currency ? '' : moneyInWords({ amount, currency }),
  },
  { id: 'owner', title: 'owner', width: 'minmax(96px, 0.8fr)', sort: 'owner', cell: ({ owner }) => owner },
  { id: 'tags', title: 'tags', width: middle, cell: ({ tags }) => tags.join(', ') },
  {
    id: 'dueOn',
    title: 'column_dueOn',
    width: narrow,
    sort: 'dueOn',
    cell: ({ dueOn, dueAt }) => (dueOn ? [dayInWords(dueOn), dueAt].filter(Boolean).join(' ') : ''),
  },
  {
    id: 'touchedAt',
    title: 'column_touchedAt',
    width: narrow,
    sort: 'touchedAt',
    cell: ({ touchedAt }, _, now) => (touchedAt === undefined ? '' : agoInWords(touchedAt, now)),
  },
  {
    id: 'touches',
    title: 'column_touches',
    width: 'minmax(84px, 0.5fr)',
    sort: 'touches',
    isNumber: true,
    cell: ({ touches }) => countInWords(touches),
  },
  {
    id: 'channel',
    title: 'column_channel',
    width: narrow,
    cell: ({ channel }) => (channel ? channelWord(channel) : ''),
  },
  { id: 'email', title: 'field_email', width: wide, cell: ({ emails }) => emails[0] ?? '' },
  { id: 'phone', title: 'field_phone', width: middle, cell: ({ phones }) => phones[0] ?? '' },
  {
    id: 'location',
    title: 'field_location',
    width: middle,
    sort: 'location',
    cell: ({ location }) => location,
  },
  {
    id: 'createdAt',
    title: 'column_createdAt',
    width: narrow,
    sort: 'createdAt',
    cell: ({ createdAt }) => instantInWords(createdAt),
  },
  {
    id: 'updatedAt',
    title: 'column_updatedAt',
    width: narrow,
    sort: 'updatedAt',
    cell: ({ updatedAt }, _, now) => agoInWords(updatedAt, now),
  },
];

/** What a table shows before anybody chooses. */
export const FIRST_COLUMNS: readonly string[] = [
  'company',
  'stage',
  'since',
  'amount',
  'owner',
  'dueOn',
  'touchedAt',
];

/** The columns with these ids, in this order; ids of columns that are no more are passed over. */
export function columnsById(ids: readonly string[]): readonly TableColumn[] {
  return ids.flatMap((id) => TABLE_COLUMNS.find((column) => column.id === id) ?? []);
}

/** A column's title in words. */
export const columnTitle = ({ title }: TableColumn) => words(title);
