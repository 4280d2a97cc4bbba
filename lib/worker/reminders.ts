import { browser } from '../browser.ts';
import { bestValue, titleOfLead } from '../leads/lead.ts';
import { openDashboard } from '../page/open-dashboard.ts';
import { dueRows, timedRows } from '../store/queries.ts';
import { readSettings } from '../store/settings.ts';
import type { DueRow } from '../store/views.ts';
import { words, wordsFor } from '../words.ts';

const ALARM = 'reminder';
/** When a day's steps without a time of day are spoken of, on the user's clock. */
const MORNING = '09:00';
const MOST = 3;
const LEAD = 'lead:';
const TODAY = 'today';

/** Says in a notification that a step's time has come, where the user wants that; a click on it opens the lead. */
export function keepReminding(): void {
  browser.alarms.onAlarm.addListener(({ name, scheduledTime }) => {
    if (name === ALARM) void remind(scheduledTime).finally(awaitNextReminder);
  });
  browser.runtime.onStartup.addListener(() => void awaitNextReminder());
  browser.storage.local.onChanged.addListener(({ settings }) => {
    if (settings) void awaitNextReminder();
  });
  listenToClicks();
  // There is no such API until the user has given the permission.
  browser.permissions.onAdded.addListener(listenToClicks);
}

/**
 * Sets an alarm for the next time of day that is to be spoken of today; the next day's are looked for when it begins.
 * An alarm that passed while the browser was closed goes off when it starts.
 */
export async function awaitNextReminder(): Promise<void> {
  const missed = await browser.alarms.get(ALARM);
  if (missed && missed.scheduledTime <= Date.now()) return;
  const at = (await mayRemind()) ? await nextReminder(Temporal.Now.zonedDateTimeISO()) : undefined;
  if (at === undefined) await browser.alarms.clear(ALARM);
  else await browser.alarms.create(ALARM, { when: at });
}

/** The instant (epoch ms) of the next step with a time of day, or of the morning; `undefined` when none is left today. */
export async function nextReminder(now: Temporal.ZonedDateTime): Promise<number | undefined> {
  const [day, minute] = [dateOf(now), minuteOf(now)];
  const { rows } = await timedRows(`${day}T${minute}~`, `${day}T99`, 1);
  const times = [rows[0]?.step.at ?? '', minute < MORNING ? MORNING : ''].filter(Boolean).sort();
  if (!times[0]) return undefined;
  return now.toPlainDate().toZonedDateTime({ timeZone: now.timeZoneId, plainTime: times[0] })
    .epochMilliseconds;
}

/** Speaks of what came due from an instant (epoch ms) until now. */
async function remind(since: number): Promise<void> {
  if (!(await mayRemind())) return;
  const now = Temporal.Now.zonedDateTimeISO();
  const begun = Temporal.Instant.fromEpochMilliseconds(since).toZonedDateTimeISO(now.timeZoneId);
  const from = dateOf(begun) === dateOf(now) ? minuteOf(begun) : '00:00';
  const { rows, total } = await timedRows(`${dateOf(now)}T${from}`, `${dateOf(now)}T${minuteOf(now)}`, MOST);
  for (const row of rows) await show(LEAD + row.lead.id, ...wordsOfRow(row));
  if (total > rows.length) await show(TODAY, words('todayDue'), wordsFor(total, 'remindDue'));
  if (from <= MORNING && MORNING <= minuteOf(now)) await remindOfDay(dateOf(now));
}

async function remindOfDay(today: string): Promise<void> {
  const { rows, total } = await dueRows(today, MOST);
  if (total === 0) return;
  const names = rows.map(({ lead }) => titleOfLead(lead.fields)).join(', ');
  await show(TODAY, wordsFor(total, 'remindDue'), total > rows.length ? `${names}, …` : names);
}

function wordsOfRow({ lead, step }: DueRow): [title: string, message: string] {
  const kind = words(`step_${step.kind.replaceAll('-', '_') as 'write'}`);
  const about = [step.at, step.note, bestValue(lead.fields, 'company')?.value].filter(Boolean).join(' · ');
  return [`${kind}: ${titleOfLead(lead.fields)}`, about];
}

async function show(id: string, title: string, message: string): Promise<void> {
  const iconUrl = browser.runtime.getURL('icon/128.png');
  await browser.notifications.create(id, { type: 'basic', iconUrl, title, message });
}

async function mayRemind(): Promise<boolean> {
  if (!(await readSettings()).reminds) return false;
  return browser.permissions.contains({ permissions: ['notifications'] });
}

function listenToClicks(): void {
  const clicked = browser.notifications?.onClicked;
  if (clicked && !clicked.hasListener(open)) clicked.addListener(open);
}

function open(id: string): void {
  void openDashboard(id.startsWith(LEAD) ? `#/lead/${encodeURIComponent(id.slice(LEAD.length))}` : '#/today');
  void browser.notifications.clear(id);
}

function dateOf(at: Temporal.ZonedDateTime): string {
  return at.toPlainDate().toString();
}

function minuteOf(at: Temporal.ZonedDateTime): string {
  return at.toPlainTime().toString({ smallestUnit: 'minute' });
}
