import { dispersionOf, SPAN_DAYS } from './dispersion.ts';
import {
  copySpan,
  type Draws,
  drawGroup,
  drawNew,
  type Group,
  groupsOf,
  newLeadShares,
  poolOf,
} from './draw-leads.ts';
import { amountOf, type Goal } from './goal.ts';
import { effectiveLeads, type OutcomeFits, PRIOR_LEADS, winChance, wonEver } from './outcome-fits.ts';
import { quantileOf, successesOf } from './poisson-binomial.ts';
import { type Random, randomFrom, seedFrom } from './random.ts';
import { isTimed, type LeadRecord } from './record.ts';
import { DAY_MS, type Figure, type Scope, WEEK_DAYS } from './scope.ts';

export interface ForecastOptions {
  /** What a new lead costs, in major units; 0 by default. */
  readonly costPerLead?: number;
  /** New leads per week: how many there were in how many weeks. */
  readonly arrivals: { readonly count: number; readonly weeks: number };
  readonly draws?: number;
  /** The day of a goal: what the open leads alone bring until then is told, too. */
  readonly goalDays?: number;
}

/** The tenth, fiftieth and ninetieth of a hundred. */
export interface Fan {
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  readonly mean: number;
}

/** What is won until some days from now, in all. */
export interface ForecastPoint {
  readonly days: number;
  readonly wins: Fan;
  readonly revenue: Fan;
  readonly profit: Fan;
}

export interface Forecast {
  /** Rising in days: every week, and 30 and 91 days. */
  readonly points: readonly ForecastPoint[];
  /** Of each week of a quarter by itself, the next one first. */
  readonly weeks: readonly Omit<ForecastPoint, 'days'>[];
  /** Open leads times the share won of those that ever were in their stage: what a spreadsheet would say. */
  readonly naive: { readonly wins: number; readonly revenue: number };
  readonly openLeads: number;
  /** How many of those that are open now are won until some days from now, whoever else comes: exact Poisson-binomial. */
  readonly ofOpen: readonly (Fan & { readonly days: number })[];
  readonly wonLeads: number;
  readonly draws: Draws;
  /** Of each draw, what the open leads alone bring until the day of the goal. */
  readonly alone: Draws;
}

export const ENOUGH_WINS = 5;
export const FORECAST_WEEKS = 26;
const TOLD_WEEKS = 13;
const SPOKEN_DAYS = [30, 60];
const OPEN_DAYS = [7, 30, 91];
const DRAWS = 10_000;
const DRAWS_PER_STEP = 100;
/**
 * Wins, revenue and profit to come, by Monte Carlo: each draw takes every stage's conversion and the arrival of new leads
 * from their posteriors, and then an outcome for each lead. Seeded from the data, so that the same data give the same
 * picture. A step every few milliseconds.
 */
export function* forecast(
  records: readonly LeadRecord[],
  fits: OutcomeFits,
  scope: Scope,
  { costPerLead = 0, arrivals, draws: count = DRAWS, goalDays = 0 }: ForecastOptions,
): Generator<undefined, Figure<Forecast>> {
  const won = records.filter(({ status }) => status === 'won');
  const timed = won.filter(({ visits }) => visits.some((visit) => isTimed(visit)));
  if (timed.length < ENOUGH_WINS) return { enough: false, of: 'wins', have: timed.length, need: ENOUGH_WINS };
  const open = records.filter(({ status }) => status === 'open');
  const days = [
    ...new Set([
      ...Array.from({ length: FORECAST_WEEKS }, (_, week) => (week + 1) * WEEK_DAYS),
      ...SPOKEN_DAYS,
      ...(goalDays > 0 ? [goalDays] : []),
    ]),
  ].sort((a, b) => a - b);
  const wonValues = poolOf(won.flatMap(({ value }) => value ?? []));
  const groups = groupsOf(open, fits, scope, days, wonValues);
  yield;
  const stageShares = scope.stages.map(({ id }) => {
    const n = (fits.ofStage.get(id)?.n ?? 0) + PRIOR_LEADS;
    const mean = clamp(winChance(fits, id, 0, Number.MAX_SAFE_INTEGER));
    return { a: mean * n, b: (1 - mean) * n, mean };
  });
  const ever = clamp(wonEver(fits));
  const evidence = effectiveLeads(fits, Number.MAX_SAFE_INTEGER);
  const newShares = newLeadShares(fits, days);
  const dispersion = dispersionOf(records, fits, scope);
  yield;
  const random = randomFrom(seedFrom(seedNumbers(records, scope)));
  const draws = newDraws(count, days);
  const alone = newDraws(count, goalDays > 0 ? [goalDays] : []);
  const goalAt = days.indexOf(goalDays);
  const scales = new Float64Array(stageShares.length);
  for (let draw = 0; draw < count; draw++) {
    if (draw % DRAWS_PER_STEP === 0) yield;
    for (const [index, { a, b, mean }] of stageShares.entries()) {
      scales[index] = mean > 0 ? random.beta(a, b) / mean : 1;
    }
    const at = draw * days.length;
    for (const group of groups) drawGroup(group, scales[group.stage] ?? 1, random, draws, at);
    for (let span = 0; span <= goalAt; span++) copySpan(draws, at + span, alone, draw);
    const perDay = random.gamma(arrivals.count + 0.5) / arrivals.weeks / WEEK_DAYS;
    const scale = ever > 0 ? random.beta(ever * evidence + 0.5, (1 - ever) * evidence + 0.5) / ever : 1;
    drawNew(newShares, perDay, scale, wonValues, costPerLead, random, draws, at);
    if (dispersion > 0) vary(draws, at, dispersion, random);
    addUp(draws, at);
  }
  return {
    enough: true,
    points: days.map((day, index) => ({ days: day, ...pointOf(draws, (at) => at + index) })),
    weeks: weeksOf(draws),
    naive: naiveSum(open, records, scope),
    openLeads: open.length,
    ofOpen: OPEN_DAYS.map((day) => ({ days: day, ...fanOfOpen(groups, days.indexOf(day)) })),
    wonLeads: won.length,
    draws,
    alone,
  };
}

