import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { uuidv7 } from 'uuidv7';
import { beforeEach, expect, it } from 'vitest';
import { carryOut } from '../../lib/store/carry-out.ts';
import { closeDatabase } from '../../lib/store/open.ts';
import { nextReminder } from '../../lib/worker/reminders.ts';
import { ADA, START } from '../leads/story.ts';

beforeEach(async () => {
  await closeDatabase();
  await deleteDB('firsthand');
});

async function plan(...steps: readonly { on: string; at?: string }[]): Promise<void> {
  for (const step of steps) {
    const context = { now: START, today: '2026-01-05', newId: uuidv7, by: '' };
    const values = { ...ADA, email: [{ ...ADA.email?.[0], value: `${uuidv7()}@engines.example` }] };
    const command = { type: 'capture', values, step: { kind: 'call-back', ...step } } as const;
    expect(await carryOut(uuidv7(), command as never, context)).toMatchObject({ ok: true });
  }
}

const next = async (now: string) => {
  const at = await nextReminder(Temporal.ZonedDateTime.from(now));
  return at && Temporal.Instant.fromEpochMilliseconds(at).toString();
};

it('the next reminder is the morning’s, then each step with a time of day, then none until tomorrow', async () => {
  await plan({ on: '2026-03-10', at: '14:30' }, { on: '2026-03-10' }, { on: '2026-03-11', at: '08:00' });
  expect(await next('2026-03-10T07:12[Europe/Zurich]')).toBe('2026-03-10T08:00:00Z');
  expect(await next('2026-03-10T09:00[Europe/Zurich]')).toBe('2026-03-10T13:30:00Z');
  expect(await next('2026-03-10T14:30[Europe/Zurich]')).toBeUndefined();
  expect(await next('2026-03-11T00:00[Europe/Zurich]')).toBe('2026-03-11T07:00:00Z');
});

it('a time of day is that of the clock on the wall, whatever was done to the clock', async () => {
  await plan({ on: '2026-03-29', at: '10:15' }, { on: '2026-10-25', at: '10:15' });
  expect(await next('2026-03-29T09:30[Europe/Zurich]')).toBe('2026-03-29T08:15:00Z');
  expect(await next('2026-10-25T09:30[Europe/Zurich]')).toBe('2026-10-25T09:15:00Z');
  expect(await next('2026-10-25T09:30[America/New_York]')).toBe('2026-10-25T14:15:00Z');
});
