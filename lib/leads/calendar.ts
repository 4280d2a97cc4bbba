import type { Recurrence } from './lead.ts';

const CALENDAR_DATE = /^\d{4}-\d{2}-\d{2}$/;
const TIME_OF_DAY = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

/**
 * Whether a text is a real calendar date, `YYYY-MM-DD`.
 * @example isCalendarDate('2026-02-30') // false
 */
export function isCalendarDate(text: string): boolean {
  if (!CALENDAR_DATE.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/**
 * Whether a text is a time of day, `HH:MM`.
 * @example isTimeOfDay('24:00') // false
 */
export function isTimeOfDay(text: string): boolean {
  return TIME_OF_DAY.test(text);
}

/**
 * The first date of a recurrence after `on` that is later than `after`, counted from `on` so that the 31st stays
 * the 31st where a month has one. All are calendar dates, `YYYY-MM-DD`.
 * @example dateAfter('2026-01-31', { count: 1, unit: 'month' }, '2026-02-28') // '2026-03-31'
 */
export function dateAfter(on: string, { count, unit }: Recurrence, after: string): string {
  const from = Temporal.PlainDate.from(on);
  const late = Temporal.PlainDate.from(after);
  // From the last whole number of turns on, so that a check-in forgotten for years is found at once.
  const passed = Math.max(0, Math.trunc(from.until(late, { largestUnit: unit })[`${unit}s`] / count));
  for (let turn = Math.max(1, passed); ; turn++) {
    const date = from.add({ [`${unit}s`]: turn * count });
    if (Temporal.PlainDate.compare(date, late) > 0) return date.toString();
  }
}
