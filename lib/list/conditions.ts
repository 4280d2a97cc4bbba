import { isCalendarDate } from '../leads/calendar.ts';
import { choiceTeller } from './choice-values.ts';
import { dayAfter, startOfDay } from './day-bounds.ts';
import { type Entry, lineOf } from './entry.ts';
import { foldedText } from './folded-text.ts';
import type { ListContext } from './lead-list.ts';
import {
  CHOICE_COLUMNS,
  type ChoiceColumn,
  type Condition,
  DATE_COLUMNS,
  type DateColumn,
  type NumberColumn,
  TEXT_COLUMNS,
  type TextColumn,
} from './list-query.ts';

/** Whether something holds of a lead. */
export type Predicate = (entry: Entry) => boolean;

type Of<Column> = Extract<Condition, { readonly column: Column }>;

const always: Predicate = () => true;

/** A test of all conditions; one that is only half filled in (no values, no text, no end) holds of every lead. */
export function predicateOf(conditions: readonly Condition[], context: ListContext): Predicate {
  const predicates = conditions.map((one) => predicateOfOne(one, context)).filter((one) => one !== always);
  const [first = always, second] = predicates;
  if (!second) return first;
  return (entry) => predicates.every((holds) => holds(entry));
}

function predicateOfOne(condition: Condition, context: ListContext): Predicate {
  if (isChoice(condition)) return choicePredicate(condition, context);
  if (isText(condition)) return textPredicate(condition);
  if (isDate(condition)) return datePredicate(condition, context.today);
  return numberPredicate(condition);
}

const isChoice = (one: Condition): one is Of<ChoiceColumn> => isAmong(CHOICE_COLUMNS, one.column);
const isText = (one: Condition): one is Of<TextColumn> => isAmong(TEXT_COLUMNS, one.column);
const isDate = (one: Condition): one is Of<DateColumn> => isAmong(DATE_COLUMNS, one.column);

function isAmong(columns: readonly string[], column: string): boolean {
  return columns.includes(column);
}

function choicePredicate({ column, is, values }: Of<ChoiceColumn>, context: ListContext): Predicate {
  if (values.length === 0) return always;
  const wanted = new Set(values);
  const tell = choiceTeller(column, context);
  const wantsAny = is === 'any-of';
  return ({ brief }) => {
    const value = tell(brief);
    const has = typeof value === 'string' ? wanted.has(value) : value.some((one) => wanted.has(one));
    return has === wantsAny;
  };
}

function textPredicate({ column, is, text }: Of<TextColumn>): Predicate {
  if (is === 'empty' || is === 'present') {
    const wantsEmpty = is === 'empty';
    return (entry) => isEmpty(entry, column) === wantsEmpty;
  }
  const digits = column === 'phone' ? text.replace(/\D/g, '') : '';
  const wanted = digits || foldedText(text);
  if (!wanted) return always;
  const wantsIt = is === 'has';
  return (entry) => lineOf(entry, column).includes(wanted) === wantsIt;
}

function isEmpty({ brief }: Entry, column: TextColumn): boolean {
  if (column === 'email') return brief.emails.length === 0;
  if (column === 'phone') return brief.phones.length === 0;
  return brief[column] === '';
}

function numberPredicate({ column, from, to }: Of<NumberColumn>): Predicate {
  if (from === undefined && to === undefined) return always;
  const [least, most] = [from ?? Number.NEGATIVE_INFINITY, to ?? Number.POSITIVE_INFINITY];
  return ({ brief }) => {
    const value = brief[column];
    return value !== undefined && value >= least && value <= most;
  };
}

function datePredicate(condition: Of<DateColumn>, today: string): Predicate {
  const { column } = condition;
  const { from, to } = 'within' in condition ? daysAround(condition, today) : condition;
  const first = from && isCalendarDate(from) ? from : undefined;
  const last = to && isCalendarDate(to) ? to : undefined;
  if (first === undefined && last === undefined) return always;
  if (column === 'dueOn') {
    return ({ brief: { dueOn } }) =>
      dueOn !== undefined && (first === undefined || dueOn >= first) && (last === undefined || dueOn <= last);
  }
  const fromAt = first === undefined ? Number.NEGATIVE_INFINITY : startOfDay(first);
  const beforeAt = last === undefined ? Number.POSITIVE_INFINITY : startOfDay(dayAfter(last, 1));
  return ({ brief }) => {
    const at = column === 'heardAt' ? (brief.touchedAt ?? brief.createdAt) : brief[column];
    return at !== undefined && at >= fromAt && at < beforeAt;
  };
}

function daysAround(
  { within, days }: { readonly within: 'past' | 'next'; readonly days: number },
  today: string,
): { readonly from: string; readonly to: string } {
  return within === 'past'
    ? { from: dayAfter(today, -days), to: today }
    : { from: today, to: dayAfter(today, days) };
}
