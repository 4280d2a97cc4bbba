import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { uuidv7 } from 'uuidv7';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Command } from '../../lib/leads/command.ts';
import { carryOut, carryOutAll } from '../../lib/store/carry-out.ts';
import { keepPairs } from '../../lib/store/keep-pairs.ts';
import { closeDatabase, openDatabase } from '../../lib/store/open.ts';
import {
  briefsById,
  countLeads,
  eventsOfLead,
  leadById,
  relatedLeads,
  survivorOf,
} from '../../lib/store/queries.ts';
import { likePairs, suspectsOf } from '../../lib/store/same-person-queries.ts';
import { capturedFields, START } from '../leads/story.ts';

beforeEach(async () => {
  await closeDatabase();
  await deleteDB('firsthand');
});

const context = { now: START, today: '2026-01-05', newId: uuidv7, by: 'Rep' };

async function run(command: Command) {
  const carried = await carryOut(uuidv7(), command, context);
  if (!carried.ok) throw new Error(`Expected ${command.type} to be carried out, got ${carried.code}.`);
  return carried.value;
}

/** Ada twice: by her address in Proposal, and by her phone in First contact with a note and a tag. */
async function twoAdas() {
  const ada = await run({
    type: 'capture',
    values: capturedFields({ name: 'Ada Lovelace', email: 'ada@engines.example' }),
  });
  await run({ type: 'move', leadId: ada.leadId, stageId: 'proposal' });
  const twin = await run({
    type: 'capture',
    values: capturedFields({ name: 'A. Lovelace', phone: '+442079460958' }),
    touch: { channel: 'call', direction: 'outbound', outcome: 'talked' },
    money: { amount: 900, currency: 'EUR' },
  });
  await run({ type: 'note', leadId: twin.leadId, text: 'Likes looms' });
  await run({ type: 'tag', leadId: twin.leadId, add: ['fair'], remove: [] });
  return { ada: ada.leadId, twin: twin.leadId };
}

describe('a merge', () => {
  it('makes one lead of two, with its own stage and what both know', async () => {
    const { ada, twin } = await twoAdas();
    await run({ type: 'merge', leadId: ada, otherId: twin });
    const lead = await leadById(ada);
    expect(lead).toMatchObject({ stageId: 'proposal', tags: ['fair'], money: { amount: 900 } });
    expect(lead?.fields.phone?.[0]?.value).toBe('+442079460958');
    expect(lead?.notes.map(({ text }) => text)).toEqual(['Likes looms']);
    expect(lead?.touches).toHaveLength(1);
    expect(await leadById(twin)).toBeUndefined();
    expect(await briefsById([ada, twin])).toHaveLength(1);
    expect(await countLeads()).toBe(1);
    expect((await eventsOfLead(ada)).map(({ type }) => type)).toContain('noted');
  });

  it('holds the values that were chosen', async () => {
    const { ada, twin } = await twoAdas();
    await run({ type: 'merge', leadId: ada, otherId: twin, fields: { name: ['Ada Lovelace'] } });
    expect((await leadById(ada))?.fields.name?.map(({ value }) => value)).toEqual(['Ada Lovelace']);
  });

  it('can be undone at any later time and brought back, and later work stays', async () => {
    const { ada, twin } = await twoAdas();
    const [adaBefore, twinBefore] = [await leadById(ada), await leadById(twin)];
    const { act } = await run({ type: 'merge', leadId: ada, otherId: twin });
    await run({ type: 'tag', leadId: ada, add: ['later'], remove: [] });
    const undone = await run({ type: 'undo', leadId: ada, act });
    expect(await leadById(ada)).toEqual({ ...adaBefore, tags: ['later'] });
    expect(await leadById(twin)).toEqual(twinBefore);
    await run({ type: 'undo', leadId: ada, act: undone.act });
    expect((await leadById(ada))?.tags).toEqual(['fair', 'later']);
    expect(await leadById(twin)).toBeUndefined();
  });

  it('finds the one lead by either person’s address afterwards', async () => {
    const { ada, twin } = await twoAdas();
    const profile = capturedFields({ name: 'A. Lovelace', profile: 'https://social.example/@ada' });
    await run({ type: 'capture', leadId: twin, values: profile });
    await run({ type: 'merge', leadId: ada, otherId: twin });
    const again = await run({
      type: 'capture',
      values: profile,
      answers: [{ question: 'need', answer: 'yes' }],
    });
    expect(again).toMatchObject({ leadId: ada, created: false });
  });

  it('is erased whole', async () => {
    const { ada, twin } = await twoAdas();
    await run({ type: 'merge', leadId: ada, otherId: twin });
    await run({ type: 'erase', leadId: ada });
    expect(await (await openDatabase()).count('events')).toBe(0);
    expect(await countLeads()).toBe(0);
  });

  it('is of two leads that are there', async () => {
    const { ada } = await twoAdas();
    const merge = (otherId: string) => carryOut(uuidv7(), { type: 'merge', leadId: ada, otherId }, context);
    expect(await merge(ada)).toEqual({ ok: false, code: 'same-lead' });
    expect(await merge('nobody')).toEqual({ ok: false, code: 'no-such-lead' });
  });
});

