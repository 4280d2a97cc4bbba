import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LeadBrief } from '../../lib/leads/brief.ts';
import { MemoryList } from '../../lib/list/memory-list.ts';
import { finished } from '../../lib/list/sort-in-steps.ts';
import { anyBrief, anyQuery, briefOf, CONTEXT, queryOf } from './briefs.ts';
import { naiveRows } from './naive-list.ts';

function listOf(...briefs: readonly LeadBrief[]): MemoryList {
  const list = new MemoryList(CONTEXT, 'en');
  list.put(briefs);
  return list;
}

const idsOf = (briefs: readonly LeadBrief[]) => briefs.map(({ id }) => id);
const unique = (briefs: readonly LeadBrief[]) => [...new Map(briefs.map((one) => [one.id, one])).values()];

test('a list answers what filtering and sorting all leads gives', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyBrief, { maxLength: 60 }), anyQuery, async (briefs, query) => {
      expect(await listOf(...briefs).ids(query)).toEqual(idsOf(naiveRows(unique(briefs), query)));
    }),
  );
});

test('a list that changes stays what a new list of the same leads would be', async () => {
  const change = fc.oneof(
    fc.record({ put: fc.array(anyBrief, { maxLength: 50 }) }),
    fc.record({ remove: fc.array(fc.integer({ min: 0, max: 60 }).map(String), { maxLength: 40 }) }),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(change, { maxLength: 8 }),
      fc.array(anyQuery, { minLength: 1, maxLength: 3 }),
      async (changes, queries) => {
        const list = listOf();
        const kept = new Map<string, LeadBrief>();
        const steps = list.prepare();
        for (const one of changes) {
          steps.next();
          if ('put' in one) {
            list.put(one.put);
            for (const brief of one.put) kept.set(brief.id, brief);
          } else {
            list.remove(one.remove);
            for (const id of one.remove) kept.delete(id);
          }
          for (const query of queries) {
            expect(await list.ids(query)).toEqual(idsOf(naiveRows([...kept.values()], query)));
          }
        }
        finished(steps);
        for (const query of queries) {
          expect(await list.ids(query)).toEqual(idsOf(naiveRows([...kept.values()], query)));
        }
      },
    ),
  );
});

test('rows are a piece of the ids', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyBrief, { maxLength: 30 }),
      anyQuery,
      fc.nat(30),
      fc.nat(10),
      async (briefs, query, from, count) => {
        const list = listOf(...briefs);
        const ids = (await list.ids(query)).slice(from, from + count);
        expect(idsOf(await list.rows(query, from, count))).toEqual(ids);
      },
    ),
  );
});

test('a summary counts and adds up the leads of the query', async () => {
  const list = listOf(
    briefOf({ id: '1', amount: 0.1, currency: 'EUR' }),
    briefOf({ id: '2', amount: 0.2, currency: 'EUR' }),
    briefOf({ id: '3', amount: 5, currency: 'USD', stageId: 'closing' }),
    briefOf({ id: '4', amount: 7, currency: 'EUR', status: 'won', stageId: 'closing' }),
    briefOf({ id: '5', status: 'lost' }),
  );
  expect(await list.summary(queryOf())).toEqual({
    total: 5,
    sums: { EUR: 7.3, USD: 5 },
    stages: {
      'first-contact': { count: 2, sums: { EUR: 0.3 } },
      closing: { count: 1, sums: { USD: 5 } },
    },
    statuses: { open: 3, won: 1, lost: 1 },
  });
});

test('choices name every value with how often it occurs, most frequent first', async () => {
  const list = listOf(
    briefOf({ id: '1', tags: ['fair', 'key'] }),
    briefOf({ id: '2', tags: ['key'] }),
    briefOf({ id: '3' }),
    briefOf({ id: '4', tags: ['key'], answers: 'nyu' }),
  );
  expect(await list.choices('tag')).toEqual([
    { value: 'key', count: 3 },
    { value: '', count: 1 },
    { value: 'fair', count: 1 },
  ]);
  expect(await list.choices('need')).toEqual([
    { value: 'unknown', count: 3 },
    { value: 'no', count: 1 },
  ]);
});

test('every change is told, and only while somebody listens', () => {
  const list = listOf(briefOf({ id: '1' }));
  let calls = 0;
  const stop = list.onChange(() => calls++);
  list.put([briefOf({ id: '2' })]);
  list.remove(['2']);
  list.remove(['unknown']);
  expect(calls).toBe(2);
  stop();
  list.put([briefOf({ id: '3' })]);
  expect(calls).toBe(2);
});

test('progress tells how many leads are there of those that will be', async () => {
  const list = listOf();
  list.expect(3);
  list.put([briefOf({ id: '1' })]);
  expect(await list.progress()).toEqual({ loaded: 1, total: 3 });
});

test('stages are ordered as the pipeline is, and again when it changes', async () => {
  const list = listOf(
    briefOf({ id: '1', stageId: 'closing' }),
    briefOf({ id: '2', stageId: 'qualification' }),
    briefOf({ id: '3', stageId: 'elsewhere' }),
  );
  const byStage = queryOf({ sort: { column: 'stage', descending: false } });
  expect(await list.ids(byStage)).toEqual(['2', '1', '3']);
  const [standard] = CONTEXT.pipelines.all;
  const turned = { ...standard, stages: standard.stages.toReversed() };
  list.setContext({ ...CONTEXT, pipelines: { currentId: 'standard', all: [turned] } });
  expect(await list.ids(byStage)).toEqual(['1', '2', '3']);
});
