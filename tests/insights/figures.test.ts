import { describe, expect, it } from 'vitest';
import { cohorts, stageConversions } from '../../lib/insights/conversion.ts';
import { insightsOf, type Wanted } from '../../lib/insights/insights.ts';
import { patterns } from '../../lib/insights/patterns.ts';
import { reachByChannel } from '../../lib/insights/reach.ts';
import type { LeadRecord } from '../../lib/insights/record.ts';
import { reps } from '../../lib/insights/reps.ts';
import { DAY_MS } from '../../lib/insights/scope.ts';
import { timeInStage } from '../../lib/insights/time-in-stage.ts';
import { baseRateScore, brierScore, trackRecord } from '../../lib/insights/track-record.ts';
import { NOW, pipelineOf, record, SCOPE, touch } from './pipelines.ts';

const DAY = (days: number) => NOW - days * DAY_MS;
const [FIRST] = SCOPE.stages;

function all(records: readonly LeadRecord[], wanted: Wanted = {}) {
  const steps = insightsOf(records, SCOPE, { draws: 500, ...wanted });
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

describe('time in a stage', () => {
  it('says how long, how many still run, and what it knows nothing of', () => {
    const records = [
      record({ visits: [{ stageId: 'first', enteredAt: DAY(30), leftAt: DAY(26), exit: 'advanced' }] }),
      record({ visits: [{ stageId: 'first', enteredAt: DAY(20), leftAt: DAY(12), exit: 'lost' }] }),
      record({ visits: [{ stageId: 'first', enteredAt: DAY(10), exit: 'open' }] }),
      record({ visits: [{ stageId: 'first', exit: 'open' }] }),
    ];
    if (!FIRST) throw new Error('Expected a stage.');
    const time = timeInStage(records, FIRST, SCOPE);
    expect(time).toMatchObject({ completed: 2, running: 1, untimed: 1, median: { days: 8 } });
    expect(time.limits).toEqual({ slowDays: 7, stalledDays: 14, areMeasured: false });
  });
});

describe('conversion', () => {
  const moved = record({
    id: 'skips',
    status: 'won',
    closedAt: DAY(1),
    visits: [
      { stageId: 'first', enteredAt: DAY(9), leftAt: DAY(5), exit: 'advanced' },
      { stageId: 'offer', enteredAt: DAY(5), leftAt: DAY(1), exit: 'won' },
    ],
  });

  it('counts a stage passed without stopping as passed, and winning as going on', () => {
    const [first, talk, offer] = stageConversions([moved, record()], SCOPE);
    expect(first).toMatchObject({
      entered: 2,
      advanced: 1,
      open: 1,
      floor: { rate: 0.5 },
      ceiling: { rate: 1 },
    });
    expect(talk).toMatchObject({ entered: 1, advanced: 1, skipped: 1 });
    expect(offer).toMatchObject({ entered: 1, advanced: 1, skipped: 0 });
  });

  it('shows each cohort by how far it got', () => {
    const [cohort] = cohorts([moved, record({ createdAt: moved.createdAt })], SCOPE, 'month');
    expect(cohort).toMatchObject({ leads: 2, open: 1, won: { count: 1 } });
    expect(cohort?.reached.map(({ count }) => count)).toEqual([2, 1, 1]);
  });

  it('keeps the expected share between floor and ceiling, on the truth', () => {
    for (const { floor, ceiling, expected } of stageConversions(pipelineOf(7, 400, 200), SCOPE)) {
      expect(expected.share).toBeGreaterThanOrEqual(floor.rate);
      expect(expected.share).toBeLessThanOrEqual(ceiling.rate);
    }
  });
});

describe('reach and impressions', () => {
  const lead = (...touches: LeadRecord['touches']) => record({ id: String(Math.random()), touches });

  it('counts what was delivered, whom it reached, and after how many they answered', () => {
    const [everything, , email] = reachByChannel([
      lead(touch(DAY(9)), touch(DAY(8)), touch(DAY(7), { direction: 'inbound', outcome: 'replied' })),
      lead(touch(DAY(9), { outcome: 'bounced' })),
      lead(touch(DAY(9)), touch(DAY(6), { channel: 'call', outcome: 'no-answer' })),
    ]);
    expect(email).toMatchObject({ channel: 'email', impressions: 3, reach: 2, frequency: 1.5 });
    expect(email?.distribution).toEqual([1, 1, 0, 0]);
    expect(email?.replies).toMatchObject({ count: 1, of: 2 });
    expect(email?.hazard.map(({ count, of }) => [count, of])).toEqual([
      [0, 2],
      [1, 1],
    ]);
    expect(everything).toMatchObject({ channel: 'all', impressions: 3, reach: 2 });
  });

  it('has no frequency where nobody was reached', () => {
    expect(reachByChannel([record()])[0]).not.toHaveProperty('frequency');
  });
});

describe('patterns', () => {
  const closed = (count: number, status: 'won' | 'lost', given: Partial<LeadRecord>, from: number) =>
    Array.from({ length: count }, (_, index) =>
      record({ id: `${status}-${from + index}`, status, closedAt: DAY(1), ...given }),
    );

  it('finds what winning went together with, and shows the leads behind it', () => {
    const records = [
      ...closed(30, 'won', { tags: ['fair'] }, 0),
      ...closed(5, 'lost', { tags: ['fair'] }, 0),
      ...closed(5, 'won', {}, 100),
      ...closed(30, 'lost', {}, 100),
    ];
    const found = patterns(records);
    if (!found.enough) throw new Error('Expected patterns, got too few leads.');
    expect(found.found[0]).toMatchObject({ attribute: 'tag', level: 'fair', having: { count: 30, of: 35 } });
    expect(found.found[0]?.leadIds).toHaveLength(35);
    expect(found.found[0]?.odds.low).toBeGreaterThan(1);
  });

  it('says how many more closed leads it takes', () => {
    expect(patterns(closed(7, 'won', {}, 0))).toEqual({
      enough: false,
      of: 'closed leads',
      have: 7,
      need: 20,
    });
  });

  it('cuts numbers at their own quartiles', () => {
    const records = Array.from({ length: 40 }, (_, index) =>
      record({ id: `${index}`, status: index < 20 ? 'lost' : 'won', attributes: { employees: index } }),
    );
    const found = patterns(records);
    const own = found.enough ? found.found.filter(({ attribute }) => attribute === 'own:employees') : [];
    expect(own.map(({ level, from, to }) => [level, from, to]).sort()).toEqual([
      ['1', 0, 9],
      ['2', 10, 19],
      ['3', 20, 29],
      ['4', 30, 39],
    ]);
  });
});

describe('reps', () => {
  it('are told apart from the team only where the intervals do not overlap', () => {
    const end = (owner: string, exit: 'advanced' | 'lost', count: number) =>
      Array.from({ length: count }, () =>
        record({
          owner,
          status: exit === 'lost' ? 'lost' : 'open',
          visits: [{ stageId: 'first', enteredAt: DAY(9), leftAt: DAY(3), exit }],
        }),
      );
    const team = reps(
      [
        ...end('Ada', 'advanced', 40),
        ...end('Ada', 'lost', 5),
        ...end('Grace', 'advanced', 10),
        ...end('Grace', 'lost', 30),
        ...end('Hedy', 'lost', 1),
      ],
      SCOPE,
    );
    const of = (owner: string) => team.find((rep) => rep.owner === owner);
    expect(of('Ada')?.strongest).toMatchObject({ stageId: 'first', own: { count: 40, of: 45 } });
    expect(of('Grace')?.weakest).toMatchObject({ stageId: 'first', own: { count: 10, of: 40 } });
    expect(of('Hedy')).not.toHaveProperty('weakest');
  });
});

describe('all figures', () => {
  it('of a pipeline without leads say what is missing', () => {
    const figures = all([]);
    expect(figures.forecast).toEqual({ enough: false, of: 'wins', have: 0, need: 5 });
    expect(figures.full).toEqual(figures.forecast);
    expect(figures.patterns).toMatchObject({ enough: false });
    expect(figures.times.map(({ completed, running }) => [completed, running])).toEqual([
      [0, 0],
      [0, 0],
      [0, 0],
    ]);
  });

  it('are the same for the same data, and hang together', () => {
    const records = pipelineOf(3, 300, 150);
    const goal = { kind: 'wins', amount: 40, from: NOW - 30 * DAY_MS, by: NOW + 90 * DAY_MS } as const;
    const figures = all(records, { goal });
    expect(all(records, { goal })).toEqual(figures);
    const { forecast, needed, full } = figures;
    if (!forecast.enough || !needed?.enough || !full.enough)
      throw new Error('Expected figures, got too few leads.');
    const [week] = forecast.points;
    expect(week?.wins.p10).toBeLessThanOrEqual(week?.wins.p50 ?? 0);
    const sure = needed.needed.map(({ leads }) => leads ?? Number.POSITIVE_INFINITY);
    expect(sure).toEqual(sure.toSorted((a, b) => a - b));
    expect(needed.naive.chance).toBeLessThan(0.75);
    expect(full.required).toBeGreaterThan(0);
    expect(full.stages.map(({ has }) => has).reduce((sum, has) => sum + has, 0)).toBe(figures.open);
  });

  it('with a goal of money ask for more leads the surer it must be', () => {
    const records = pipelineOf(5, 300, 150);
    const goal = { kind: 'revenue', amount: 60_000, from: NOW, by: NOW + 90 * DAY_MS } as const;
    const { needed } = all(records, { goal });
    if (!needed?.enough) throw new Error('Expected figures, got too few leads.');
    const [at50 = 0, at80 = 0, at90 = 0] = needed.needed.map(({ leads }) => leads ?? 0);
    expect(at50).toBeGreaterThan(0);
    expect(at80).toBeGreaterThan(at50);
    expect(at90).toBeGreaterThan(at80);
  });
});

it('forecasts are held against what came', () => {
  const kept = { madeAt: DAY(60), until: DAY(30), pipelineId: 'sales', p10: 2, p50: 4, p90: 6 };
  const later = { ...kept, until: NOW + DAY_MS };
  expect(trackRecord([kept, later], NOW, () => 5)).toEqual({
    enough: true,
    forecasts: 1,
    within: 1,
    below: 0,
    above: 0,
  });
  expect(trackRecord([kept], NOW, () => 1)).toMatchObject({ within: 0, below: 1 });
  expect(trackRecord([later], NOW, () => 1)).toEqual({ enough: false, of: 'forecasts', have: 0, need: 1 });
  expect(
    brierScore([
      { chance: 0.8, happened: true },
      { chance: 0.3, happened: false },
    ]),
  ).toBeCloseTo(0.065, 10);
  expect(baseRateScore([true, false, false, false])).toBeCloseTo(0.1875, 10);
});

describe('a period', () => {
  const days = (before: number) => NOW - before * DAY_MS;
  const old = record({
    id: 'old',
    createdAt: days(200),
    status: 'lost',
    closedAt: days(150),
    visits: [{ stageId: 'first', enteredAt: days(200), leftAt: days(150), exit: 'lost' }],
  });
  const late = record({
    id: 'late',
    createdAt: days(10),
    visits: [{ stageId: 'first', enteredAt: days(10), exit: 'open' }],
  });
  const found = all([old, late], { period: { from: days(30), to: NOW + 1 } });

  it('leaves out stays, cohorts and closed leads of before it', () => {
    expect(found.times[0]).toMatchObject({ completed: 0, running: 1 });
    expect(found.cohorts.map(({ leads }) => leads)).toEqual([1]);
    expect(found.reps[0]?.leads).toBe(1);
  });

  it('leaves who is slow to all that ever happened', () => {
    expect(found.slow).toEqual(all([old, late]).slow);
  });
});

it('patterns tell addresses of mail services from those of a domain of its own', () => {
  const leads = Array.from({ length: 60 }, (_, at) => {
    const isOwn = at % 2 === 0;
    const status = (isOwn ? at % 10 !== 0 : at % 10 === 1) ? ('won' as const) : ('lost' as const);
    return record({
      id: `lead-${at}`,
      email: isOwn ? `ada@engines-${at}.example` : `ada${at}@gmail.com`,
      status,
      closedAt: NOW,
    });
  });
  const found = patterns(leads);
  if (!found.enough) throw new Error('Expected patterns, got too few leads.');
  expect(found.found.map(({ attribute, level }) => [attribute, level])).toContainEqual([
    'mailClass',
    'company',
  ]);
});

it('a goal in money asks stages for as many leads as one in wins that are worth it', () => {
  const records = pipelineOf(8, 400, 120);
  const by = NOW + 60 * DAY_MS;
  const fills = (kind: 'wins' | 'revenue', amount: number) => {
    const { full } = all(records, { goal: { kind, amount, from: NOW, by } });
    return full.enough ? full.stages.map(({ needs }) => needs) : [];
  };
  expect(fills('revenue', 30_000)).toEqual(fills('wins', 30));
  expect(fills('wins', 30).length).toBeGreaterThan(0);
});
