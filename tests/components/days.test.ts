import { expect, test } from 'vitest';
import { agoInWords, dayInWords, daysBetween, workdayAfter } from '../../components/ui/days.ts';

const MINUTE_MS = 60_000;

test.each([
  ['2026-11-22', 'yesterday'],
  ['2026-11-23', 'today'],
  ['2026-11-24', 'tomorrow'],
  ['2026-11-26', 'Thu, Nov 26'],
  ['2027-02-23', 'Tue, Feb 23, 2027'],
])('%s seen from 23 November 2026 is %s', (on, text) => {
  expect(dayInWords(on, '2026-11-23')).toBe(text);
});

test('days are counted by the calendar, across a change of clocks', () => {
  expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
});

test('a proposed day is never a weekend', () => {
  expect(workdayAfter('2026-11-26', 2)).toBe('2026-11-30');
  expect(workdayAfter('2026-11-23', 2)).toBe('2026-11-25');
});

test('an age is told in its largest unit', () => {
  const now = Date.UTC(2026, 10, 23);
  expect(agoInWords(now - 2 * MINUTE_MS, now)).toBe('2 min. ago');
  expect(agoInWords(now - 3 * 60 * MINUTE_MS, now)).toBe('3 hr. ago');
  expect(agoInWords(now - 3 * 24 * 60 * MINUTE_MS, now)).toBe('3 days ago');
});
