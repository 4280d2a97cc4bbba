import { describe, expect, it } from 'vitest';
import { dateAfter, isTimeOfDay } from '../../lib/leads/calendar.ts';
import type { DecidedCommand } from '../../lib/leads/decide.ts';
import { restsUntil } from '../../lib/leads/lead.ts';
import { ADA, DAY_MS, pipeline, pipelines, START, story } from './story.ts';

const capture: DecidedCommand = { type: 'capture', values: ADA };
const about = { leadId: 'lead' };

describe('labels', () => {
  it('keep tags once each, without spaces around them, and take them off again', () => {
    const { lead, results } = story(
      capture,
      { type: 'tag', ...about, add: [' fair  2026 ', 'fair 2026', 'vip'], remove: [] },
      { type: 'tag', ...about, add: ['vip'], remove: ['fair 2026'] },
      { type: 'tag', ...about, add: ['vip'], remove: ['gone'] },
    );
    expect(lead?.tags).toEqual(['vip']);
    expect(results.at(-1)).toEqual({ ok: false, code: 'no-change' });
  });

  it('say who looks after the lead: who captured it until somebody is assigned', () => {
    expect(story(capture).lead?.owner).toBe('Rep');
    const { lead, results } = story(
      capture,
      { type: 'assign', ...about, owner: ' Grace ' },
      { type: 'assign', ...about, owner: 'Grace' },
    );
    expect(lead?.owner).toBe('Grace');
    expect(results[2]).toEqual({ ok: false, code: 'no-change' });
  });

  it('keep notes, newest first, as they were last written', () => {
    const told = story(
      capture,
      { type: 'note', ...about, text: 'Likes looms' },
      { type: 'note', ...about, text: 'Met at the fair' },
    );
    const [fair, looms] = told.lead?.notes ?? [];
    expect([fair?.text, looms?.text]).toEqual(['Met at the fair', 'Likes looms']);
    told.play(
      { type: 'note', ...about, noteId: looms?.id ?? '', text: 'Likes Jacquard looms' },
      START + 5 * DAY_MS,
    );
    expect(told.lead?.notes.map(({ text }) => text)).toEqual(['Likes Jacquard looms', 'Met at the fair']);
    told.play({ type: 'note', ...about, noteId: fair?.id ?? '', text: ' ' }, START + 6 * DAY_MS);
    expect(told.lead?.notes.map(({ text }) => text)).toEqual(['Likes Jacquard looms']);
    const unknown = told.play({ type: 'note', ...about, noteId: 'unknown', text: 'x' }, START + 7 * DAY_MS);
    expect(unknown).toEqual({ ok: false, code: 'no-such-note' });
  });
});

describe('criteria', () => {
  const designed = {
    currentId: 'standard',
    all: [
      {
        ...pipeline,
        criteria: [
          { id: 'budget', name: 'Budget?', question: 'canBuy' },
          { id: 'authority', name: 'Authority?', question: 'canBuy' },
        ],
      },
    ],
  } as const;
  const answer = (criterionId: string, given: 'yes' | 'no' | 'unknown') =>
    ({ type: 'answer', ...about, criterionId, answer: given }) as const;

  it('add up to the question they belong to: yes when all say yes, no when one says no', () => {
    const told = (...answers: DecidedCommand[]) =>
      story.with(designed, capture, ...answers).lead?.qualification.canBuy.answer;
    expect(told(answer('budget', 'yes'))).toBe('unknown');
    expect(told(answer('budget', 'yes'), answer('authority', 'yes'))).toBe('yes');
    expect(told(answer('budget', 'yes'), answer('authority', 'no'))).toBe('no');
  });

  it('must be the pipeline’s own', () => {
    expect(story(capture, answer('budget', 'yes')).results[1]).toEqual({
      ok: false,
      code: 'no-such-criterion',
    });
  });
});

