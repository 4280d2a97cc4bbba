import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { uuidv7 } from 'uuidv7';
import { beforeEach, expect, it } from 'vitest';
import type { Pipeline, Pipelines } from '../../lib/leads/pipeline.ts';
import { carryOut } from '../../lib/store/carry-out.ts';
import { designPipelines } from '../../lib/store/design-pipelines.ts';
import { closeDatabase } from '../../lib/store/open.ts';
import { readPipelines } from '../../lib/store/queries.ts';
import { ADA, START } from '../leads/story.ts';

beforeEach(async () => {
  await closeDatabase();
  await deleteDB('firsthand');
});

const context = { now: START, today: '2026-01-05', newId: uuidv7, by: 'Rep' };

/** The standard pipeline with a change. */
async function designed(change: (pipeline: Pipeline) => Pipeline): Promise<Pipelines> {
  const { currentId, all } = await readPipelines();
  return { currentId, all: [change(all[0])] };
}

const retireStage = (stageId: string) => (pipeline: Pipeline) => ({
  ...pipeline,
  stages: pipeline.stages.map((stage) =>
    stage.id === stageId ? { ...stage, retired: true as const } : stage,
  ),
});

it('a design is kept, and the one before it handed back', async () => {
  const before = await readPipelines();
  const next = await designed((pipeline) => ({ ...pipeline, version: 2, name: 'Looms' }));
  expect(await designPipelines(next)).toEqual({ ok: true, before });
  expect(await readPipelines()).toEqual(next);
});

it('a stage that holds open leads is not retired before they are moved', async () => {
  const carried = await carryOut(uuidv7(), { type: 'capture', values: ADA }, context);
  const next = await designed(retireStage('first-contact'));
  expect(await designPipelines(next)).toEqual({ ok: false, code: 'stage-in-use' });
  const leadId = carried.ok ? carried.value.leadId : '';
  await carryOut(uuidv7(), { type: 'move', leadId, stageId: 'qualification' }, context);
  expect(await designPipelines(next)).toMatchObject({ ok: true });
  const back = await carryOut(uuidv7(), { type: 'move', leadId, stageId: 'first-contact' }, context);
  expect(back).toEqual({ ok: false, code: 'no-such-stage' });
});

it.each([
  ['no-name', (pipeline: Pipeline) => ({ ...pipeline, name: ' ' })],
  [
    'no-stage',
    (pipeline: Pipeline) => ({
      ...pipeline,
      stages: pipeline.stages.map((stage) => ({ ...stage, retired: true as const })),
    }),
  ],
  ['stage-gone', (pipeline: Pipeline) => ({ ...pipeline, stages: pipeline.stages.slice(1) })],
  ['same-id', (pipeline: Pipeline) => ({ ...pipeline, stages: [...pipeline.stages, ...pipeline.stages] })],
  ['no-current', (pipeline: Pipeline) => ({ ...pipeline, retired: true as const })],
])('a design is refused with %s and changes nothing', async (code, change) => {
  const before = await readPipelines();
  expect(await designPipelines(await designed(change))).toEqual({ ok: false, code });
  expect(await readPipelines()).toEqual(before);
});
