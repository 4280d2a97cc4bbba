import { describe, expect, it } from 'vitest';
import type { Command } from '../../lib/leads/command.ts';
import type { Lead } from '../../lib/leads/lead.ts';
import type { FieldValues } from '../../lib/leads/value.ts';
import { ADA, capturedFields, DAY_MS, START, story } from './story.ts';

type Import = Extract<Command, { type: 'import' }>;
const row = (more: Partial<Import> = {}, values: FieldValues = ADA): Import => ({
  type: 'import',
  freshId: 'lead',
  values,
  past: { file: 'old.csv', row: 2 },
  ...more,
});

describe('a row of a file', () => {
  it('makes a lead in its stage, entered when the file says and watched from now on', () => {
    const enteredAt = START - 30 * DAY_MS;
    const { lead } = story(
      row({ stageId: 'proposal', past: { file: 'old.csv', row: 2, since: START - 40 * DAY_MS, enteredAt } }),
    );
    expect(lead).toMatchObject({ stageId: 'proposal', status: 'open', createdAt: START - 40 * DAY_MS });
    expect(lead?.visits).toEqual([{ stageId: 'proposal', enteredAt, exit: 'open', seenFrom: START }]);
  });

  it('says where nobody knows when it entered its stage', () => {
    const { lead } = story(row());
    expect(lead?.visits).toEqual([
      { stageId: 'first-contact', enteredAt: START, exit: 'open', isEntryUnknown: true },
    ]);
  });

  it('brings a lead that ended before', () => {
    const [enteredAt, at] = [START - 30 * DAY_MS, START - 10 * DAY_MS];
    const { lead } = story(
      row({ past: { file: 'old.csv', row: 2, enteredAt, closing: { status: 'lost', at, reason: 'price' } } }),
    );
    expect(lead).toMatchObject({ status: 'lost', closedAt: at, lostReason: 'price' });
    expect(lead?.visits).toEqual([{ stageId: 'first-contact', enteredAt, leftAt: at, exit: 'lost' }]);
  });

  it('has no past in the future', () => {
    const { lead } = story(row({ past: { file: 'old.csv', row: 2, enteredAt: START + DAY_MS } }));
    expect(lead?.visits[0]?.enteredAt).toBe(START);
  });

  it('goes on like any other lead', () => {
    const { lead } = story(row(), { type: 'move', leadId: 'lead', stageId: 'proposal' });
    expect(lead?.visits.map(({ exit }) => exit)).toEqual(['advanced', 'open']);
  });

  it('adds to a lead in the list what it did not hold, and moves and replaces nothing', () => {
    const money = { amount: 5, currency: 'EUR' };
    const { lead, results } = story(
      { type: 'capture', values: ADA, money },
      row({
        stageId: 'closing',
        values: capturedFields({ name: 'Ada King', title: 'Countess' }),
        money: { amount: 9, currency: 'EUR' },
        tags: ['old list'],
        notes: ['Met in 1833'],
      }),
    );
    expect(results[1]?.ok).toBe(true);
    expect(lead).toMatchObject({ stageId: 'first-contact', money, tags: ['old list'] });
    expect((lead as Lead).fields.title?.[0]?.value).toBe('Countess');
  });

  it('that says nothing new changes nothing', () => {
    const again = row({ tags: ['old list'], notes: ['Met in 1833'] });
    expect(story(again, again).results[1]).toEqual({ ok: false, code: 'no-change' });
  });

  it('is refused for a stage that is in no pipeline', () => {
    expect(story(row({ stageId: 'gone' })).results[0]).toEqual({ ok: false, code: 'no-such-stage' });
  });

  it('is taken back as one act', () => {
    const told = story(row({ tags: ['old list'] }));
    const [first] = told.results;
    if (!first?.ok) throw new Error('Expected the import to be carried out.');
    told.play({ type: 'undo', leadId: 'lead', act: first.act }, START + DAY_MS);
    expect(told.lead).toBeUndefined();
  });
});
