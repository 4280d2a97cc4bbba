import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isCalendarDate } from '../../lib/leads/calendar.ts';
import { nextSeen } from '../../lib/leads/clock.ts';

it('never reads earlier than before, even when the wall clock jumps back', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 4e12 }), { minLength: 2, maxLength: 50 }), (times) => {
      let last = '';
      for (const now of times) {
        const seen = nextSeen(last, now, 'd');
        expect(seen > last).toBe(true);
        last = seen;
      }
    }),
  );
});

it.each([
  ['2026-02-28', true],
  ['2028-02-29', true],
  ['2026-02-29', false],
  ['2026-13-01', false],
  ['26-01-01', false],
  ['2026-01-01T00:00', false],
])('knows whether %s is a calendar date: %s', (text, expected) => {
  expect(isCalendarDate(text)).toBe(expected);
});
