import {
  effectiveLeads,
  type OutcomeFits,
  PRIOR_LEADS,
  winChance,
  wonEver,
  wonWithin,
} from './outcome-fits.ts';
import { type Random, randomFrom, seedFrom } from './random.ts';
import type { LeadRecord } from './record.ts';
import { DAY_MS, daysBetween, type Figure, type Scope, WEEK_DAYS } from './scope.ts';

export interface Goal {
  readonly kind: 'wins' | 'revenue' | 'profit';
  /** Wins, or major units of the currency. */
  readonly amount: number;
  /** Epoch ms: what was won from here on counts, until `by`. */
  readonly from: number;
  readonly by: number;
}

export interface ForecastOptions {
  /** What a new lead costs, in major units; 0 by default. */
  readonly costPerLead?: number;
  /** New leads per week: how many there were in how many weeks. */
  readonly arrivals: { readonly count: number; readonly weeks: number };
  readonly draws?: number;
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
  /** Of each week by itself, the next one first. */
  readonly weeks: readonly Omit<ForecastPoint, 'days'>[];
  /** Open leads times the share won of those that ever were in their stage: what a spreadsheet would say. */
  readonly naive: { readonly wins: number; readonly revenue: number };
  readonly openLeads: number;
  readonly wonLeads: number;
  readonly draws: Draws;
}

/** What came of each draw until each day: `wins[draw * days.length + index]`. */
export interface Draws {
  readonly count: number;
  readonly days: readonly number[];
  readonly wins: Float64Array;
  readonly revenue: Float64Array;
  readonly cost: Float64Array;
}

export const ENOUGH_WINS = 5;
export const FORECAST_WEEKS = 26;
const DRAWS = 10_000;
const DRAWS_PER_STEP = 100;
/** Beyond so many open leads those of like age in one stage are drawn together. */
const FEW_LEADS = 1500;
const GROUPS_PER_STAGE = 12;
/** Sums of more values than that are drawn from a normal distribution. */
const MANY_VALUES = 30;

/** Open leads that are drawn together. */
interface Group {
  readonly stage: number;
  readonly leads: number;
  /** Chance of being won until each day. */
  readonly until: Float64Array;
  readonly values: Pool;
  readonly costs: Pool;
}

/** Amounts to draw from. */
interface Pool {
  readonly amounts: readonly number[];
  readonly mean: number;
  readonly deviation: number;
}

/**
 * Wins, revenue and profit to come, by Monte Carlo: each draw takes every stage's conversion and the arrival of new leads
 * from their posteriors, and then an outcome for each lead. Seeded from the data, so that the same data give the same
 * picture. A step every few milliseconds.
 */
