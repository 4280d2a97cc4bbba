import { dateFormat, relativeFormat } from '../../lib/formats.ts';
import { locale, words, wordsFor } from '../../lib/words.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Today's calendar date where the user is, `YYYY-MM-DD`. */
export function today(): string {
  return Temporal.Now.plainDateISO().toString();
}

/** A calendar date some days or months on. */
export function dateAfter(on: string, ahead: { days?: number; months?: number }): string {
  return Temporal.PlainDate.from(on).add(ahead).toString();
}

/** The next working day (Monday to Friday) at least so many days on. */
export function workdayAfter(on: string, days: number): string {
  const date = Temporal.PlainDate.from(on).add({ days });
  return date.add({ days: date.dayOfWeek > 5 ? 8 - date.dayOfWeek : 0 }).toString();
}

/** Days from one calendar date to another; negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to)).days;
}

/** A calendar date in the user's words: "yesterday", "today", "tomorrow", else "Thu, 26 Nov" (with the year when it is another). */
export function dayInWords(on: string, from: string = today()): string {
  const days = daysBetween(from, on);
  if (Math.abs(days) <= 1) return relativeFormat(locale(), { numeric: 'auto' }).format(days, 'day');
  const date = Temporal.PlainDate.from(on);
  return dateFormat(locale(), {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    ...(date.year !== Temporal.PlainDate.from(from).year && { year: 'numeric' }),
  }).format(date);
}

/** When something is due: the day, and the time of day where one is set, in the user's format. */
export function dueInWords({ on, at }: { readonly on: string; readonly at?: string }, from?: string): string {
  const day = dayInWords(on, from);
  if (!at) return day;
  return `${day}, ${Temporal.PlainTime.from(at).toLocaleString(locale(), { timeStyle: 'short' })}`;
}

/** An instant as the user's calendar date in words. */
export function instantInWords(at: number): string {
  const on = Temporal.Instant.fromEpochMilliseconds(at)
    .toZonedDateTimeISO(Temporal.Now.timeZoneId())
    .toPlainDate();
  return dayInWords(on.toString());
}

/** An instant with its time of day, in the user's format. */
export function momentInWords(at: number): string {
  return dateFormat(locale(), { dateStyle: 'medium', timeStyle: 'short' }).format(at);
}

/** How long ago in the largest fitting unit: "now", "2 minutes ago", "3 days ago". */
export function agoInWords(at: number, now: number = Date.now()): string {
  const format = relativeFormat(locale(), { numeric: 'auto', style: 'short' });
  const minutes = Math.round((now - at) / 60_000);
  if (minutes < 1) return format.format(0, 'second');
  if (minutes < 60) return format.format(-minutes, 'minute');
  if (minutes < 24 * 60) return format.format(-Math.round(minutes / 60), 'hour');
  return format.format(-Math.floor((now - at) / DAY_MS), 'day');
}

/** Whole days since an instant, in words: "since today", "12 days". */
export function daysSinceInWords(at: number, now: number = Date.now()): string {
  const days = Math.floor((now - at) / DAY_MS);
  return days < 1 ? words('sinceToday') : wordsFor(days, 'days');
}

/** A length of time in words: "less than a day", "12 days". */
export function stayInWords(ms: number): string {
  const days = Math.floor(ms / DAY_MS);
  return days < 1 ? words('lessThanADay') : wordsFor(days, 'days');
}

/** The month of today as instants, the end excluded. */
export function thisMonth(): { fromAt: number; toAt: number } {
  const first = Temporal.Now.plainDateISO().with({ day: 1 });
  const zone = Temporal.Now.timeZoneId();
  return {
    fromAt: first.toZonedDateTime(zone).epochMilliseconds,
    toAt: first.add({ months: 1 }).toZonedDateTime(zone).epochMilliseconds,
  };
}
