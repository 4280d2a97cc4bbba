import { expect, it } from 'vitest';
import { nextMidnight } from '../../lib/worker/wake-up.ts';

const at = (text: string) => Temporal.ZonedDateTime.from(text);
const hoursTo = (text: string) => (nextMidnight(at(text)) - at(text).epochMilliseconds) / 3_600_000;

it('a day begins at midnight where the user is, on days of 23 and 25 hours as well', () => {
  expect(hoursTo('2026-06-01T20:00[Europe/Zurich]')).toBe(4);
  expect(hoursTo('2026-03-29T00:30[Europe/Zurich]')).toBe(22.5);
  expect(hoursTo('2026-10-25T00:30[Europe/Zurich]')).toBe(24.5);
});

it('a day that has no midnight begins when its clock does', () => {
  const first = Temporal.Instant.fromEpochMilliseconds(
    nextMidnight(at('2018-11-03T12:00[America/Sao_Paulo]')),
  );
  expect(first.toZonedDateTimeISO('America/Sao_Paulo').toPlainTime().toString()).toBe('01:00:00');
});
