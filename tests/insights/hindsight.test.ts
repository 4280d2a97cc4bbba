import { describe, expect, it } from 'vitest';
import { asOf } from '../../lib/insights/as-of.ts';
import { hindsight } from '../../lib/insights/hindsight.ts';
import { DAY_MS } from '../../lib/insights/scope.ts';
import { thinnedCurve } from '../../lib/insights/thinned-curve.ts';
import { NOW, pipelineOf, record, SCOPE } from './pipelines.ts';

const day = (before: number) => NOW - before * DAY_MS;

describe('leads as they were known earlier', () => {
  const won = record({
    createdAt: day(30),
    status: 'won',
    closedAt: day(5),
    stageId: 'talk',
    visits: [
      { stageId: 'first', enteredAt: day(30), leftAt: day(20), exit: 'advanced' },
      { stageId: 'talk', enteredAt: day(20), leftAt: day(5), exit: 'won' },
    ],
    touches: [{ at: day(6), channel: 'call', direction: 'outbound', outcome: 'talked' }],
  });

  it('are open in the stage of that day, and what came later is unknown', () => {
    const [then] = asOf([won], day(25));
    expect(then).toMatchObject({ status: 'open', stageId: 'first', touches: [] });
    expect(then?.closedAt).toBeUndefined();
    expect(then?.visits).toEqual([{ stageId: 'first', enteredAt: day(30), exit: 'open' }]);
  });

  it('are as they are once they are closed, and not there before they are created or imported', () => {
    expect(asOf([won], day(4))).toEqual([won]);
    expect(asOf([won], day(31))).toEqual([]);
    const visits = [{ stageId: 'first', enteredAt: day(30), exit: 'open' as const, seenFrom: day(10) }];
    expect(asOf([record({ visits })], day(20))).toEqual([]);
  });
});

describe('chances held against what came', () => {
  it('score better than the base rate in a pipeline whose stages differ', () => {
    const truth = { meanDays: [6, 12, 20], goesOn: [0.3, 0.5, 0.9] };
    const told = hindsight(pipelineOf(3, 6000, 400, truth), SCOPE);
    if (!told.enough) throw new Error('Expected a score, got too little to say so.');
    expect(told.leads).toBeGreaterThan(50);
    expect(told.brier).toBeLessThan(told.baseRate);
  });

  it('say what is missing where nobody was won by then', () => {
    expect(hindsight([record()], SCOPE)).toMatchObject({ enough: false, of: 'wins', have: 0 });
  });
});

describe('a curve for the screen', () => {
  const curve = Array.from({ length: 5000 }, (_, at) => ({ days: at / 50, survival: 1 - at / 5000 }));

  it('keeps its ends, and is nowhere further from the whole than a part of its time', () => {
    const thin = thinnedCurve(curve, 500);
    expect(thin.length).toBeLessThanOrEqual(502);
    expect([thin[0], thin.at(-1)]).toEqual([curve[0], curve.at(-1)]);
    for (const { days, survival } of curve) {
      const near = thin.findLast((point) => point.days <= days);
      expect(Math.abs((near?.survival ?? 2) - survival)).toBeLessThanOrEqual(1 / 500 + 1e-9);
    }
  });

  it('is left alone where it is short', () => {
    expect(thinnedCurve(curve.slice(0, 20), 500)).toHaveLength(20);
  });
});
