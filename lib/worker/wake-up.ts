import { browser } from '../browser.ts';
import { showDueBadge } from './badge.ts';
import { awaitNextReminder } from './reminders.ts';

const ALARM = 'day';

/**
 * Sets an alarm for the next midnight where the user is, so that what falls due that day is counted from its first
 * minute: right across changes of the clock and of the time zone, since it is reckoned anew each time.
 */
export async function wakeAtMidnight(): Promise<void> {
  await browser.alarms.create(ALARM, { when: nextMidnight(Temporal.Now.zonedDateTimeISO()) });
}

/** Counts what is due when a day begins, and waits for the next. */
export function keepDays(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void showDueBadge().then(awaitNextReminder).finally(wakeAtMidnight);
  });
  browser.runtime.onInstalled.addListener(() => void wakeAtMidnight());
  browser.runtime.onStartup.addListener(() => void wakeAtMidnight());
}

/** The instant (epoch ms) at which the next day begins. */
export function nextMidnight(now: Temporal.ZonedDateTime): number {
  return now.add({ days: 1 }).startOfDay().epochMilliseconds;
}
