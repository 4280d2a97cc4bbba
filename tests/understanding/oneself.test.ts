import { describe, expect, test } from 'vitest';
import type { PersonRole, ReadPerson } from '../../lib/leads/reading.ts';
import { isOneself } from '../../lib/understanding/oneself.ts';

function person(role: PersonRole, name: string, email: string): ReadPerson {
  const value = (text: string) =>
    text ? ([{ value: text, source: 'header', rule: 'x', confidence: 0.9 }] as const) : undefined;
  const values = { name: value(name), email: value(email) };
  return { role, values: JSON.parse(JSON.stringify(values)) };
}
const byName = { emails: [], names: ['Herman Hollerith'], profiles: [] };

describe('where a page tells only the user’s name', () => {
  test.each([
    ['to', 'Herman Hollerith', 'hh@tabulating.example', true],
    ['to', 'Herman', 'hh@tabulating.example', true],
    ['cc', '', 'herman@tabulating.example', true],
    ['cc', '', 'hhollerith@tabulating.example', true],
    ['to', '', 'herman.hollerith@tabulating.example', true],
    ['to', 'Herman Melville', 'herman@whales.example', false],
    ['to', '', 'hermione@engines.example', false],
    ['from', 'Herman', 'herman@engines.example', false],
    ['to', 'Ada Lovelace', 'ada@engines.example', false],
  ] as const)('%s %s <%s> is the user: %s', (role, name, email, expected) => {
    expect(isOneself(person(role, name, email), byName)).toBe(expected);
  });
});

test('a known address decides, whatever the name', () => {
  const me = { ...byName, emails: ['herman@tabulating.example'] };
  expect(isOneself(person('to', 'Herman', 'other@engines.example'), me)).toBe(false);
  expect(isOneself(person('from', 'Somebody', 'Herman@tabulating.example'), me)).toBe(true);
});

test('whoever had a quoted mail may be the user, unless the page says who that is', () => {
  const had = (name: string, email: string): ReadPerson => {
    const value = (text: string) =>
      [{ value: text, source: 'message', rule: 'quoted-recipient', confidence: 0.8 }] as const;
    return { role: 'mentioned', values: { ...(name && { name: value(name) }), email: value(email) } };
  };
  const nobody = { emails: [], names: [], profiles: [] };
  expect(isOneself(had('Ada Lovelace', 'ada@engines.example'), nobody)).toBe(true);
  expect(isOneself(had('Ada Lovelace', 'ada@engines.example'), byName)).toBe(false);
  expect(isOneself(had('', 'hollerith@tabulating.example'), byName)).toBe(true);
});