describe('steps', () => {
  it('keep their time of day when they are put off, or take another', () => {
    const told = story(capture, {
      type: 'plan',
      ...about,
      step: { kind: 'call-back', on: '2026-02-01', at: '09:30' },
    });
    const stepId = told.lead?.steps[0]?.id ?? '';
    told.play({ type: 'snooze', ...about, stepId, on: '2026-02-02' }, START + 3 * DAY_MS);
    expect(told.lead?.steps).toMatchObject([{ on: '2026-02-02', at: '09:30' }]);
    told.play({ type: 'snooze', ...about, stepId, on: '2026-02-02', at: '14:00' }, START + 4 * DAY_MS);
    expect(told.lead?.steps).toMatchObject([{ on: '2026-02-02', at: '14:00' }]);
    const bad = told.play({ type: 'snooze', ...about, stepId, on: '2026-02-02', at: '25:00' }, START);
    expect(bad).toEqual({ ok: false, code: 'bad-date' });
  });

  it('come again when they recur, after today and by their own calendar', () => {
    const told = story(capture, {
      type: 'plan',
      ...about,
      step: { kind: 'check-in', on: '2025-10-31', every: { count: 1, unit: 'month' } },
    });
    const stepId = told.lead?.steps[0]?.id ?? '';
    told.play({ type: 'finishStep', ...about, stepId }, START + 2 * DAY_MS);
    expect(told.lead?.steps).toMatchObject([{ kind: 'check-in', on: '2026-01-31' }]);
    expect(told.lead?.steps[0]?.id).not.toBe(stepId);
  });

  it('that recur on the 31st do so again after a shorter month', () => {
    const every = { count: 1, unit: 'month' } as const;
    const told = story(capture, {
      type: 'plan',
      ...about,
      step: { kind: 'check-in', on: '2026-01-31', every },
    });
    const dates: (string | undefined)[] = [];
    for (let turn = 0; turn < 3; turn++) {
      told.play({ type: 'finishStep', ...about, stepId: told.lead?.steps[0]?.id ?? '' }, START);
      dates.push(told.lead?.steps[0]?.on);
    }
    expect(dates).toEqual(['2026-02-28', '2026-03-31', '2026-04-30']);
  });

  it('recur on dates that exist', () => {
    expect(dateAfter('2026-01-31', { count: 1, unit: 'month' }, '2026-01-31')).toBe('2026-02-28');
    expect(dateAfter('2026-01-31', { count: 1, unit: 'month' }, '2026-02-28')).toBe('2026-03-31');
    expect(dateAfter('2024-02-29', { count: 1, unit: 'year' }, '2025-03-01')).toBe('2026-02-28');
    expect(dateAfter('2026-01-05', { count: 2, unit: 'week' }, '2036-01-05')).toBe('2036-01-07');
  });

  it('know a time of day', () => {
    expect(['00:00', '23:59', '24:00', '9:30', '12:60'].map(isTimeOfDay)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});

describe('a lead for which it is not the right time', () => {
  it('rests until it is to be asked again', () => {
    const { lead } = story(
      capture,
      { type: 'qualify', ...about, answers: [{ question: 'rightTime', answer: 'no' }] },
      { type: 'plan', ...about, step: { kind: 'ask-again', on: '2026-06-01' } },
    );
    expect(lead && restsUntil(lead)).toBe('2026-06-01');
    const { lead: undecided } = story(capture, {
      type: 'plan',
      ...about,
      step: { kind: 'ask-again', on: '2026-06-01' },
    });
    expect(undecided && restsUntil(undecided)).toBeUndefined();
  });
});

describe('several pipelines', () => {
  const services = {
    ...pipeline,
    id: 'services',
    stages: [{ id: 'talk', name: 'Talk', slowDays: 7, stalledDays: 14 }],
  };
  const both = { currentId: 'standard', all: [pipelines.all[0], services] } as const;

  it('take a lead into the one that has the stage it is moved to', () => {
    const { lead } = story.with(both, capture, { type: 'move', ...about, stageId: 'talk' });
    expect(lead).toMatchObject({ pipelineId: 'services', stageId: 'talk' });
    expect(lead?.visits.map(({ exit }) => exit)).toEqual(['advanced', 'open']);
  });

  it('take a capture into the one it names', () => {
    expect(story.with(both, { ...capture, pipelineId: 'services' }).lead).toMatchObject({
      pipelineId: 'services',
      stageId: 'talk',
    });
  });
});
