import { chancesOfFewer, type Posterior, smallestWith } from './beta-binomial.ts';
import type { Draws } from './draw-leads.ts';
import { ENOUGH_WINS, type Forecast } from './forecast.ts';
import { amountOf, daysUntil, type Goal, goalChance, reachedOf } from './goal.ts';
import { effectiveLeads, type OutcomeFits, wonWithin } from './outcome-fits.ts';
import { randomFrom } from './random.ts';
import type { LeadRecord } from './record.ts';
import { DAY_MS, type Figure, type Scope, WEEK_DAYS } from './scope.ts';

export const CONFIDENCES = [0.5, 0.8, 0.9] as const;

/** How many new leads a goal takes. */
export interface LeadsNeeded {
  readonly reached: number;
  /** What the open pipeline alone brings by then, as a median. */
  readonly fromPipeline: number;
  /** The chance that the goal is met at the present inflow. */
  readonly chanceAsItGoes: number;
  /** For each of the confidences; `undefined` where no number is enough in the time left. */
  readonly needed: readonly { readonly confidence: number; readonly leads: number | undefined }[];
  /** Goal by rate, and the chance that so many really are enough. */
  readonly naive: { readonly leads: number; readonly chance: number };
  /** Epoch ms: a lead that comes later has less than half of its final chance left; `undefined` where it is over. */
  readonly lastUsefulDay: number | undefined;
  /** New leads per week until then, at 80 %. */
  readonly perWeek: number | undefined;
  /** Share of new leads that is won in the time left. */
  readonly conversion: number;
}

const MOST_LEADS = 1_000_000;
const MONEY_DRAWS = 4000;

/** The smallest numbers of new leads with which a goal is met at chosen confidences. */
export function leadsNeeded(
  records: readonly LeadRecord[],
  fits: OutcomeFits,
  { now }: Scope,
  goal: Goal,
  { draws, alone }: Pick<Forecast, 'draws' | 'alone'>,
): Figure<LeadsNeeded> {
  const won = records.filter(({ status }) => status === 'won');
  if (won.length < ENOUGH_WINS) return { enough: false, of: 'wins', have: won.length, need: ENOUGH_WINS };
  const daysLeft = daysUntil(goal, now);
  const conversion = wonWithin(fits, daysLeft);
  const evidence = effectiveLeads(fits, daysLeft);
  const posterior = { a: conversion * evidence + 0.5, b: (1 - conversion) * evidence + 0.5 };
  const reached = reachedOf(records, goal);
  const open = amountsAt(alone, goal, daysLeft).map((amount) => amount + reached);
  const worth = goal.kind === 'wins' ? undefined : won.flatMap(({ value }) => value ?? []);
  const chance = worth
    ? chanceOfMoney(goal.amount, open, posterior, worth)
    : chanceOfCount(goal.amount, open, posterior);
  const mean = worth ? worth.reduce((sum, value) => sum + value, 0) / (worth.length || 1) : 1;
  const fromPipeline = (open[open.length >> 1] ?? reached) - reached;
  const short = Math.max(0, goal.amount - reached - fromPipeline);
  const naive = conversion > 0 && mean > 0 ? Math.ceil(short / conversion / mean) : MOST_LEADS;
  const half = halfChanceDays(fits);
  const lastUsefulDay = Math.floor(goal.by - half * DAY_MS);
  const needed = CONFIDENCES.map((confidence) => ({
    confidence,
    leads: conversion > 0 ? smallestWith(chance, confidence, MOST_LEADS) : undefined,
  }));
  const at80 = needed[1]?.leads;
  const weeks = Math.max(1, (lastUsefulDay - now) / DAY_MS / WEEK_DAYS);
  return {
    enough: true,
    reached,
    fromPipeline,
    chanceAsItGoes: goalChance(draws, goal, reached, now),
    needed,
    naive: { leads: naive, chance: chance(naive) },
    lastUsefulDay: lastUsefulDay > now ? lastUsefulDay : undefined,
    perWeek: at80 === undefined ? undefined : at80 / weeks,
    conversion,
  };
}

/** Days after which a new lead has had half of its final chance. */
function halfChanceDays({ fromCreation }: OutcomeFits): number {
  const { days, share } = fromCreation.of.won;
  const half = (share.at(-1) ?? 0) / 2;
  const step = share.findIndex((value) => value >= half);
  return step < 0 ? 0 : (days[step] ?? 0);
}

function amountsAt(draws: Draws, { kind }: Goal, day: number): Float64Array {
  const index = draws.days.indexOf(day);
  const amounts = new Float64Array(draws.count);
  for (let draw = 0; draw < draws.count; draw++) {
    amounts[draw] = index < 0 ? 0 : amountOf(draws, kind, draw * draws.days.length + index);
  }
  return amounts.sort();
}

/** The chance of a number of wins: the open pipeline's distribution and the new leads' Beta-binomial together. */
function chanceOfCount(goal: number, open: Float64Array, posterior: Posterior): (leads: number) => number {
  const missing = open.map((amount) => Math.max(0, Math.ceil(goal - amount)));
  const most = missing.reduce((found, count) => Math.max(found, count), 0);
  return (leads) => {
    const fewer = chancesOfFewer(most, leads, posterior);
    return missing.reduce((sum, count) => sum + 1 - (fewer[count] ?? 0), 0) / missing.length;
  };
}

/** The chance of an amount of money: in each draw so many leads are needed, one after the other. */
function chanceOfMoney(
  goal: number,
  open: Float64Array,
  { a, b }: Posterior,
  worth: readonly number[],
): (leads: number) => number {
  const random = randomFrom(open.length + Math.round(goal));
  const draws = Math.min(MONEY_DRAWS, open.length || 1);
  const needed = new Float64Array(draws);
  for (let draw = 0; draw < draws; draw++) {
    const rate = random.beta(a, b);
    let missing = goal - (open[Math.floor((draw / draws) * open.length)] ?? 0);
    let leads = 0;
    while (missing > 0 && leads < MOST_LEADS && rate > 0 && worth.length > 0) {
      // So many go by until one is won.
      leads += 1 + Math.floor(Math.log(1 - random.uniform()) / Math.log1p(-rate));
      missing -= worth[Math.floor(random.uniform() * worth.length)] ?? 0;
    }
    needed[draw] = missing > 0 ? Number.POSITIVE_INFINITY : leads;
  }
  needed.sort();
  return (leads) => {
    let [low, high] = [0, draws];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((needed[middle] ?? 0) <= leads) low = middle + 1;
      else high = middle;
    }
    return low / draws;
  };
}
