import type { LeadRecord } from './record.ts';
import type { Period } from './stage-books.ts';

const isIn = ({ from, to }: Period, at: number | undefined) => at !== undefined && at >= from && at < to;

/** The leads with those of their stays that began within a period. */
export function staysIn(records: readonly LeadRecord[], period: Period): readonly LeadRecord[] {
  return records.map((record) => ({
    ...record,
    visits: record.visits.filter(({ enteredAt }) => isIn(period, enteredAt)),
  }));
}

/** The leads that were created within a period. */
export function createdIn(records: readonly LeadRecord[], period: Period): readonly LeadRecord[] {
  return records.filter(({ createdAt }) => isIn(period, createdAt));
}

/** The leads that are open or were closed within a period. */
export function openOrClosedIn(records: readonly LeadRecord[], period: Period): readonly LeadRecord[] {
  return records.filter(({ status, closedAt }) => status === 'open' || isIn(period, closedAt));
}
