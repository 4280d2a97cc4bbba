import { expect, it } from 'vitest';
import { recordFromLead } from '../../lib/insights/record.ts';
import { ENOUGH_STAYS, stageLimitsCollector } from '../../lib/insights/stage-limits.ts';
import type { Lead, Visit } from '../../lib/leads/lead.ts';
import { ADA, DAY_MS, START, story } from '../leads/story.ts';

const ada = story({ type: 'capture', values: ADA }).lead as Lead;
const withVisit = (visit: Partial<Visit>): Lead => ({
  ...ada,
  visits: [{ stageId: 'proposal', enteredAt: START, exit: 'open', ...visit }],
});
const limitsOf = (leads: readonly Lead[], now: number) => {
  const collector = stageLimitsCollector(now);
  for (const lead of leads) collector.add(lead);
  return collector.limits();
};

it('a stay that began nobody knows when has no beginning in the figures', () => {
  expect(recordFromLead(withVisit({ isEntryUnknown: true })).visits).toEqual([
    { stageId: 'proposal', exit: 'open' },
  ]);
  expect(recordFromLead(withVisit({ seenFrom: START + DAY_MS })).visits).toEqual([
    { stageId: 'proposal', enteredAt: START, exit: 'open', seenFrom: START + DAY_MS },
  ]);
});

it('limits come of stays that were watched', () => {
  const watched = Array.from({ length: ENOUGH_STAYS }, (_, index) =>
    withVisit({ leftAt: START + (index + 1) * DAY_MS, exit: 'advanced' }),
  );
  const now = START + 100 * DAY_MS;
  const over = withVisit({ leftAt: START + 90 * DAY_MS, exit: 'won', seenFrom: START + 95 * DAY_MS });
  const unknown = withVisit({ isEntryUnknown: true });
  const limits = limitsOf(watched, now);
  expect(limits['proposal']?.usualDays).toBe(10);
  expect(limitsOf([...watched, ...Array(50).fill(over), ...Array(50).fill(unknown)], now)).toEqual(limits);
});

it('a stay that was watched from its twelfth day on is not counted for the days before', () => {
  const early = Array.from({ length: ENOUGH_STAYS }, (_, index) =>
    withVisit({ leftAt: START + (index + 1) * DAY_MS, exit: 'advanced' }),
  );
  const late = Array(20).fill(
    withVisit({ leftAt: START + 30 * DAY_MS, exit: 'advanced', seenFrom: START + 12 * DAY_MS }),
  );
  const limits = limitsOf([...early, ...late], START + 100 * DAY_MS);
  expect(limits['proposal']?.usualDays).toBe(10);
  expect(limits['proposal']?.stalledDays).toBe(30);
});
