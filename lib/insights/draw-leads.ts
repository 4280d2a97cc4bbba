import { type OutcomeFits, winChance, wonWithin } from './outcome-fits.ts';
import type { Random } from './random.ts';
import type { LeadRecord } from './record.ts';
import { daysBetween, type Scope } from './scope.ts';

/** What came of each draw until each day: `wins[draw * days.length + index]`. */
export interface Draws {
  readonly count: number;
  readonly days: readonly number[];
  readonly wins: Float64Array;
  readonly revenue: Float64Array;
  readonly cost: Float64Array;
}

/** Beyond so many open leads those of like age in one stage are drawn together. */
const FEW_LEADS = 1000;
const GROUPS_PER_STAGE = 8;
/** Sums of more values than that are drawn from a normal distribution. */
const MANY_VALUES = 30;
/** Up to so many expected wins of a group are placed one by one. */
const FEW_WINS = 40;

/** Open leads that are drawn together. */
export interface Group {
  readonly stage: number;
  readonly leads: number;
  /** Chance of being won until each day. */
  readonly until: Float64Array;
  readonly values: Pool;
  readonly costs: Pool;
}

/** Amounts to draw from. */
export interface Pool {
  readonly amounts: readonly number[];
  readonly mean: number;
  readonly deviation: number;
}

/** Open leads in groups that have the same chances. */
export function groupsOf(
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

/** Adds what one draw brings of a group to each span of days. */
export function drawGroup(
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
    add(draws, at + placeOf(until, chance), 1, sumOf(values, 1, random), sumOf(costs, 1, random));
    return;
  }
  const last = Math.min(1, (until.at(-1) ?? 0) * scale);
  if (leads * last <= FEW_WINS) {
    // So few that each is better placed by itself.
    for (let wins = random.binomial(leads, last); wins > 0; wins--) {
      const index = placeOf(until, (random.uniform() * last) / scale);
      add(draws, at + index, 1, sumOf(values, 1, random), sumOf(costs, 1, random));
    }
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

/** The first span by whose end a share is passed. */
function placeOf(until: Float64Array, share: number): number {
  let [low, high] = [0, until.length - 1];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (share < (until[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Adds what came in one span to another place. */
export function copySpan(from: Draws, at: number, to: Draws, place: number): void {
  add(to, place, from.wins[at] ?? 0, from.revenue[at] ?? 0, from.cost[at] ?? 0);
}

/** Of the leads that come at a rate of one a day, how many are won in each span of days. */
export function newLeadShares(fits: OutcomeFits, days: readonly number[]): { wins: number; leads: number }[] {
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

/** Adds what one draw brings of leads that are still to come, at a rate of `perDay`. */
export function drawNew(
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

/** Amounts to draw from; where there are none, those of another pool. */
export function poolOf(amounts: readonly number[], otherwise?: Pool): Pool {
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
