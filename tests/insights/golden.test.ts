import { describe, expect, it, test } from 'vitest';
import { aalenJohansen, incidenceAt } from '../../lib/insights/aalen-johansen.ts';
import { chanceOfWins, chanceOfWinsAt, posteriorOf, smallestWith } from '../../lib/insights/beta-binomial.ts';
import { quantileInterval, restrictedMean, survivalCurve } from '../../lib/insights/kaplan-meier.ts';
import { weeklyRate } from '../../lib/insights/poisson.ts';
import { successesOf } from '../../lib/insights/poisson-binomial.ts';
import { jeffreys, wilson } from '../../lib/insights/proportion.ts';
import {
  betaBelow,
  betaQuantile,
  gammaBelow,
  gammaQuantile,
  lnGamma,
} from '../../lib/insights/special-functions.ts';
import { benjaminiHochberg, fisherExact, oddsRatio } from '../../lib/insights/two-by-two.ts';

const close = (numbers: readonly number[], digits = 6) => numbers.map((one) => Number(one.toFixed(digits)));

describe('special functions', () => {
  test.each([
    [0.5, 0.5723649429247001],
    [1, 0],
    [10, 12.801827480081469],
    [100.5, 361.4355404678],
  ])('ln gamma of %d', (x, wanted) => {
    expect(lnGamma(x)).toBeCloseTo(wanted, 8);
  });

  it('the incomplete beta and gamma functions have the tabulated values, and their quantiles lead back', () => {
    // Beta(2, 3) and Gamma(3) have closed forms.
    expect(betaBelow(0.4, 2, 3)).toBeCloseTo(0.5248, 12);
    expect(gammaBelow(2.5, 3)).toBeCloseTo(1 - Math.exp(-2.5) * (1 + 2.5 + 3.125), 12);
    // Chi-squared with 10 degrees: 95 % lie below 18.307.
    expect(2 * gammaQuantile(0.95, 5)).toBeCloseTo(18.307038053275146, 9);
    // Student's t with 5 degrees by the beta function: 2.570582 is its 97.5th percentile.
    expect(betaBelow(5 / (5 + 2.5705818366147395 ** 2), 2.5, 0.5)).toBeCloseTo(0.05, 9);
    for (const p of [0.001, 0.025, 0.5, 0.975, 0.999]) {
      expect(betaBelow(betaQuantile(p, 0.5, 10.5), 0.5, 10.5)).toBeCloseTo(p, 10);
      expect(gammaBelow(gammaQuantile(p, 9), 9)).toBeCloseTo(p, 10);
    }
  });
});

describe('a proportion', () => {
  test.each([
    [0, 10, 0, 0.277533],
    [1, 10, 0.017876, 0.40415],
    [3, 20, 0.052369, 0.360419],
    [12, 40, 0.180748, 0.4543],
    [10, 10, 0.722467, 1],
  ])('%d of %d has its Wilson interval', (count, of, low, high) => {
    const share = wilson(count, of);
    expect(close([share.low, share.high])).toEqual([low, high]);
  });

  test.each([
    [0, 10, 0, 0.217196],
    [1, 10, 0.011012, 0.381315],
    [3, 20, 0.044131, 0.348578],
    [10, 10, 0.782804, 1],
  ])('%d of %d has its Jeffreys interval', (count, of, low, high) => {
    const share = jeffreys(count, of);
    expect(close([share.low, share.high])).toEqual([low, high]);
  });

  it('of nothing says nothing', () => {
    expect(wilson(0, 0)).toEqual({ count: 0, of: 0, rate: 0, low: 0, high: 1 });
  });
});

const TIMES = [2, 2, 3, 5, 5, 7, 9, 16, 16, 18];
const ENDS = ['won', 'lost', 'won', 'won', '', '', 'lost', 'won', '', 'lost'];

it('Kaplan-Meier gives the published curve, interval and median', () => {
  const curve = survivalCurve(TIMES.map((days, index) => ({ days, isOver: ENDS[index] !== '' })));
  expect(curve.map(({ days, survival }) => [days, Number(survival.toFixed(10))])).toEqual([
    [2, 0.8],
    [3, 0.7],
    [5, 0.6],
    [9, 0.45],
    [16, 0.3],
    [18, 0],
  ]);
  const at5 = curve.find(({ days }) => days === 5);
  expect(close([at5?.low ?? 0, at5?.high ?? 0])).toEqual([0.252669, 0.827221]);
  expect(quantileInterval(curve, 0.5)).toEqual({ low: 2, high: 18 });
  // 2 + 0.8 + 2 * 0.7 + 4 * 0.6 + 0.45
  expect(restrictedMean(curve, 10)).toBeCloseTo(7.05, 10);
});