it('two leads told apart know it of each other, until it is undone', async () => {
  const { ada, twin } = await twoAdas();
  const { act } = await run({ type: 'tellApart', leadId: ada, otherId: twin });
  expect((await leadById(twin))?.apartIds).toEqual([ada]);
  await run({ type: 'undo', leadId: ada, act });
  expect((await leadById(twin))?.apartIds).toEqual([]);
});

it('many commands are carried out in one transaction, each answered for itself', async () => {
  const { ada, twin } = await twoAdas();
  const errand = (command: Command) => ({ act: uuidv7(), command });
  const carried = await carryOutAll(
    [
      errand({ type: 'move', leadId: ada, stageId: 'closing' }),
      errand({ type: 'move', leadId: 'nobody', stageId: 'closing' }),
      errand({ type: 'tag', leadId: ada, add: ['bulk'], remove: [] }),
      errand({ type: 'move', leadId: twin, stageId: 'closing' }),
    ],
    context,
  );
  expect(carried.map((one) => (one.ok ? one.changedIds : one.code))).toEqual([
    [ada],
    'no-such-lead',
    [ada],
    [twin],
  ]);
  expect(await leadById(ada)).toMatchObject({ stageId: 'closing', tags: ['bulk'] });
});

it('a lead that was merged leads to the one it became part of, and leads of one company are found together', async () => {
  const { ada, twin } = await twoAdas();
  const charles = await run({
    type: 'capture',
    values: capturedFields({
      name: 'Charles Babbage',
      email: 'charles@engines.example',
      company: 'Analytical Engines',
    }),
  });
  await run({ type: 'edit', leadId: ada, field: 'company', values: ['analytical engines'] });
  const lead = await leadById(ada);
  expect((lead ? await relatedLeads(lead, 5) : []).map(({ id }) => id)).toEqual([charles.leadId]);
  await run({ type: 'merge', leadId: ada, otherId: twin });
  await run({ type: 'merge', leadId: charles.leadId, otherId: ada });
  expect(await survivorOf(twin)).toBe(charles.leadId);
  expect(await survivorOf('nobody')).toBe('nobody');
});

it('who may be the same person is found with the reason, and no longer once told apart', async () => {
  const { ada, twin } = await twoAdas();
  await run({ type: 'edit', leadId: twin, field: 'name', values: ['Lovelace, Ada'] });
  for (const leadId of [ada, twin]) {
    await run({ type: 'edit', leadId, field: 'company', values: ['Analytical Engines'] });
  }
  const suspects = async () => {
    const lead = await leadById(ada);
    return lead ? (await suspectsOf(lead)).map((one) => [one.lead.id, one.reason]) : [];
  };
  expect(await suspects()).toEqual([[twin, 'same-name-and-company']]);
  await keepPairs([{ leadIds: [ada, twin].sort() as [string, string], reason: 'same-phone' }]);
  expect(await likePairs(5)).toHaveLength(1);
  await run({ type: 'tellApart', leadId: ada, otherId: twin });
  expect(await suspects()).toEqual([]);
  expect(await likePairs(5)).toEqual([]);
});
