import { expect, test } from 'vitest';
import type { ReadPerson } from '../../lib/leads/reading.ts';
import { peopleInMail } from '../../lib/understanding/people-in-mail.ts';
import { peopleIntroduced } from '../../lib/understanding/people-introduced.ts';

const person = (role: ReadPerson['role'], name: string, email: string): ReadPerson => {
  const value = (text: string) => [{ value: text, source: 'header', rule: 'x', confidence: 0.9 }] as const;
  return { role, values: { name: value(name), email: value(email) } };
};
const best = ({ values }: ReadPerson) =>
  Object.fromEntries(Object.entries(values).map(([field, list]) => [field, list[0]?.value]));
const read = (lines: readonly string[], participants: readonly ReadPerson[] = []) =>
  peopleInMail({ role: 'from', answers: {}, lines }, participants).map(best);

const QUOTED = [
  'Noon is fine.',
  '--',
  'Charles Babbage',
  'Tel. +44 20 7946 0111',
  '',
  'On 2 November 2026 at 09:00, Ada Lovelace <ada@engines.example> wrote:',
  '> Could we talk on Thursday?',
  '> --',
  '> Ada Lovelace',
  '> Head of Analysis',
  '> Phone: +44 20 7946 0958',
];

test('who is quoted has the details of their own signature, not of the one who quotes', () => {
  const [ada, ...others] = read(QUOTED);
  expect(ada).toMatchObject({
    name: 'Ada Lovelace',
    email: 'ada@engines.example',
    title: 'Head of Analysis',
    phone: '+44 20 7946 0958',
  });
  expect(others).toEqual([]);
});

test('who had a quoted mail is offered behind its author', () => {
  const lines = [
    'Fine by me.',
    '-----Original Message-----',
    'From: Ada Lovelace <ada@engines.example>',
    'To: Charles Babbage <charles@engines.example>; grace@compilers.example',
    'Subject: Thursday',
    '',
    'Could we talk?',
  ];
  expect(read(lines)).toEqual([
    { name: 'Ada Lovelace', email: 'ada@engines.example' },
    { name: 'Charles Babbage', email: 'charles@engines.example' },
    { email: 'grace@compilers.example' },
  ]);
});

test('a quoted author who has only a name is the participant of that name, or nobody', () => {
  const lines = ['Yes.', 'On 3 May 2026, Ada Lovelace wrote:', '> Shall we?'];
  expect(read(lines)).toEqual([]);
  expect(read(lines, [person('to', 'Ada Lovelace', 'ada@engines.example')])).toEqual([
    { name: 'Ada Lovelace', email: 'ada@engines.example' },
  ]);
});

test.each([
  [['I am copying in my colleague Ada Lovelace (ada@engines.example).'], 'Ada Lovelace', undefined],
  [
    [
      'Meet Betty Holberton (betty.holberton@univac.example,',
      '+1 202 555 0188), who leads the sorting work.',
    ],
    'Betty Holberton',
    '+1 202 555 0188',
  ],
  [['Contact Ada Lovelace <ada@engines.example> for it.'], 'Ada Lovelace', undefined],
])('%j introduces somebody', (lines, name, phone) => {
  const [one] = peopleIntroduced(lines);
  expect(one?.role).toBe('mentioned');
  expect(one?.values.name?.[0]?.value).toBe(name);
  expect(one?.values.phone?.[0]?.value).toBe(phone);
});

test('an address alone is somebody to look at twice', () => {
  const [one] = peopleIntroduced(['Write to grace@compilers.example about it.']);
  expect(one?.values.name).toBeUndefined();
  expect(one?.values.email?.[0]?.confidence).toBeLessThan(0.5);
});

test.each(['info@engines.example', '20261102.12345678@mail.example', 'no address at all'])(
  '%s is nobody',
  (text) => {
    expect(peopleIntroduced([`See ${text} for more.`])).toEqual([]);
  },
);
