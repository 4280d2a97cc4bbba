const CALENDAR_DATE = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Whether a text is a real calendar date, `YYYY-MM-DD`.
 * @example isCalendarDate('2026-02-30') // false
 */
export function isCalendarDate(text: string): boolean {
  if (!CALENDAR_DATE.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
