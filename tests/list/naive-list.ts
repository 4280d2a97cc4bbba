import type { LeadBrief } from '../../lib/leads/brief.ts';
import type { Condition, ListQuery, SortColumn } from '../../lib/list/list-query.ts';
import { CONTEXT, DAY_MS, NOW } from './briefs.ts';

/** The leads of a query, found and sorted in the plainest way; says nothing about searches. */
export function naiveRows(briefs: readonly LeadBrief[], { conditions, sort }: ListQuery): LeadBrief[] {
  const wanted = briefs.filter((brief) => conditions.every((condition) => holds(brief, condition)));
  const sign = sort.descending ? -1 : 1;
  return wanted.sort((one, other) => {
    const byId = one.id < other.id ? -1 : 1;
    const [a, b] = [keyOf(one, sort.column), keyOf(other, sort.column)];
    if (a === undefined && b === undefined) return byId;
    if (a === undefined || b === undefined) return a === undefined ? 1 : -1;
    const order = typeof a === 'string' ? compareTexts(sort.column, a, b as string) : a - (b as number);
    return sign * (order || byId);
  });
}

const collator = new Intl.Collator('en', { numeric: true });

function compareTexts(column: SortColumn, one: string, other: string): number {
  if (column === 'dueOn') return one < other ? -1 : one > other ? 1 : 0;
  return collator.compare(one, other);
}

function keyOf(brief: LeadBrief, column: SortColumn): string | number | undefined {
  if (column === 'stage') {
    const place = CONTEXT.pipelines.all[0].stages.findIndex(({ id }) => id === brief.stageId);
    return place < 0 ? undefined : place;
  }
  if (column === 'status') return ['open', 'won', 'lost'].indexOf(brief.status);
  if (column === 'dueOn') return brief.dueOn && brief.dueOn + (brief.dueAt ?? '');
  return brief[column] === '' ? undefined : brief[column];
}

function holds(brief: LeadBrief, condition: Condition): boolean {
  if ('values' in condition) {
    const values = choicesOf(brief, condition.column);
    const has = condition.values.some((value) => values.includes(value));
    return condition.values.length === 0 || has === (condition.is === 'any-of');
  }
  if ('text' in condition) {
    const key = { email: 'emails', phone: 'phones' }[condition.column as string] ?? condition.column;
    const value = [brief[key as 'name']].flat().join(' ');
    if (condition.is === 'empty') return value === '';
    if (condition.is === 'present') return value !== '';
    return condition.text === '' || plain(value).includes(plain(condition.text)) === (condition.is === 'has');
  }
  if (condition.column === 'amount' || condition.column === 'touches') {
    const { from, to } = condition as { from?: number; to?: number };
    return isBetween(brief[condition.column], from, to);
  }
  const { column } = condition;
  const { from, to } = 'within' in condition ? around(condition) : condition;
  const at = column === 'heardAt' ? (brief.touchedAt ?? brief.createdAt) : brief[column];
  return isBetween(typeof at === 'number' ? dateOf(at) : at, from, to);
}

function isBetween<T extends string | number>(
  value: T | undefined,
  from: T | undefined,
  to: T | undefined,
): boolean {
  if (from === undefined && to === undefined) return true;
  if (value === undefined) return false;
  return (from === undefined || value >= from) && (to === undefined || value <= to);
}

function choicesOf(brief: LeadBrief, column: string): readonly string[] {
  const answers = { need: 0, canBuy: 1, rightTime: 2 }[column];
  if (answers !== undefined) return [{ y: 'yes', n: 'no', u: 'unknown' }[brief.answers[answers] ?? ''] ?? ''];
  if (column === 'tag') return brief.tags.length > 0 ? brief.tags : [''];
  if (column === 'pace') return [paceOf(brief)];
  const key = { stage: 'stageId', pipeline: 'pipelineId', lead: 'id' }[column] ?? column;
  return [brief[key as 'owner'] ?? ''];
}

function paceOf({ status, stageId, since, restsUntil }: LeadBrief): string {
  const stage = CONTEXT.pipelines.all[0].stages.find(({ id }) => id === stageId);
  if (!stage || status !== 'open' || (restsUntil && restsUntil > CONTEXT.today)) return '';
  const wholeDays = Math.floor(NOW / DAY_MS) - Math.floor(since / DAY_MS);
  if (wholeDays <= stage.slowDays) return '';
  return (NOW - since) / DAY_MS > stage.stalledDays ? 'stalled' : 'slow';
}

function around({ within, days }: { within: 'past' | 'next'; days: number }) {
  const other = Temporal.PlainDate.from(CONTEXT.today)
    .add({ days: within === 'past' ? -days : days })
    .toString();
  return within === 'past' ? { from: other, to: CONTEXT.today } : { from: CONTEXT.today, to: other };
}

function dateOf(at: number): string {
  return Temporal.Instant.fromEpochMilliseconds(at)
    .toZonedDateTimeISO(Temporal.Now.timeZoneId())
    .toPlainDate()
    .toString();
}

/** Lower case, no accents; of numbers the digits. */
function plain(text: string): string {
  if (/^[+\d ]+$/.test(text)) return text.replaceAll(/\D/g, '');
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
