import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { deleteDB, type IDBPDatabase } from 'idb';
import { expect, it } from 'vitest';
import type { Command } from '../../lib/leads/command.ts';
import { type Carried, carryOut, carryOutAll, type Errand } from '../../lib/store/carry-out.ts';
import { closeDatabase, openDatabase } from '../../lib/store/open.ts';
import { capturedFields, START } from '../leads/story.ts';
import { dumpOf } from './dump.ts';

const SALT = 'ab'.repeat(16);

async function emptyDatabase() {
  await closeDatabase();
  await deleteDB('firsthand');
  await (await openDatabase()).put('meta', SALT, 'salt');
}

const everything = async () => dumpOf((await openDatabase()) as unknown as IDBPDatabase);

/** Ids in the order in which they are asked for: the same again for the same story. */
function context() {
  let made = 0;
  const newId = () => `id-${String(made++).padStart(9, '0')}`;
  return { now: START, today: '2026-01-05', newId, by: 'Rep' };
}

const leadId = fc.constantFrom('lead-a', 'lead-b', 'lead-c');
const email = fc.constantFrom('ada@engines.example', 'grace@cobol.example', 'hedy@waves.example');
const command: fc.Arbitrary<Command> = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(leadId, email).map(([freshId, address]) => imported(freshId, address)) },
  email.map((address): Command => ({ type: 'capture', values: capturedFields({ email: address }) })),
  leadId.map((id): Command => ({ type: 'move', leadId: id, stageId: 'proposal' })),
  leadId.map((id): Command => ({ type: 'win', leadId: id, money: { amount: 12.5, currency: 'EUR' } })),
  fc.tuple(leadId, leadId).map(([id, otherId]): Command => ({ type: 'merge', leadId: id, otherId })),
  fc.tuple(leadId, leadId).map(([id, otherId]): Command => ({ type: 'tellApart', leadId: id, otherId })),
  fc.tuple(leadId, fc.nat(11)).map(([id, at]): Command => ({ type: 'undo', leadId: id, act: `act-${at}` })),
);

function imported(freshId: string, address: string): Command {
  const values = capturedFields({ name: freshId, email: address });
  return { type: 'import', freshId, values, past: { file: 'old.csv', row: 1 } };
}

it('many commands in one transaction come to what they come to one by one', async () => {
  // An act may come twice, as from a page that did not hear the answer.
  const act = fc.nat(11).map((at) => `act-${at}`);
  const errand = fc.record({ act, command });
  // First of all: what is remembered of the erased was hashed before the transaction.
  const erasure = fc.record({ act, command: leadId.map((id): Command => ({ type: 'erase', leadId: id })) });
  const before = fc.array(errand, { maxLength: 4 });
  const together = fc
    .tuple(fc.array(erasure, { maxLength: 1 }), fc.array(errand, { maxLength: 12 }))
    .map(([erasures, others]) => [...erasures, ...others]);
  const oneByOne = async (errands: readonly Errand[], about: ReturnType<typeof context>) => {
    const answers: Carried[] = [];
    for (const { act: id, command: one } of errands) answers.push(await carryOut(id, one, about));
    return answers;
  };
  await fc.assert(
    fc.asyncProperty(before, together, async (earlier, errands) => {
      await emptyDatabase();
      const alone = context();
      await oneByOne(earlier, alone);
      const answers = await oneByOne(errands, alone);
      const expected = await everything();
      await emptyDatabase();
      const batch = context();
      await oneByOne(earlier, batch);
      expect(await carryOutAll(errands, batch)).toEqual(answers);
      expect(await everything()).toEqual(expected);
    }),
    { numRuns: 150 },
  );
});

it('an erasure leaves no act behind that says who it was, and is answered when it is sent again', async () => {
  await emptyDatabase();
  const about = context();
  await carryOut('act-0', imported('lead-a', 'ada@engines.example'), about);
  const erase: Command = { type: 'erase', leadId: 'lead-a' };
  const first = await carryOut('act-1', erase, about);
  expect(await carryOut('act-1', erase, about)).toEqual({ ...first, changedIds: [] });
  expect(await (await openDatabase()).getAll('acts')).toEqual([{ act: 'act-1', created: false }]);
  expect(await carryOut('act-0', imported('lead-a', 'ada@engines.example'), about)).toEqual({
    ok: false,
    code: 'forgotten',
  });
});

it('tells why the store did not take it, not what could not be done afterwards', async () => {
  await emptyDatabase();
  const same = { ...context(), newId: () => 'the same id' };
  const errands = ['ada@engines.example', 'grace@cobol.example', 'hedy@waves.example'].map((address, at) => ({
    act: `act-${at}`,
    command: imported(`lead-${at}`, address),
  }));
  await expect(carryOutAll(errands, same)).rejects.toThrow(
    expect.objectContaining({ name: 'ConstraintError' }),
  );
  expect(await (await openDatabase()).count('leads')).toBe(0);
});
