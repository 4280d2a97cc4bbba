import { describe, expect, it } from 'vitest';
import { ADA, captured, capturedFields, DAY_MS, START, story } from './story.ts';

const capture = { type: 'capture', values: ADA } as const;
const call = { channel: 'call', direction: 'outbound', outcome: 'talked' } as const;

describe('capture', () => {
  it('creates a lead in the first stage with everything that was logged', () => {
    const { lead } = story({
      ...capture,
      touch: { ...call, note: ' asked for prices ' },
      answers: [{ question: 'need', answer: 'yes', evidence: 'old machine broke' }],
      money: { amount: 1200, currency: 'EUR' },
      step: { kind: 'call-back', on: '2026-01-08' },
    });
    expect(lead).toMatchObject({
      stageId: 'first-contact',
      status: 'open',
      touches: [{ channel: 'call', outcome: 'talked', note: 'asked for prices', at: START }],
      qualification: {
        need: { answer: 'yes', evidence: 'old machine broke' },
        canBuy: { answer: 'unknown' },
        rightTime: { answer: 'unknown' },
      },
      money: { amount: 1200, currency: 'EUR' },
      steps: [{ kind: 'call-back', on: '2026-01-08' }],
    });
  });

  it('refuses a capture without any value', () => {
    expect(story({ type: 'capture', values: { name: [captured('  ')] } }).results).toEqual([
      { ok: false, code: 'nothing-to-save' },
    ]);
  });

  it('refuses a date that is not in the calendar and records nothing', () => {
    const { results, events } = story({ ...capture, step: { kind: 'meet', on: '2026-02-30' } });
    expect(results).toEqual([{ ok: false, code: 'bad-date' }]);
    expect(events).toEqual([]);
  });

  it('refuses to update a lead that is not there', () => {
    expect(story({ ...capture, leadId: 'gone' }).results).toEqual([{ ok: false, code: 'no-such-lead' }]);
  });

  it('says so when a second capture brings nothing new', () => {
    expect(story(capture, { ...capture, leadId: 'lead' }).results[1]).toEqual({
      ok: false,
      code: 'no-change',
    });
  });

  it('adds what a second capture learnt and leaves the stage alone', () => {
    const { lead } = story(
      capture,
      { type: 'move', leadId: 'lead', stageId: 'proposal' },
      { ...capture, leadId: 'lead', values: capturedFields({ phone: '+44 20 7946 0958' }) },
    );
    expect(lead?.stageId).toBe('proposal');
    expect(lead?.fields.phone?.[0]?.value).toBe('+44 20 7946 0958');
  });
});

describe('edit', () => {
  it('puts the typed value first for ever', () => {
    const { lead } = story(
      capture,
      { type: 'edit', leadId: 'lead', field: 'name', values: ['Augusta Ada King'] },
      { ...capture, leadId: 'lead', values: { name: [captured('Countess of Lovelace', 1)] } },
    );
    expect(lead?.fields.name?.map(({ value, source }) => [value, source])).toEqual([
      ['Augusta Ada King', 'typed'],
      ['Countess of Lovelace', 'header'],
    ]);
  });

  it('keeps a value that a person took away from coming back', () => {
    const { lead } = story(
      { ...capture, values: { ...ADA, phone: [captured('+44 20 7946 0000')] } },
      { type: 'edit', leadId: 'lead', field: 'phone', values: ['+44 20 7946 0958'] },
      { ...capture, leadId: 'lead', values: { phone: [captured('+44 20 7946 0000')] } },
    );
    expect(lead?.fields.phone?.map(({ value }) => value)).toEqual(['+44 20 7946 0958']);
  });

  it('refuses to empty the last field', () => {
    const { results } = story(
      { type: 'capture', values: capturedFields({ name: 'Ada' }) },
      { type: 'edit', leadId: 'lead', field: 'name', values: [] },
    );
    expect(results[1]).toEqual({ ok: false, code: 'nothing-to-save' });
  });
});

