import { expect, it } from 'vitest';
import { inflowNeedCollector } from '../../lib/insights/inflow-need.ts';
import type { Lead } from '../../lib/leads/lead.ts';
import { fictionalLead } from '../support/seed.ts';

const DAY_MS = 86_400_000;
const NOW = Date.UTC(2026, 5, 1);

/** One in four of those that came won after ten days; `perWeek` came until `untilDays` ago, and none since. */
function needOf(perWeek: number, untilDays: number) {
  const collector = inflowNeedCollector(NOW);
  let number = 0;
  for (let day = 180; day > untilDays; day -= 7 / perWeek) {
    const createdAt = NOW - day * DAY_MS;
    const ending: Partial<Lead> =
      day > 10 ? { status: number % 4 === 0 ? 'won' : 'lost', closedAt: createdAt + 10 * DAY_MS } : {};
    collector.add({ ...fictionalLead(number++, NOW), createdAt, ...ending });
  }
  return collector.needs()['standard'];
}

it('as much as ever came is enough for as many wins as ever', () => {
  const need = needOf(8, 0);
  expect(need?.required).toBeCloseTo(8, 0);
  expect(need?.state).not.toBe('warning');
});

it('an inflow that has dried up is told, with how much is missing', () => {
  const need = needOf(8, 30);
  expect(need).toMatchObject({ perWeek: 0, state: 'warning' });
  expect(need?.required).toBeGreaterThan(4);
});

it('with too few wins nothing is said', () => {
  expect(needOf(0.5, 120)).toBeUndefined();
});
