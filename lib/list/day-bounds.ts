/** The instant, epoch ms, at which a calendar date begins where the user is. */
export function startOfDay(on: string): number {
  return Temporal.PlainDate.from(on).toZonedDateTime(Temporal.Now.timeZoneId()).epochMilliseconds;
}

/**
 * The calendar date so many days after another.
 * @example dayAfter('2026-02-28', 1) // '2026-03-01'
 */
export function dayAfter(on: string, days: number): string {
  return Temporal.PlainDate.from(on).add({ days }).toString();
}
