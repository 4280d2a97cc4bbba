import { expect, test } from 'vitest';
import type { LeadBrief } from '../../lib/leads/brief.ts';
import { predicateOf } from '../../lib/list/conditions.ts';
import { entryFromBrief } from '../../lib/list/entry.ts';
import type { Condition } from '../../lib/list/list-query.ts';
import { briefOf, CONTEXT, DAY_MS, NOW } from './briefs.ts';

const daysAgo = (days: number) => NOW - days * DAY_MS;

const CASES: readonly [string, Condition, Partial<LeadBrief>, boolean][] = [
  ['a stage among others', { column: 'stage', is: 'any-of', values: ['x', 'y'] }, { stageId: 'y' }, true],
  ['a stage that is ruled out', { column: 'stage', is: 'none-of', values: ['y'] }, { stageId: 'y' }, false],
  ['no owner', { column: 'owner', is: 'any-of', values: [''] }, { owner: '' }, true],
  ['no tag', { column: 'tag', is: 'any-of', values: [''] }, { tags: [] }, true],
  ['one of two tags', { column: 'tag', is: 'any-of', values: ['b'] }, { tags: ['a', 'b'] }, true],
  ['a tag ruled out', { column: 'tag', is: 'none-of', values: ['b'] }, { tags: ['a', 'b'] }, false],
  ['an answer', { column: 'canBuy', is: 'any-of', values: ['no'] }, { answers: 'yny' }, true],
  ['no values yet', { column: 'owner', is: 'any-of', values: [] }, { owner: 'Rep' }, true],
  ['accents left out', { column: 'name', is: 'has', text: 'erdos' }, { name: 'Paul Erdős' }, true],
  ['accents put in', { column: 'name', is: 'has', text: 'Łukas' }, { name: 'lukasiewicz' }, true],
  ['a text that is not there', { column: 'company', is: 'has', text: 'x' }, { company: '' }, false],
  ['a text ruled out', { column: 'company', is: 'has-not', text: 'ENG' }, { company: 'Engines' }, false],
  ['no text yet', { column: 'company', is: 'has-not', text: '' }, { company: 'Engines' }, true],
  ['no phone', { column: 'phone', is: 'empty', text: '' }, { phones: [] }, true],
  ['an address', { column: 'email', is: 'present', text: '' }, { emails: ['a@x.example'] }, true],
  [
    'a piece of a phone',
    { column: 'phone', is: 'has', text: '(7946) 09' },
    { phones: ['+44 20 7946 0958'] },
    true,
  ],
  [
    'a piece of an address',
    { column: 'email', is: 'has', text: '@engines.example' },
    { emails: ['ada@engines.example'] },
    true,
  ],
  ['a part of another column', { column: 'title', is: 'has', text: 'ada' }, { name: 'Ada' }, false],
  ['both ends of an amount', { column: 'amount', from: 5, to: 5 }, { amount: 5 }, true],
  ['an amount above', { column: 'amount', from: 6 }, { amount: 5 }, false],
  ['no amount at all', { column: 'amount', to: 6 }, {}, false],
  ['no ends yet', { column: 'amount' }, {}, true],
  ['the first instant of a day', { column: 'since', from: '2026-11-20' }, { since: at('2026-11-20') }, true],
  [
    'the last instant before',
    { column: 'since', from: '2026-11-20' },
    { since: at('2026-11-20') - 1 },
    false,
  ],
  ['the last instant of a day', { column: 'since', to: '2026-11-20' }, { since: at('2026-11-21') - 1 }, true],
  ['the instant after', { column: 'since', to: '2026-11-20' }, { since: at('2026-11-21') }, false],
  ['a date half typed', { column: 'since', from: '2026-1' }, { since: 0 }, true],
  ['never touched', { column: 'touchedAt', to: '2026-11-20' }, {}, false],
  ['never heard of', { column: 'heardAt', to: '2026-11-20' }, { createdAt: at('2026-11-19') }, true],
  [
    'heard of since',
    { column: 'heardAt', to: '2026-11-20' },
    { createdAt: at('2026-11-19'), touchedAt: at('2026-11-21') },
    false,
  ],
  ['due today', { column: 'dueOn', within: 'next', days: 0 }, { dueOn: '2026-11-23', dueAt: '09:00' }, true],
  ['due tomorrow', { column: 'dueOn', within: 'next', days: 0 }, { dueOn: '2026-11-24' }, false],
  ['overdue is not next', { column: 'dueOn', within: 'next', days: 7 }, { dueOn: '2026-11-22' }, false],
  ['seven days past', { column: 'dueOn', within: 'past', days: 7 }, { dueOn: '2026-11-16' }, true],
  ['eight days past', { column: 'dueOn', within: 'past', days: 7 }, { dueOn: '2026-11-15' }, false],
  ['slow', { column: 'pace', is: 'any-of', values: ['slow'] }, { since: daysAgo(8) }, true],
  ['not yet slow', { column: 'pace', is: 'any-of', values: ['slow'] }, { since: daysAgo(7) }, false],
  ['stalled', { column: 'pace', is: 'any-of', values: ['stalled'] }, { since: daysAgo(15) }, true],
  ['on time', { column: 'pace', is: 'any-of', values: [''] }, { since: daysAgo(1) }, true],
  ['won long ago', { column: 'pace', is: 'any-of', values: [''] }, { since: 0, status: 'won' }, true],
  [
    'resting after "not now"',
    { column: 'pace', is: 'any-of', values: [''] },
    { since: 0, restsUntil: '2026-11-24' },
    true,
  ],
  [
    'rested long enough',
    { column: 'pace', is: 'any-of', values: ['stalled'] },
    { since: 0, restsUntil: '2026-11-23' },
    true,
  ],
];

test.each(CASES)('%s', (_, condition, brief, expected) => {
  const holds = predicateOf([condition], CONTEXT);
  expect(holds(entryFromBrief(briefOf({ id: '1', ...brief })))).toBe(expected);
});

test('a stage’s own history says what is slow, once there is one', () => {
  const limits = { 'first-contact': { usualDays: 1, slowDays: 2, stalledDays: 30 } };
  const holds = predicateOf([{ column: 'pace', is: 'any-of', values: ['slow'] }], { ...CONTEXT, limits });
  expect(holds(entryFromBrief(briefOf({ id: '1', since: daysAgo(20) })))).toBe(true);
});

function at(on: string): number {
  return Temporal.PlainDate.from(on).toZonedDateTime(Temporal.Now.timeZoneId()).epochMilliseconds;
}
