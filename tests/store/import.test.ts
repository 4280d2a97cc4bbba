import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { uuidv7 } from 'uuidv7';
import { beforeEach, expect, it } from 'vitest';
import { importIdOf, isActOfImport } from '../../lib/exchange/import/import-id.ts';
import { tableOfFile } from '../../lib/exchange/import/import-table.ts';
import { type PlannedRow, planImport } from '../../lib/exchange/import/plan-import.ts';
import { studyTable } from '../../lib/exchange/import/study-table.ts';
import { carryOut, carryOutAll } from '../../lib/store/carry-out.ts';
import { leadIdsByKey, leadsWithIds } from '../../lib/store/identity-queries.ts';
import { closeDatabase, openDatabase } from '../../lib/store/open.ts';
import { countLeads, eachLead, leadById } from '../../lib/store/queries.ts';
import { ADA, pipelines, START } from '../leads/story.ts';

const context = { now: START, today: '2026-01-05', newId: uuidv7, by: 'Rep' };
const FILE = new Blob([
  'Name,E-mail,Stage,Tags\n',
  ...Array.from({ length: 40 }, (_, index) => `P ${index},p${index % 35}@engines.example,Proposal,old\n`),
  'Ada King,ada@engines.example,Proposal,old\n',
]);

beforeEach(async () => {
  await closeDatabase();
  await deleteDB('firsthand');
});

async function plan(attempt = 0) {
  const table = await tableOfFile(FILE);
  const { mapping } = await studyTable(table, { pipelines, currency: 'EUR', dateOrder: 'day-first' });
  const importId = await importIdOf(FILE, attempt);
  const known = { idsByKey: leadIdsByKey, byId: leadsWithIds };
  const all = { importId, fileName: 'old.csv', pipelines, known, phoneFrom: () => undefined, now: START };
  const rows: PlannedRow[] = [];
  for await (const batch of planImport(table, mapping, all)) rows.push(...batch);
  return { importId, rows, errands: rows.flatMap(({ errand }) => errand ?? []) };
}

async function everyLead() {
  const leads = [];
  for await (const batch of eachLead()) leads.push(...batch);
  return leads.map(({ id, stageId, tags, fields }) => ({
    id,
    stageId,
    tags,
    names: fields.name?.map(({ value }) => value),
  }));
}

it('an import that was cut off and runs again makes the same leads as one that was not', async () => {
  await carryOut(uuidv7(), { type: 'capture', values: ADA }, context);
  const first = await plan();
  await carryOutAll(first.errands.slice(0, 17), context);
  const again = await plan();
  await carryOutAll(again.errands, context);
  // Also with the plan that was made before the cut.
  await carryOutAll(first.errands, context);
  const cut = await everyLead();
  expect(cut).toHaveLength(36);
  const ada = cut.find(({ names }) => names?.includes('Ada Lovelace'));
  expect(ada).toMatchObject({ stageId: 'first-contact', tags: ['old'] });

  await closeDatabase();
  await deleteDB('firsthand');
  await carryOutAll(first.errands, context);
  const whole = await everyLead();
  const imported = (leads: typeof cut) => leads.filter(({ id }) => id !== ada?.id && !/7/.test(id[14] ?? ''));
  expect(imported(cut)).toEqual(imported(whole).filter(({ names }) => !names?.includes('Ada King')));
});

it('an import is taken back by its acts, and the list is what it was', async () => {
  const captured = await carryOut(uuidv7(), { type: 'capture', values: ADA }, context);
  const leadId = captured.ok ? captured.value.leadId : '';
  const before = await leadById(leadId);
  const { importId, errands } = await plan();
  await carryOutAll(errands, context);
  expect(await countLeads()).toBe(36);
  const acts = (await (await openDatabase()).getAll('acts')).filter(({ act }) =>
    isActOfImport(act, importId),
  );
  expect(acts).toHaveLength(41);
  const undo = acts.map(({ act, leadId: id }) => ({
    act: `undo ${act}`,
    command: { type: 'undo', leadId: id ?? '', act } as const,
  }));
  await carryOutAll(undo, context);
  expect(await countLeads()).toBe(1);
  expect(await leadById(leadId)).toEqual({ ...before, updatedAt: expect.any(Number) });
  // The same file once more is another attempt, and does come in.
  const second = await plan(1);
  await carryOutAll(second.errands, context);
  expect(await countLeads()).toBe(36);
});
