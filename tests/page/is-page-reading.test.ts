import { describe, expect, test } from 'vitest';
import { isPageReading } from '../../lib/page/is-page-reading.ts';

const VALUE = { value: 'ada@engines.example', source: 'header', rule: 'email-attribute', confidence: 0.95 };
const READING = {
  site: 'gmail',
  page: 'conversation',
  url: 'https://mail.google.com/mail/u/0/#inbox/x',
  title: 'A quote',
  language: 'en',
  people: [{ role: 'from', values: { email: [VALUE] } }],
  missing: [],
  disagrees: false,
};
const withPerson = (person: unknown) => ({ ...READING, people: [person] });
const withValue = (value: unknown) => withPerson({ role: 'from', values: { email: [value] } });

test('a sound reading is one', () => {
  expect(isPageReading(READING)).toBe(true);
});

describe('is no reading:', () => {
  test.each([
    ['nothing', undefined],
    ['null', null],
    ['a list', []],
    ['a missing part', { ...READING, site: undefined }],
    ['an unknown missing field', { ...READING, missing: ['secret'] }],
    ['an unknown role', withPerson({ role: 'admin', values: {} })],
    ['an unknown field', withPerson({ role: 'from', values: { password: [VALUE] } })],
    ['a value of another type', withValue({ ...VALUE, value: { toString: 'x' } })],
    ['an unknown source', withValue({ ...VALUE, source: 'typed-by-page' })],
    ['a confidence out of range', withValue({ ...VALUE, confidence: 2 })],
    ['a confidence that is no number', withValue({ ...VALUE, confidence: Number.NaN })],
    ['a reading too large to keep', { ...READING, title: 'x'.repeat(300_000) }],
  ])('%s', (_, thing) => {
    expect(isPageReading(thing)).toBe(false);
  });
});
