import type { Channel, LeadStatus, Question } from '../../lib/leads/lead.ts';
import type { Pipelines } from '../../lib/leads/pipeline.ts';
import {
  CHOICE_COLUMNS,
  type ChoiceColumn,
  type Condition,
  DATE_COLUMNS,
  NUMBER_COLUMNS,
  TEXT_COLUMNS,
  type TextColumn,
} from '../../lib/list/list-query.ts';
import { type WordKey, words, wordsFor } from '../../lib/words.ts';
import { dayInWords } from '../ui/days.ts';
import { answerWord, channelWord, fieldWord, questionWord } from '../ui/names.ts';
import { reasonName, stageName } from '../ui/stage-names.ts';

export type FilterColumn = Condition['column'];

/** What can be filtered by, in the order of the menu. */
export const FILTER_COLUMNS: readonly FilterColumn[] = [
  ...CHOICE_COLUMNS.filter((column) => column !== 'lead'),
  ...DATE_COLUMNS,
  ...NUMBER_COLUMNS,
  ...TEXT_COLUMNS,
];

const has = <T extends string>(list: readonly T[], column: string): column is T => list.includes(column as T);
export const isChoice = (column: FilterColumn): column is ChoiceColumn => has(CHOICE_COLUMNS, column);
export const isText = (column: FilterColumn): column is TextColumn => has(TEXT_COLUMNS, column);
export const isDate = (column: FilterColumn) => has(DATE_COLUMNS, column);

/** What a column is called. */
export function filterTitle(column: FilterColumn): string {
  if (column === 'need' || column === 'canBuy' || column === 'rightTime')
    return questionWord(column as Question);
  if (column === 'owner' || column === 'notes') return words(column);
  if (column === 'amount') return words('value');
  return isText(column)
    ? fieldWord(column as Exclude<TextColumn, 'notes'>)
    : words(`column_${column}` as WordKey);
}

/** A value of a choice column in words; '' is nothing there. */
export function choiceInWords(column: ChoiceColumn, value: string, pipelines: Pipelines): string {
  if (value === '') return words('choiceNothing');
  switch (column) {
    case 'stage':
      return stageName(pipelines, value);
    case 'pipeline':
      return pipelines.all.find(({ id }) => id === value)?.name ?? value;
    case 'status':
      return words(`status_${value as LeadStatus}`);
    case 'channel':
      return channelWord(value as Channel);
    case 'lostReason':
      return reasonName(pipelines, value);
    case 'pace':
      return words(`pace_${value as 'slow' | 'stalled'}`);
    case 'need':
    case 'canBuy':
    case 'rightTime':
      return answerWord(value as 'yes' | 'no' | 'unknown');
    default:
      return value;
  }
}

/** A condition in words, as its chip says it. */
export function conditionInWords(condition: Condition, pipelines: Pipelines): string {
  const title = filterTitle(condition.column);
  if (condition.column === 'lead') return `${title}: ${wordsFor(condition.values.length, 'leadsCount')}`;
  if ('values' in condition) {
    const values = condition.values
      .map((value) => choiceInWords(condition.column, value, pipelines))
      .join(', ');
    const how = condition.is === 'none-of' ? `${words('filterNoneOf')} ` : '';
    return `${title}: ${how}${values || words('filterAny')}`;
  }
  if ('is' in condition) {
    const how = words(HOW_TEXT[condition.is]);
    return `${title} ${how}${condition.is === 'has' || condition.is === 'has-not' ? ` “${condition.text}”` : ''}`;
  }
  if ('within' in condition) {
    return `${title}: ${words(condition.within === 'past' ? 'filterPast' : 'filterNext', condition.days)}`;
  }
  const ends = [condition.from, condition.to].map((end) =>
    end === undefined ? '…' : typeof end === 'string' ? dayInWords(end) : String(end),
  );
  return `${title}: ${ends.join(' – ')}`;
}

/** How a text condition compares, in words. */
export const HOW_TEXT = {
  has: 'filterHas',
  'has-not': 'filterHasNot',
  empty: 'filterEmpty',
  present: 'filterPresent',
} as const satisfies Readonly<Record<string, WordKey>>;

/** The condition a column begins with. */
export function newCondition(column: FilterColumn): Condition {
  if (isChoice(column)) return { column, is: 'any-of', values: [] };
  if (isText(column)) return { column, is: 'has', text: '' };
  if (column === 'amount' || column === 'touches') return { column };
  const within = column === 'dueOn' ? 'next' : 'past';
  return { column, within, days: 30 } as Condition;
}

/** Whether a condition says anything yet: an empty one filters nothing out. */
export function saysAnything(condition: Condition): boolean {
  if ('values' in condition) return condition.values.length > 0;
  if ('is' in condition)
    return condition.is === 'empty' || condition.is === 'present' || condition.text.trim() !== '';
  return 'within' in condition || condition.from !== undefined || condition.to !== undefined;
}
