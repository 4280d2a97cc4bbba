import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aalenJohansen } from '../../lib/insights/aalen-johansen.ts';
import { survivalCurve } from '../../lib/insights/kaplan-meier.ts';
import { quantileOf, successesOf } from '../../lib/insights/poisson-binomial.ts';
import { wilson } from '../../lib/insights/proportion.ts';
import { randomFrom } from '../../lib/insights/random.ts';
import { reachByChannel } from '../../lib/insights/reach.ts';
import type { LeadRecord, TouchRecord } from '../../lib/insights/record.ts';
import { DAY_MS } from '../../lib/insights/scope.ts';
import { stageBooks } from '../../lib/insights/stage-books.ts';
import { CHANNELS, DIRECTIONS, OUTCOMES } from '../../lib/leads/lead.ts';
import { NOW, pipelineOf, record, SCOPE } from './pipelines.ts';

function check<T>(cases: fc.Arbitrary<T>, holds: (one: T) => void): void {
  fc.assert(fc.property(cases, holds));
}

const endings = fc.array(
  fc.record({
    days: fc.integer({ min: 0, max: 40 }),
    cause: fc.constantFrom('won' as const, 'lost' as const, undefined),
    fromDays: fc.integer({ min: 0, max: 10 }),
  }),
  { maxLength: 60 },
);

describe('curves', () => {
  it('of survival never rise, and their interval holds them', () => {
    check(endings, (all) => {
      let before = 1;
      for (const { survival, low, high } of survivalCurve(
        all.map((one) => ({ ...one, isOver: !!one.cause })),
      )) {
        expect(survival).toBeLessThanOrEqual(before);
        expect(low).toBeLessThanOrEqual(survival);
        expect(high).toBeGreaterThanOrEqual(survival);
        before = survival;
      }
    });
  });

  it('of competing outcomes never fall, and add up to one with those that are left', () => {
    check(endings, (all) => {
      const known = all.map(({ cause, ...rest }) => (cause ? { ...rest, cause } : rest));
      const { of, survival, days } = aalenJohansen(known, ['won', 'lost']);
      for (let step = 0; step < days.length; step++) {
        const [won = 0, lost = 0] = [of.won.share[step], of.lost.share[step]];
        expect(won + lost + (survival[step] ?? 0)).toBeCloseTo(1, 9);
        expect(won).toBeGreaterThanOrEqual(of.won.share[step - 1] ?? 0);
        expect(of.won.error[step]).not.toBeNaN();
      }
    });
  });
});

it('the books of every stage balance over any period, and nobody is in two places', () => {
  const span = fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 1, max: 300 }));
  check(fc.tuple(fc.integer({ min: 1, max: 1e6 }), span), ([seed, [ago, length]]) => {
    const records = pipelineOf(seed, 60, 250);
    const from = NOW - ago * DAY_MS;
    const ids = SCOPE.stages.map(({ id }) => id);
    const books = stageBooks(records, ids, { from, to: from + length * DAY_MS });
    for (const { atStart, entered, advanced, back, lost, won, atEnd } of books) {
      expect(atStart + entered).toBe(advanced + back + lost + won + atEnd);
    }
    const atEnd = books.reduce((sum, book) => sum + book.atEnd, 0);
    expect(atEnd).toBeLessThanOrEqual(records.length);
  });
});

