import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readDraft, writeDraft } from '../../lib/store/drafts.ts';
import { closeDatabase } from '../../lib/store/open.ts';
import { countLeads } from '../../lib/store/queries.ts';
import { handlers } from '../../lib/worker/handlers.ts';
import { ADA } from '../leads/story.ts';
import { fakeBrowser } from '../support/fake-extension.ts';

const { setBadgeText } = fakeBrowser.action;
const { remove } = fakeBrowser.storage.local;
const NOW = Date.now();

beforeEach(async () => {
  await closeDatabase();
  await deleteDB('firsthand');
});
afterEach(() => {
  fakeBrowser.action.setBadgeText = setBadgeText;
  fakeBrowser.storage.local.remove = remove;
});

async function saveAda(): Promise<string> {
  const reply = await handlers.execute({
    act: crypto.randomUUID(),
    command: { type: 'capture', values: ADA },
  });
  if (!reply.ok) throw new Error(`Expected Ada to be saved, got ${reply.code}.`);
  return reply.value.leadId;
}

it('never says that a committed command failed because the badge did', async () => {
  fakeBrowser.action.setBadgeText = () => Promise.reject(new Error('no toolbar'));
  await saveAda();
  expect(await countLeads()).toBe(1);
});

it('erases the drafts about a person with the person', async () => {
  const leadId = await saveAda();
  await writeDraft('page', { name: 'Ada Lovelace' }, NOW);
  await writeDraft('other', { name: 'Grace Hopper' }, NOW);
  const reply = await handlers.execute({ act: crypto.randomUUID(), command: { type: 'erase', leadId } });
  expect(reply.ok).toBe(true);
  expect([await readDraft('page', NOW), await readDraft('other', NOW)]).toEqual([
    undefined,
    { name: 'Grace Hopper' },
  ]);
});

it('erases nothing when the drafts about a person cannot be', async () => {
  const leadId = await saveAda();
  await writeDraft('page', { name: 'Ada Lovelace' }, NOW);
  fakeBrowser.storage.local.remove = () => Promise.reject(new Error('refused'));
  const erasing = handlers.execute({ act: crypto.randomUUID(), command: { type: 'erase', leadId } });
  await expect(erasing).rejects.toThrow('refused');
  expect(await countLeads()).toBe(1);
});