describe('moving, winning and losing', () => {
  it('records each stay with its exit', () => {
    const { lead } = story(
      capture,
      { type: 'move', leadId: 'lead', stageId: 'negotiation' },
      { type: 'move', leadId: 'lead', stageId: 'proposal' },
      {
        type: 'win',
        leadId: 'lead',
        money: { amount: 5, currency: 'USD' },
        checkIn: { kind: 'check-in', on: '2026-03-01' },
      },
    );
    expect(lead?.visits).toEqual([
      { stageId: 'first-contact', enteredAt: START, leftAt: START + DAY_MS, exit: 'advanced' },
      { stageId: 'negotiation', enteredAt: START + DAY_MS, leftAt: START + 2 * DAY_MS, exit: 'back' },
      { stageId: 'proposal', enteredAt: START + 2 * DAY_MS, leftAt: START + 3 * DAY_MS, exit: 'won' },
    ]);
    expect(lead).toMatchObject({ status: 'won', money: { amount: 5 }, steps: [{ kind: 'check-in' }] });
  });

  it.each([
    [{ type: 'move', leadId: 'lead', stageId: 'first-contact' }, 'already-there'],
    [{ type: 'move', leadId: 'lead', stageId: 'nowhere' }, 'no-such-stage'],
    [{ type: 'reopen', leadId: 'lead', stageId: 'proposal' }, 'already-open'],
  ] as const)('refuses %o', (command, code) => {
    expect(story(capture, command).results[1]).toEqual({ ok: false, code });
  });

  it('does not move, win or lose a lead that has ended', () => {
    const { results, lead } = story(
      capture,
      { type: 'lose', leadId: 'lead', reason: 'price', note: 'too dear' },
      { type: 'move', leadId: 'lead', stageId: 'proposal' },
      { type: 'win', leadId: 'lead' },
      { type: 'lose', leadId: 'lead', reason: 'other' },
    );
    expect(results.slice(2)).toEqual(Array(3).fill({ ok: false, code: 'not-open' }));
    expect(lead).toMatchObject({ status: 'lost', lostReason: 'price', lostNote: 'too dear' });
  });

  it('opens a new stay when a lost lead comes back', () => {
    const { lead } = story(
      capture,
      { type: 'lose', leadId: 'lead', reason: 'bad-timing' },
      { type: 'reopen', leadId: 'lead', stageId: 'qualification' },
    );
    expect(lead?.status).toBe('open');
    expect(lead?.lostReason).toBeUndefined();
    expect(lead?.visits.map(({ stageId, exit }) => [stageId, exit])).toEqual([
      ['first-contact', 'lost'],
      ['qualification', 'open'],
    ]);
  });
});

describe('steps', () => {
  it('snoozes, finishes, and refuses a step that is not there', () => {
    const told = story(capture, { type: 'plan', leadId: 'lead', step: { kind: 'meet', on: '2026-02-01' } });
    const stepId = told.lead?.steps[0]?.id ?? '';
    told.play({ type: 'snooze', leadId: 'lead', stepId, on: '2026-02-08' }, START + 3 * DAY_MS);
    expect(told.lead?.steps).toEqual([{ id: stepId, kind: 'meet', on: '2026-02-08' }]);
    told.play({ type: 'finishStep', leadId: 'lead', stepId }, START + 4 * DAY_MS);
    expect(told.lead?.steps).toEqual([]);
    expect(told.play({ type: 'finishStep', leadId: 'lead', stepId }, START + 5 * DAY_MS)).toEqual({
      ok: false,
      code: 'no-such-step',
    });
  });
});

describe('undo', () => {
  it('takes a whole act back, and undoing the undo brings it forth again', () => {
    const told = story(capture, { type: 'win', leadId: 'lead', money: { amount: 9, currency: 'EUR' } });
    const won = told.results[1];
    if (!won?.ok) throw new Error('Expected the win to be accepted.');
    const undo = told.play({ type: 'undo', leadId: 'lead', act: won.act }, START + 2 * DAY_MS);
    expect(told.lead).toMatchObject({ status: 'open' });
    expect(told.lead?.money).toBeUndefined();
    if (!undo.ok) throw new Error('Expected the undo to be accepted.');
    told.play({ type: 'undo', leadId: 'lead', act: undo.act }, START + 3 * DAY_MS);
    expect(told.lead).toMatchObject({ status: 'won', money: { amount: 9 } });
  });

  it('makes a lead vanish when its capture is undone', () => {
    const told = story(capture);
    const [first] = told.results;
    if (!first?.ok) throw new Error('Expected the capture to be accepted.');
    told.play({ type: 'undo', leadId: 'lead', act: first.act }, START + DAY_MS);
    expect(told.lead).toBeUndefined();
  });

  it('refuses to undo what never happened, or is undone already', () => {
    const told = story(capture, { type: 'touch', leadId: 'lead', touch: call });
    const touched = told.results[1];
    if (!touched?.ok) throw new Error('Expected the touch to be accepted.');
    const undo = { type: 'undo', leadId: 'lead', act: touched.act } as const;
    expect(told.play(undo, START + 2 * DAY_MS).ok).toBe(true);
    expect(told.play(undo, START + 3 * DAY_MS)).toEqual({ ok: false, code: 'nothing-to-undo' });
    expect(told.play({ ...undo, act: 'never' }, START)).toEqual({ ok: false, code: 'nothing-to-undo' });
  });
});
