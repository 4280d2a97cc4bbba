import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DecidedCommand } from '../../lib/leads/decide.ts';
import { fold } from '../../lib/leads/fold.ts';
import { CHANNELS, type Lead } from '../../lib/leads/lead.ts';
import { ADA, captured, DAY_MS, pipeline, START, story } from './story.ts';

const stageId = fc.constantFrom(...pipeline.stages.map(({ id }) => id));
const command: fc.Arbitrary<DecidedCommand> = fc.oneof(
  fc.record({ type: fc.constant('move' as const), leadId: fc.constant('lead'), stageId }),
  fc.record({ type: fc.constant('reopen' as const), leadId: fc.constant('lead'), stageId }),
  fc.constant({ type: 'win', leadId: 'lead' } as const),
  fc.constant({ type: 'lose', leadId: 'lead', reason: 'price' } as const),
  fc.record({
    type: fc.constant('touch' as const),
    leadId: fc.constant('lead'),
    touch: fc.record({
      channel: fc.constantFrom(...CHANNELS),
      direction: fc.constant('outbound' as const),
      outcome: fc.constant('sent' as const),
    }),
  }),
  fc.record({
    type: fc.constant('edit' as const),
    leadId: fc.constant('lead'),
    field: fc.constantFrom('name' as const, 'phone' as const),
    values: fc.array(fc.constantFrom('Ada', 'Grace', '+44 20 7946 0958'), { minLength: 1, maxLength: 2 }),
  }),
  fc.record({
    type: fc.constant('capture' as const),
    leadId: fc.constant('lead'),
    values: fc.record({ name: fc.array(fc.constantFrom('Ada', 'Hedy').map((name) => captured(name))) }),
  }),
);

/** Plays random commands, some of them undone, and gives all events. */
const history = fc.array(fc.tuple(command, fc.boolean()), { maxLength: 20 }).map((commands) => {
  const told = story({ type: 'capture', values: ADA });
  commands.forEach(([one, isUndone], index) => {
    const played = told.play(one, START + (index + 1) * DAY_MS);
    if (played.ok && isUndone) {
      told.play({ type: 'undo', leadId: 'lead', act: played.act }, START + (index + 1.5) * DAY_MS);
    }
  });
  return told;
});

describe('fold', () => {
  it('gives the same lead whatever order events arrive in, and however often', () => {
    fc.assert(
      fc.property(history, fc.infiniteStream(fc.nat()), (told, randoms) => {
        const shuffled = [...told.events, ...told.events.slice(0, 3)]
          .map((event) => ({ event, at: randoms.next().value as number }))
          .sort((a, b) => a.at - b.at)
          .map(({ event }) => event);
        expect(fold(shuffled)).toEqual(told.lead);
      }),
    );
  });

  it('keeps stays in order, without gaps while open and without negative lengths', () => {
    fc.assert(
      fc.property(history, ({ lead }) => {
        const visits = (lead as Lead).visits;
        expect(visits.at(-1)?.exit === 'open').toBe(lead?.status === 'open');
        visits.forEach((visit, index) => {
          expect(visit.leftAt ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(visit.enteredAt);
          const next = visits[index + 1];
          if (next) expect(next.enteredAt).toBeGreaterThanOrEqual(visit.leftAt as number);
        });
      }),
    );
  });

  it('passes over event types it does not know', () => {
    const told = story({ type: 'capture', values: ADA });
    const [first] = told.events;
    const unknown = { ...first, id: 'x', type: 'teleported', seen: 'z' } as never;
    expect(fold([...told.events, unknown])).toMatchObject({ status: 'open', stageId: 'first-contact' });
  });

  it('stays sound when the clock jumps back a year', () => {
    const told = story({ type: 'capture', values: ADA });
    told.play({ type: 'move', leadId: 'lead', stageId: 'proposal' }, START - 365 * DAY_MS);
    expect(told.lead?.visits[0]).toEqual({
      stageId: 'first-contact',
      enteredAt: START,
      leftAt: START,
      exit: 'advanced',
    });
    expect(told.lead?.stageId).toBe('proposal');
  });
});