it('Kaplan-Meier counts a stay from the time on at which it came into sight', () => {
  const curve = survivalCurve([
    { days: 2, isOver: true },
    { days: 4, isOver: true },
    { days: 6, isOver: true, fromDays: 3 },
  ]);
  expect(curve.map(({ atRisk, survival }) => [atRisk, survival])).toEqual([
    [2, 0.5],
    [2, 0.25],
    [1, 0],
  ]);
});

it('Aalen-Johansen gives the published incidences, below the naive estimate', () => {
  const endings = TIMES.map((days, index) => {
    const cause = ENDS[index];
    return cause === 'won' || cause === 'lost' ? ({ days, cause } as const) : { days };
  });
  const { of, days, survival } = aalenJohansen(endings, ['won', 'lost']);
  expect([...days]).toEqual([2, 3, 5, 9, 16, 18]);
  expect(close([...of.won.share])).toEqual([0.1, 0.2, 0.3, 0.3, 0.45, 0.45]);
  expect(close([...of.lost.share])).toEqual([0.1, 0.1, 0.1, 0.25, 0.25, 0.55]);
  expect(close([...survival])).toEqual([0.8, 0.7, 0.6, 0.45, 0.3, 0]);
  const naive = survivalCurve(TIMES.map((at, index) => ({ days: at, isOver: ENDS[index] === 'won' })));
  expect(1 - (naive.at(-1)?.survival ?? 0)).toBeCloseTo(0.55, 10);
  expect(incidenceAt(of.won, 4)).toMatchObject({ share: expect.closeTo(0.2, 10) });
  // Without censoring or ties the variance is the binomial one.
  const plain = aalenJohansen(
    Array.from({ length: 10 }, (_, at) => ({
      days: at + 1,
      cause: at < 3 ? ('won' as const) : ('lost' as const),
    })),
    ['won', 'lost'],
  );
  expect(plain.of.won.error.at(-1)).toBeCloseTo(Math.sqrt((0.3 * 0.7) / 10), 10);
});

it('Fisher, odds ratio and Benjamini-Hochberg have the published values', () => {
  const table = [
    [8, 2],
    [1, 5],
  ] as const;
  expect(fisherExact(table)).toBeCloseTo(0.034965, 6);
  const { ratio, low, high } = oddsRatio(table);
  expect(close([ratio, low, high])).toEqual([12.466667, 1.261344, 123.21597]);
  const qs = benjaminiHochberg([0.001, 0.008, 0.039, 0.041, 0.042, 0.06, 0.074, 0.205]);
  expect(close(qs)).toEqual([0.008, 0.032, 0.0672, 0.0672, 0.0672, 0.08, 0.084571, 0.205]);
});

it('counts have their exact distributions and intervals', () => {
  expect(
    close([...successesOf([0.1, 0.3, 0.6].map((probability) => ({ tries: 1, probability }))).likely]),
  ).toEqual([0.252, 0.514, 0.216, 0.018]);
  const { perWeek, low, high } = weeklyRate(9, 4);
  expect(close([perWeek, low, high])).toEqual([2.25, 1.028843, 4.271201]);
});

it('so many leads are needed for five wins after 8 of 40, and for ten at a rate known to be a tenth', () => {
  const posterior = posteriorOf(8, 40);
  const needed = [0.5, 0.8, 0.9].map((confidence) =>
    smallestWith((leads) => chanceOfWins(5, leads, posterior), confidence, 10_000),
  );
  expect(needed).toEqual([23, 36, 45]);
  expect(chanceOfWins(5, 25, posterior)).toBeCloseTo(0.55, 1);
  const known = [0.8, 0.9].map((confidence) =>
    smallestWith((leads) => chanceOfWinsAt(10, leads, 0.1), confidence, 10_000),
  );
  expect(known).toEqual([124, 140]);
});
