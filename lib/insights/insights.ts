import { type Cohort, cohorts, type StageConversion, stageConversions } from './conversion.ts';
import { type Forecast, forecast } from './forecast.ts';
import { daysUntil, type Goal } from './goal.ts';
import { type Hindsight, hindsight } from './hindsight.ts';
import { createdIn, openOrClosedIn, staysIn } from './in-period.ts';
import { INFLOW_WEEKS, inflowOf, type KeepingFull, keepingFull, WEEKS_OF_WINS } from './keeping-full.ts';
import { type LeadsNeeded, leadsNeeded } from './leads-needed.ts';
import { outcomeFits } from './outcome-fits.ts';
import { type Patterns, patterns } from './patterns.ts';
import { type Reach, reachByChannel } from './reach.ts';
import type { LeadRecord } from './record.ts';
import { type Rep, reps } from './reps.ts';
import { DAY_MS, type Figure, type Scope, WEEK_DAYS } from './scope.ts';
import { type SlowLead, slowLeads } from './slow-leads.ts';
import { type Period, type StageBooks, stageBooks } from './stage-books.ts';
import { type TimeInStage, timeInStage } from './time-in-stage.ts';

/** What figures are asked for besides the leads and the pipeline. */
export interface Wanted {
  readonly goal?: Goal;
  readonly period?: Period;
  /** In major units. */
  readonly costPerLead?: number;
  readonly cohortsBy?: 'week' | 'month';
  readonly draws?: number;
}

/** Every figure about one pipeline. */
export interface Insights {
  readonly leads: number;
  readonly open: number;
  /** Where leads stand now: open ones by stage, with what they are worth. */
  readonly standing: readonly { readonly stageId: string; readonly leads: number; readonly value: number }[];
  /** When leads were won, epoch ms. */
  readonly wonAt: readonly number[];
  readonly times: readonly TimeInStage[];
  readonly slow: readonly SlowLead[];
  readonly books: readonly StageBooks[];
  readonly conversions: readonly StageConversion[];
  readonly cohorts: readonly Cohort[];
  readonly forecast: Figure<Omit<Forecast, 'draws' | 'alone'>>;
  readonly hindsight: Figure<Hindsight>;
  readonly needed?: Figure<LeadsNeeded>;
  readonly full: Figure<KeepingFull>;
  readonly reps: readonly Rep[];
  readonly patterns: Figure<Patterns>;
  readonly reach: readonly Reach[];
}

/**
 * Every figure, in steps of some milliseconds: what is yielded is the share that is done, 0 to 1. The records are those
 * of one pipeline.
 */
export function* insightsOf(
  records: readonly LeadRecord[],
  scope: Scope,
  { goal, period, costPerLead, cohortsBy = 'month', draws }: Wanted = {},
): Generator<number, Insights> {
  const { stages, now } = scope;
  const times: TimeInStage[] = [];
  for (const [index, stage] of stages.entries()) {
    times.push(timeInStage(records, stage, scope));
    yield (0.2 * index) / stages.length;
  }
  const slow = slowLeads(records, times, scope);
  yield 0.22;
  const ids = stages.map(({ id }) => id);
  const books = stageBooks(records, ids, period ?? { from: Number.NEGATIVE_INFINITY, to: now + 1 });
  const conversions = stageConversions(records, scope, period);
  yield 0.3;
  const groups = cohorts(period ? createdIn(records, period) : records, scope, cohortsBy);
  yield 0.35;
  const fits = outcomeFits(records, scope);
  yield 0.45;
  const { now: inflow } = inflowOf(records, now);
  const steps = forecast(records, fits, scope, {
    arrivals: { count: inflow.count, weeks: INFLOW_WEEKS },
    ...(costPerLead !== undefined && { costPerLead }),
    ...(draws !== undefined && { draws }),
    ...(goal && { goalDays: daysUntil(goal, now) }),
  });
  const future = yield* shareOf(steps, 0.45);
  const past = hindsight(records, scope);
  yield 0.5;
  const needed = goal && (future.enough ? leadsNeeded(records, fits, scope, goal, future) : future);
  yield 0.8;
  const full = future.enough
    ? keepingFull(records, fits, scope, winsWanted(records, now, goal), future, times, conversions)
    : future;
  yield 0.85;
  const lately = period ? openOrClosedIn(records, period) : records;
  const team = reps(lately, scope);
  yield 0.9;
  const common = patterns(lately);
  yield 0.95;
  return {
    leads: records.length,
    open: records.filter(({ status }) => status === 'open').length,
    standing: standingOf(records, ids),
    wonAt: records.flatMap(({ status, closedAt }) => (status === 'won' ? (closedAt ?? []) : [])),
    times: period ? timesOf(staysIn(records, period), scope) : times,
    slow,
    books,
    conversions,
    cohorts: groups,
    forecast: future.enough ? withoutDraws(future) : future,
    hindsight: past,
    ...(needed && { needed }),
    full,
    reps: team,
    patterns: common,
    reach: reachByChannel(records, period),
  };
}

function timesOf(records: readonly LeadRecord[], scope: Scope): readonly TimeInStage[] {
  return scope.stages.map((stage) => timeInStage(records, stage, scope));
}

function standingOf(records: readonly LeadRecord[], stageIds: readonly string[]): Insights['standing'] {
  return stageIds.map((stageId) => {
    const there = records.filter((record) => record.status === 'open' && record.stageId === stageId);
    return { stageId, leads: there.length, value: there.reduce((sum, { value = 0 }) => sum + value, 0) };
  });
}

function* shareOf<T>(steps: Generator<undefined, T>, from: number): Generator<number, T> {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    yield from;
  }
}

/** Wins per week that are wanted: the goal's, or as many as in the last quarter. */
function winsWanted(records: readonly LeadRecord[], now: number, goal: Goal | undefined): number {
  if (goal) {
    const weeks = Math.max(1, (goal.by - goal.from) / DAY_MS / WEEK_DAYS);
    const worth = goal.kind === 'wins' ? 1 : meanWorth(records, goal.kind);
    if (worth > 0) return goal.amount / worth / weeks;
  }
  const from = now - WEEKS_OF_WINS * WEEK_DAYS * DAY_MS;
  const wins = records.filter(
    ({ status, closedAt = 0 }) => status === 'won' && closedAt > from && closedAt <= now,
  );
  return wins.length / WEEKS_OF_WINS;
}

/** What a win has brought on average, in the goal's measure; 0 where nobody said. */
function meanWorth(records: readonly LeadRecord[], kind: 'revenue' | 'profit'): number {
  const worths = records.flatMap(({ status, value, cost = 0 }) =>
    status === 'won' && value !== undefined ? [kind === 'revenue' ? value : value - cost] : [],
  );
  return worths.reduce((sum, worth) => sum + worth, 0) / (worths.length || 1);
}

function withoutDraws(
  future: { enough: true } & Forecast,
): { enough: true } & Omit<Forecast, 'draws' | 'alone'> {
  const { draws: _, alone: __, ...rest } = future;
  return rest;
}
