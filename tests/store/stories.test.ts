import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { uuidv7 } from 'uuidv7';
import { beforeEach, expect, it } from 'vitest';
import { verifyBackup } from '../../lib/exchange/backup/read-backup.ts';
import { writeBackup } from '../../lib/exchange/backup/write-backup.ts';
import type { Command } from '../../lib/leads/command.ts';
import type { LeadEvent } from '../../lib/leads/event.ts';
import { fold } from '../../lib/leads/fold.ts';
import { carryOut } from '../../lib/store/carry-out.ts';
import { closeDatabase } from '../../lib/store/open.ts';
import { leadById } from '../../lib/store/queries.ts';
import { eachEvent, eachStory, storiesById } from '../../lib/store/story-queries.ts';
import { ADA, capturedFields, pipelines, START } from '../leads/story.ts';

beforeEach(async () => {
  await closeDatabase();
  await deleteDB('firsthand');
});

async function run(command: Command): Promise<string> {
  const carried = await carryOut(uuidv7(), command, {
    now: START,
    today: '2026-01-05',
    newId: uuidv7,
    by: 'Rep',
  });
  if (!carried.ok) throw new Error(`Expected ${command.type} to be carried out, got ${carried.code}.`);
  return carried.value.leadId;
}

async function all<T>(batches: AsyncIterable<readonly T[]>): Promise<readonly T[]> {
  const items: T[] = [];
  for await (const batch of batches) items.push(...batch);
  return items;
}

it('stories are leads with the events that make them, also of those merged into them', async () => {
  const ada = await run({ type: 'capture', values: ADA });
  const king = await run({ type: 'capture', values: capturedFields({ name: 'Ada King' }) });
  const grace = await run({ type: 'capture', values: capturedFields({ name: 'Grace Hopper' }) });
  await run({ type: 'merge', leadId: ada, otherId: king });
  const stories = await all(eachStory(1));
  expect(stories.map(({ lead }) => lead.id)).toEqual([ada, grace]);
  for (const { lead, events } of stories) expect(fold(events, lead.id)).toEqual(lead);
  expect(await all(storiesById([grace, 'gone', ada], 2))).toEqual(stories.toReversed());
});

it('a backup of the store holds every event', async () => {
  const ada = await run({ type: 'capture', values: ADA });
  await run({ type: 'note', leadId: ada, text: 'Knows Babbage.' });
  const head = { createdAt: START, device: 'device', settings: {}, pipelines };
  const backup = await verifyBackup(await writeBackup(head, eachEvent(1)));
  const events: readonly LeadEvent[] = await all(backup.events());
  expect(backup.counts).toEqual({ events: 2, leads: 1 });
  expect(fold(events)).toEqual(await leadById(ada));
});
