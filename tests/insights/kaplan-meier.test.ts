import { expect, it } from 'vitest';
import { quantile, survivalCurve } from '../../lib/insights/kaplan-meier.ts';
import { ENOUGH_STAYS, stageLimitsCollector } from '../../lib/insights/stage-limits.ts';
import type { Lead } from '../../lib/leads/lead.ts';

const GOLDEN = [
  [2, true],
  [2, true],
  [3, true],
  [5, true],
  [5, false],
  [7, false],
  [9, true],
  [16, true],
  [16, false],
  [18, true],
] as const;

it('gives the published survival curve and median', () => {
  const curve = survivalCurve(GOLDEN.map(([days, isOver]) => ({ days, isOver })));
  expect(curve.map(({ days, survival }) => [days, Number(survival.toFixed(10))])).toEqual([
    [2, 0.8],
    [3, 0.7],
    [5, 0.6],
    [9, 0.45],
    [16, 0.3],
    [18, 0],
  ]);
  expect(quantile(curve, 0.5)).toBe(9);
  expect(quantile(curve, 0.7)).toBe(16);
});

it('has no quantile where the curve never comes down to it', () => {
  expect(
    quantile(
      survivalCurve([
        { days: 1, isOver: true },
        { days: 2, isOver: false },
      ]),
      0.9,
    ),
  ).toBeUndefined();
});

it('says nothing about a stage until enough stays have ended', () => {
  const dayMs = 86_400_000;
  const limitsAfter = (stays: number) => {
    const collector = stageLimitsCollector(100 * dayMs);
    for (let days = 1; days <= stays; days++) {
      collector.add({
        visits: [{ stageId: 's', enteredAt: 0, leftAt: days * dayMs, exit: 'advanced' }],
      } as unknown as Lead);
    }
    return collector.limits();
  };
  expect(limitsAfter(ENOUGH_STAYS - 1)).toEqual({});
  expect(limitsAfter(20)).toEqual({ s: { usualDays: 10, slowDays: 15, stalledDays: 18 } });
});