export function* forecast(
  records: readonly LeadRecord[],
  fits: OutcomeFits,
  scope: Scope,
  { costPerLead = 0, arrivals, draws: count = DRAWS }: ForecastOptions,
  extraDays: readonly number[] = [],
): Generator<undefined, Figure<Forecast>> {
  const won = records.filter(({ status }) => status === 'won');
  if (won.length < ENOUGH_WINS) return { enough: false, of: 'wins', have: won.length, need: ENOUGH_WINS };
  const open = records.filter(({ status }) => status === 'open');
  const days = [
    ...new Set([
      ...Array.from({ length: FORECAST_WEEKS }, (_, week) => (week + 1) * WEEK_DAYS),
      30,
      ...extraDays.filter((day) => day > 0),
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
  const random = randomFrom(seedFrom(seedNumbers(records, scope)));
  const size = count * days.length;
  const draws: Draws = {
    count,
    days,
    wins: new Float64Array(size),
    revenue: new Float64Array(size),
    cost: new Float64Array(size),
  };
  const scales = new Float64Array(stageShares.length);
  for (let draw = 0; draw < count; draw++) {
    if (draw % DRAWS_PER_STEP === 0) yield;
    for (const [index, { a, b, mean }] of stageShares.entries()) {
      scales[index] = mean > 0 ? random.beta(a, b) / mean : 1;
    }
    const at = draw * days.length;
    for (const group of groups) drawGroup(group, scales[group.stage] ?? 1, random, draws, at);
    const perDay = random.gamma(arrivals.count + 0.5) / arrivals.weeks / WEEK_DAYS;
    const scale = ever > 0 ? random.beta(ever * evidence + 0.5, (1 - ever) * evidence + 0.5) / ever : 1;
    drawNew(newShares, perDay, scale, wonValues, costPerLead, random, draws, at);
    addUp(draws, at);
  }
  return {
    enough: true,
    points: days.map((day, index) => ({ days: day, ...pointOf(draws, (at) => at + index) })),
    weeks: weeksOf(draws),
    naive: naiveSum(open, records, scope),
    openLeads: open.length,
    wonLeads: won.length,
    draws,
  };
}

/** How likely a goal is reached, with what was won towards it already. */
export function goalChance(draws: Draws, goal: Goal, reached: number, now: number): number {
  const index = draws.days.indexOf(daysUntil(goal, now));
  if (index < 0) return reached >= goal.amount ? 1 : 0;
  let met = 0;
  for (let draw = 0; draw < draws.count; draw++) {
    if (reached + amountOf(draws, goal.kind, draw * draws.days.length + index) >= goal.amount) met++;
  }
  return met / draws.count;
}

/** Whole days until a goal's date. */
export function daysUntil({ by }: Goal, now: number): number {
  return Math.max(0, Math.round(daysBetween(now, by)));
}

/** What was won towards a goal so far. */
export function reachedOf(records: readonly LeadRecord[], { kind, from, by }: Goal): number {
  let sum = 0;
  for (const { status, closedAt = 0, value = 0, cost = 0 } of records) {
    if (status !== 'won' || closedAt < from || closedAt >= by) continue;
    sum += kind === 'wins' ? 1 : kind === 'revenue' ? value : value - cost;
  }
  return sum;
}

/** What a draw brings in the goal's measure. */
export function amountOf({ wins, revenue, cost }: Draws, kind: Goal['kind'], at: number): number {
  if (kind === 'wins') return wins[at] ?? 0;
  return kind === 'revenue' ? (revenue[at] ?? 0) : (revenue[at] ?? 0) - (cost[at] ?? 0);
}

function groupsOf(
  open: readonly LeadRecord[],
  fits: OutcomeFits,
  { stages, now }: Scope,
  days: readonly number[],
  wonValues: Pool,
): readonly Group[] {
  const perStage = stages.map(({ id }) =>
    open
      .filter(({ stageId }) => stageId === id)
      .map((lead) => ({ lead, age: daysBetween(lead.visits.at(-1)?.enteredAt ?? lead.createdAt, now) }))
      .sort((a, b) => a.age - b.age),
  );
  return perStage.flatMap((leads, stage) => {
    const size = open.length <= FEW_LEADS ? 1 : Math.ceil(leads.length / GROUPS_PER_STAGE);
    const groups: Group[] = [];
    for (let from = 0; from < leads.length; from += size) {
      const some = leads.slice(from, from + size);
      const middle = some[some.length >> 1]?.age ?? 0;
      const stageId = stages[stage]?.id ?? '';
      groups.push({
        stage,
        leads: some.length,
        until: Float64Array.from(days, (day) => winChance(fits, stageId, middle, day)),
        values: poolOf(
          some.flatMap(({ lead }) => lead.value ?? []),
          wonValues,
        ),
        costs: poolOf(some.map(({ lead }) => lead.cost ?? 0)),
      });
    }
    return groups;
  });
}

function drawGroup(
  { leads, until, values, costs }: Group,
  scale: number,
  random: Random,
  draws: Draws,
  at: number,
): void {
  let [left, before] = [leads, 0];
  if (leads === 1) {
    const chance = random.uniform() / scale;
    if (chance >= (until.at(-1) ?? 0)) return;
    const index = until.findIndex((share) => chance < share);
    add(draws, at + index, 1, sumOf(values, 1, random), sumOf(costs, 1, random));
    return;
  }
  for (let index = 0; index < until.length && left > 0; index++) {
    const share = Math.min(1, (until[index] ?? 0) * scale);
    const wins = random.binomial(left, Math.min(1, (share - before) / (1 - before || 1)));
    if (wins > 0) add(draws, at + index, wins, sumOf(values, wins, random), sumOf(costs, wins, random));
    left -= wins;
    before = share;
  }
}

/** Of the leads that come at a rate of one a day, how many are won in each span of days. */
function newLeadShares(fits: OutcomeFits, days: readonly number[]): { wins: number; leads: number }[] {
  let [expected, day] = [0, 0];
  return days.map((until) => {
    const before = expected;
    const from = day;
    // A lead that comes in the middle of day d has until - d - 0.5 days left.
    expected = 0;
    for (let d = 0; d < until; d++) expected += wonWithin(fits, until - d - 0.5);
    day = until;
    return { wins: expected - before, leads: until - from };
  });
}

function drawNew(
  shares: readonly { readonly wins: number; readonly leads: number }[],
  perDay: number,
  scale: number,
  values: Pool,
  costPerLead: number,
  random: Random,
  draws: Draws,
  at: number,
): void {
  for (const [index, { wins, leads }] of shares.entries()) {
    const won = random.poisson(perDay * wins * scale);
    add(draws, at + index, won, sumOf(values, won, random), perDay * leads * costPerLead);
  }
}

function add({ wins, revenue, cost }: Draws, at: number, won: number, money: number, spent: number): void {
  wins[at] = (wins[at] ?? 0) + won;
  revenue[at] = (revenue[at] ?? 0) + money;
  cost[at] = (cost[at] ?? 0) + spent;
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
  return Array.from({ length: FORECAST_WEEKS }, (_, week) => {
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

function poolOf(amounts: readonly number[], otherwise?: Pool): Pool {
  if (amounts.length === 0) return otherwise ?? { amounts: [0], mean: 0, deviation: 0 };
  const mean = amounts.reduce((sum, amount) => sum + amount, 0) / amounts.length;
  const variance = amounts.reduce((sum, amount) => sum + (amount - mean) ** 2, 0) / amounts.length;
  return { amounts, mean, deviation: Math.sqrt(variance) };
}

function sumOf({ amounts, mean, deviation }: Pool, count: number, random: Random): number {
  if (count === 0 || deviation === 0) return count * mean;
  if (count > MANY_VALUES) return count * mean + random.normal() * deviation * Math.sqrt(count);
  let sum = 0;
  for (let drawn = 0; drawn < count; drawn++) {
    sum += amounts[Math.floor(random.uniform() * amounts.length)] ?? 0;
  }
  return sum;
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
