import { describe, expect, it } from 'vitest';
import { problemsOfDesign } from '../../lib/leads/design-problems.ts';
import {
  itemBack,
  reordered,
  withoutItem,
  withPipeline,
  withRisenVersions,
} from '../../lib/leads/edit-pipelines.ts';
import type { Pipelines, Stage } from '../../lib/leads/pipeline.ts';
import { faultOfDesign } from '../../lib/leads/settled-pipelines.ts';
import { undoneDesign } from '../../lib/leads/undo-design.ts';
import { pipeline, pipelines } from './story.ts';

const list = [{ id: 'a' }, { id: 'b', retired: true as const }, { id: 'c' }, { id: 'd' }];
const idsOf = (items: readonly { id: string }[]) => items.map(({ id }) => id).join('');
const demo: Stage = { id: 'demo', name: 'Demo', slowDays: 7, stalledDays: 14 };
const withStages = (stages: readonly Stage[]) =>
  withPipeline(pipelines, 'standard', (one) => ({ ...one, stages }));

describe('the order of stages', () => {
  it.each([
    ['a', 2, 'bcda'],
    ['a', 1, 'bcad'],
    ['d', 0, 'dabc'],
    ['c', 0, 'cabd'],
    ['c', 2, 'abdc'],
    ['nobody', 1, 'abcd'],
  ])('%s at place %i among those in use gives %s', (id, place, order) => {
    expect(idsOf(reordered(list, id, place))).toBe(order);
  });
});

describe('retiring', () => {
  it('keeps what history may name, as it was last kept, and drops what was never kept', () => {
    const edited = [...pipeline.stages.map((stage) => ({ ...stage, slowDays: Number.NaN })), demo];
    const kept = withoutItem(edited, 'proposal', pipeline.stages);
    expect(kept.find(({ id }) => id === 'proposal')).toMatchObject({ retired: true, slowDays: 10 });
    expect(withoutItem(edited, 'demo', pipeline.stages).some(({ id }) => id === 'demo')).toBe(false);
  });

  it('is taken back whole', () => {
    const retired = withoutItem(pipeline.stages, 'proposal', pipeline.stages);
    expect(retired.map(itemBack)).toEqual(pipeline.stages);
  });
});

describe('versions', () => {
  it('rise by one with an edit, however much was edited, and not without one', () => {
    const same = withStages(pipeline.stages.map((stage) => ({ ...stage })));
    expect(withRisenVersions(same, pipelines).all[0].version).toBe(1);
    expect(withRisenVersions(withStages([...pipeline.stages, demo]), pipelines).all[0].version).toBe(2);
  });
});

describe('taking a design back', () => {
  it('retires an added stage and an added pipeline rather than drop them, and is allowed', () => {
    const added = { ...pipeline, id: 'second', name: 'Second', stages: [{ ...demo, id: 'second-demo' }] };
    const edited = withStages([demo, ...pipeline.stages]);
    const now: Pipelines = { currentId: 'second', all: [...edited.all, added] };
    const undone = undoneDesign(pipelines, withRisenVersions(now, pipelines));
    expect(faultOfDesign(undone, now)).toBeUndefined();
    expect(undone.currentId).toBe('standard');
    const [standard, second] = undone.all;
    expect(standard.stages).toEqual([...pipeline.stages, { ...demo, retired: true }]);
    expect(second).toMatchObject({ id: 'second', retired: true });
    expect(standard.version).toBe(3);
  });

  it('brings names, order and retired stages back, and twice is as it was edited', () => {
    const stages = withoutItem(pipeline.stages, 'closing', pipeline.stages).toReversed();
    const edited = withRisenVersions(withStages(stages), pipelines);
    const undone = undoneDesign(pipelines, edited);
    expect(undone.all[0].stages).toEqual(pipeline.stages);
    expect(undoneDesign(edited, undone).all[0].stages).toEqual(stages);
  });
});

describe('problems', () => {
  const change = (part: Partial<Stage>) =>
    problemsOfDesign(
      withStages(pipeline.stages.map((one) => (one.id === 'proposal' ? { ...one, ...part } : one))),
    );
  it.each([
    ['no-name', { name: ' ' }],
    ['bad-days', { slowDays: Number.NaN }],
    ['bad-days', { stalledDays: 4000 }],
    ['stalled-before-slow', { slowDays: 20, stalledDays: 10 }],
    ['bad-target', { target: Number.NaN }],
  ])('%s is found at its stage', (code, part) => {
    expect(change(part)).toEqual([{ code, pipelineId: 'standard', itemId: 'proposal' }]);
  });

  it('what is retired has none, and a pipeline of nothing else lacks a stage', () => {
    expect(change({ name: '', retired: true })).toEqual([]);
    const none = withStages(pipeline.stages.map((stage) => ({ ...stage, retired: true })));
    expect(problemsOfDesign(none)).toEqual([{ code: 'no-stage', pipelineId: 'standard' }]);
  });
});