describe('reach', () => {
  const touches: fc.Arbitrary<TouchRecord[]> = fc.array(
    fc.record({
      at: fc.integer({ min: 0, max: 1000 }),
      channel: fc.constantFrom(...CHANNELS),
      direction: fc.constantFrom(...DIRECTIONS),
      outcome: fc.constantFrom(...OUTCOMES),
    }),
    { maxLength: 12 },
  );
  const leads = fc.array(
    touches.map((some): LeadRecord => record({ touches: some.toSorted((a, b) => a.at - b.at) })),
    { maxLength: 20 },
  );

  it('is never more than impressions, and channels add up as they must', () => {
    check(leads, (records) => {
      const [all, ...channels] = reachByChannel(records);
      if (!all) throw new Error('Expected reach, got nothing.');
      for (const { reach, impressions, frequency, distribution, replies } of [all, ...channels]) {
        expect(reach).toBeLessThanOrEqual(impressions);
        expect(frequency ?? 1).toBeGreaterThanOrEqual(1);
        expect(distribution.reduce((sum, count) => sum + count, 0)).toBe(reach);
        expect(replies.count).toBeLessThanOrEqual(reach);
      }
      const sum = (of: 'reach' | 'impressions') =>
        channels.reduce((total, channel) => total + channel[of], 0);
      expect(all.impressions).toBe(sum('impressions'));
      expect(all.reach).toBeLessThanOrEqual(sum('reach'));
      expect(all.reach).toBeGreaterThanOrEqual(Math.max(0, ...channels.map(({ reach }) => reach)));
    });
  });

  it('is never raised by merging two leads, and impressions stay what they were', () => {
    check(fc.tuple(touches, touches, leads), ([one, other, rest]) => {
      const apart = reachByChannel([record({ touches: one }), record({ touches: other }), ...rest]);
      const merged = [...one, ...other].sort((a, b) => a.at - b.at);
      const together = reachByChannel([record({ touches: merged }), ...rest]);
      for (const [index, { reach, impressions }] of together.entries()) {
        expect(reach).toBeLessThanOrEqual(apart[index]?.reach ?? 0);
        expect(impressions).toBe(apart[index]?.impressions);
      }
    });
  });
});

it('a distribution of wins adds up to one and has the sum of the chances as its mean', () => {
  check(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 40 }), (chances) => {
    const { from, likely } = successesOf(chances.map((probability) => ({ tries: 1, probability })));
    expect(likely.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 9);
    const mean = likely.reduce((sum, one, at) => sum + one * (from + at), 0);
    expect(mean).toBeCloseTo(
      chances.reduce((sum, one) => sum + one, 0),
      9,
    );
  });
});

it('tries given together have the distribution of the same tries given one by one', () => {
  check(
    fc.tuple(fc.nat(60), fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(20)),
    ([tries, p, others]) => {
      const rest = Array.from({ length: others }, (_, at) => ({ tries: 1, probability: at / 20 }));
      const together = successesOf([{ tries, probability: p }, ...rest]);
      const apart = successesOf([
        ...Array.from({ length: tries }, () => ({ tries: 1, probability: p })),
        ...rest,
      ]);
      for (let wins = 0; wins <= tries + others; wins++) {
        const [one, other] = [together, apart].map(({ from, likely }) => likely[wins - from] ?? 0);
        expect(one).toBeCloseTo(other ?? -1, 9);
      }
      for (const share of [0.1, 0.5, 0.9]) {
        const at = quantileOf(apart, share);
        const upTo = apart.likely.slice(0, at - apart.from + 1).reduce((sum, one) => sum + one, 0);
        expect(upTo).toBeGreaterThanOrEqual(share - 1e-9);
      }
    },
  );
});

it('an interval holds its share and stays between 0 and 1', () => {
  check(fc.tuple(fc.nat(500), fc.nat(500)), ([won, lost]) => {
    const { rate, low, high } = wilson(won, won + lost);
    expect(low).toBeGreaterThanOrEqual(0);
    expect(high).toBeLessThanOrEqual(1);
    expect(low).toBeLessThanOrEqual(rate);
    expect(high).toBeGreaterThanOrEqual(rate);
  });
});

it('the same seed gives the same numbers, and they are spread as they should be', () => {
  const draw = (seed: number) => {
    const { binomial, poisson, beta, normal } = randomFrom(seed);
    return Array.from({ length: 4000 }, () => [
      binomial(40, 0.3),
      binomial(4000, 0.2),
      poisson(3),
      beta(2, 6),
      normal(),
    ]);
  };
  expect(draw(5)).toEqual(draw(5));
  expect(draw(5)).not.toEqual(draw(6));
  const mean = (column: number) => draw(5).reduce((sum, row) => sum + (row[column] ?? 0), 0) / 4000;
  expect(mean(0)).toBeCloseTo(12, 0);
  expect(mean(1) / 800).toBeCloseTo(1, 2);
  expect(mean(2)).toBeCloseTo(3, 0);
  expect(mean(3)).toBeCloseTo(0.25, 1);
  expect(Math.abs(mean(4))).toBeLessThan(0.06);
});