/** Of each lead the chance at its age in its stage; of many, those of like age together. */
function fanOfOpen(groups: readonly Group[], index: number): Fan {
  const tries = groups.map(({ leads, until }) => ({ tries: leads, probability: until[index] ?? 0 }));
  const counts = successesOf(tries);
  const [p10, p50, p90] = [0.1, 0.5, 0.9].map((share) => quantileOf(counts, share));
  return {
    p10: p10 ?? 0,
    p50: p50 ?? 0,
    p90: p90 ?? 0,
    mean: tries.reduce((sum, group) => sum + group.tries * group.probability, 0),
  };
}

function newDraws(count: number, days: readonly number[]): Draws {
  const size = count * days.length;
  return {
    count,
    days,
    wins: new Float64Array(size),
    revenue: new Float64Array(size),
    cost: new Float64Array(size),
  };
}

/** Varies what came in each four weeks by a factor of its own, as much as it has varied before. */
function vary({ days, wins, revenue }: Draws, at: number, dispersion: number, random: Random): void {
  let [span, factor] = [-1, 1];
  for (const [index, day] of days.entries()) {
    const current = Math.floor((day - 1) / SPAN_DAYS);
    if (current !== span) factor = random.gamma(1 / dispersion) * dispersion;
    span = current;
    const won = (wins[at + index] ?? 0) * factor;
    // Rounded up or down by chance, so that few wins keep their mean.
    wins[at + index] = Math.floor(won + random.uniform());
    revenue[at + index] = (revenue[at + index] ?? 0) * factor;
  }
}

/** Turns what came in each span into what came until its end. */
function addUp({ days, wins, revenue, cost }: Draws, at: number): void {
  for (const amounts of [wins, revenue, cost]) {
    for (let index = at + 1; index < at + days.length; index++) {
      amounts[index] = (amounts[index] ?? 0) + (amounts[index - 1] ?? 0);
    }
  }
}

function weeksOf(draws: Draws): readonly Omit<ForecastPoint, 'days'>[] {
  return Array.from({ length: TOLD_WEEKS }, (_, week) => {
    const to = draws.days.indexOf((week + 1) * WEEK_DAYS);
    const from = week === 0 ? -1 : draws.days.indexOf(week * WEEK_DAYS);
    return pointOf(draws, (at) => at + to, from < 0 ? undefined : (at) => at + from);
  });
}

function pointOf(
  draws: Draws,
  to: (at: number) => number,
  from?: (at: number) => number,
): Omit<ForecastPoint, 'days'> {
  const fanOf = (kind: Goal['kind']) => {
    const amounts = new Float64Array(draws.count);
    for (let draw = 0; draw < draws.count; draw++) {
      const at = draw * draws.days.length;
      amounts[draw] = amountOf(draws, kind, to(at)) - (from ? amountOf(draws, kind, from(at)) : 0);
    }
    return fan(amounts);
  };
  return { wins: fanOf('wins'), revenue: fanOf('revenue'), profit: fanOf('profit') };
}

function fan(amounts: Float64Array): Fan {
  const sorted = amounts.sort();
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  let sum = 0;
  for (const amount of sorted) sum += amount;
  return { p10: at(0.1), p50: at(0.5), p90: at(0.9), mean: sum / (sorted.length || 1) };
}

function naiveSum(
  open: readonly LeadRecord[],
  records: readonly LeadRecord[],
  { stages }: Scope,
): { readonly wins: number; readonly revenue: number } {
  const rates = new Map(
    stages.map(({ id }) => {
      let [were, won] = [0, 0];
      for (const { visits, status } of records) {
        if (status === 'open' || !visits.some(({ stageId }) => stageId === id)) continue;
        were++;
        if (status === 'won') won++;
      }
      return [id, were === 0 ? 0 : won / were];
    }),
  );
  let [wins, revenue] = [0, 0];
  for (const { stageId, value = 0 } of open) {
    wins += rates.get(stageId) ?? 0;
    revenue += value * (rates.get(stageId) ?? 0);
  }
  return { wins, revenue };
}

function* seedNumbers(records: readonly LeadRecord[], { now }: Scope): Generator<number> {
  // The day and not the moment: the picture stays the same while it is looked at.
  yield Math.floor(now / DAY_MS);
  for (const { createdAt, closedAt = 0, value = 0 } of records) {
    yield createdAt;
    yield closedAt + value * 100;
  }
}

/** A posterior needs both outcomes to be possible. */
function clamp(share: number): number {
  return Math.min(0.999, Math.max(0.001, share));
}
