import type { Channel } from '../leads/lead.ts';
import type { StageConversion } from './conversion.ts';
import { farthestOf } from './conversion.ts';
import { ENOUGH_WINS, FORECAST_WEEKS, type Forecast } from './forecast.ts';
import { type OutcomeFits, wonEver } from './outcome-fits.ts';
import { type WeeklyRate, weeklyRate } from './poisson.ts';
import { type Proportion, wilson } from './proportion.ts';
import type { LeadRecord } from './record.ts';
import { DAY_MS, type Figure, type Scope, WEEK_DAYS } from './scope.ts';
import type { TimeInStage } from './time-in-stage.ts';

/** New first contacts, now and before. */
export interface Inflow {
  readonly now: WeeklyRate;
  readonly before: WeeklyRate;
}

export interface KeepingFull {
  readonly inflow: Inflow;
  /** New first contacts per week that the wanted wins take. */
  readonly required: number;
  readonly winsPerWeek: number;
  /** `warning` where even the upper end of the interval is too little, `caution` where the estimate is. */
  readonly state: 'full' | 'caution' | 'warning';
  /** Days until the first week from which on one cycle's median of wins is below the target; absent where it holds. */
  readonly runsDryInDays?: number;
  /** Days from first contact to a win, as a median. */
  readonly cycleDays: number;
  readonly channels: readonly ChannelYield[];
  readonly stages: readonly StageFill[];
}

/** What a channel's first contacts come to. */
export interface ChannelYield {
  readonly channel: Channel;
  readonly firstContacts: number;
  /** Won, of those that are decided. */
  readonly won: Proportion;
  /** First contacts per week through this channel alone that would cure the lack. */
  readonly perWeek: number | undefined;
}

/** What a stage holds, and what it should. */
export interface StageFill {
  readonly stageId: string;
  readonly has: number;
  readonly needs: number;
  /** Whether somebody set `needs` by hand. */
  readonly isSet: boolean;
}

export const INFLOW_WEEKS = 4;
/** Over so many weeks wins are counted where nobody set a goal. */
export const WEEKS_OF_WINS = 13;

/** New leads per week over the last four weeks, and the four before. */
export function inflowOf(records: readonly LeadRecord[], now: number): Inflow {
  const span = INFLOW_WEEKS * WEEK_DAYS * DAY_MS;
  let [latest, before] = [0, 0];
  for (const { createdAt } of records) {
    if (createdAt > now - span && createdAt <= now) latest++;
    else if (createdAt > now - 2 * span && createdAt <= now - span) before++;
  }
  return { now: weeklyRate(latest, INFLOW_WEEKS), before: weeklyRate(before, INFLOW_WEEKS) };
}

/** Whether enough comes in for the wins that are wanted, when it runs dry, and what cures it. Source: Little 1961. */
export function keepingFull(
  records: readonly LeadRecord[],
  fits: OutcomeFits,
  { stages, now }: Scope,
  winsPerWeek: number,
  future: Forecast,
  times: readonly TimeInStage[],
  conversions: readonly StageConversion[],
): Figure<KeepingFull> {
  const wins = records.filter(({ status }) => status === 'won').length;
  const conversion = wonEver(fits);
  if (wins < ENOUGH_WINS || conversion === 0) {
    return { enough: false, of: 'wins', have: wins, need: ENOUGH_WINS };
  }
  const inflow = inflowOf(records, now);
  const required = winsPerWeek / conversion;
  const cycleDays = cycleOf(fits);
  const cycleWeeks = Math.max(1, Math.round(cycleDays / WEEK_DAYS));
  const weeks = Array.from({ length: Math.max(0, FORECAST_WEEKS - cycleWeeks + 1) }, (_, week) => week);
  const dry = weeks.find((week) => medianOf(future, week, cycleWeeks) < winsPerWeek * cycleWeeks);
  const state = inflow.now.high < required ? 'warning' : inflow.now.perWeek < required ? 'caution' : 'full';
  return {
    enough: true,
    inflow,
    required,
    winsPerWeek,
    state,
    ...(dry !== undefined && { runsDryInDays: dry * WEEK_DAYS }),
    cycleDays,
    channels: channelYields(records, winsPerWeek),
    stages: stageFills(records, stages, times, conversions, required),
  };
}

/** The median of the wins of some weeks together, over all draws. */
function medianOf({ draws }: Forecast, week: number, weeks: number): number {
  const to = draws.days.indexOf((week + weeks) * WEEK_DAYS);
  const from = draws.days.indexOf(week * WEEK_DAYS);
  const wins = new Float64Array(draws.count);
  for (let draw = 0; draw < draws.count; draw++) {
    const at = draw * draws.days.length;
    wins[draw] = (draws.wins[at + to] ?? 0) - (from < 0 ? 0 : (draws.wins[at + from] ?? 0));
  }
  return wins.sort()[draws.count >> 1] ?? 0;
}

function cycleOf({ fromCreation }: OutcomeFits): number {
  const { days, share } = fromCreation.of.won;
  const half = (share.at(-1) ?? 0) / 2;
  return days[share.findIndex((value) => value >= half)] ?? 0;
}

function channelYields(records: readonly LeadRecord[], winsPerWeek: number): readonly ChannelYield[] {
  const rows = new Map<Channel, { firstContacts: number; decided: number; won: number }>();
  for (const { touches, status } of records) {
    const channel = touches[0]?.channel;
    if (!channel) continue;
    const row = rows.get(channel) ?? { firstContacts: 0, decided: 0, won: 0 };
    rows.set(channel, row);
    row.firstContacts++;
    if (status !== 'open') row.decided++;
    if (status === 'won') row.won++;
  }
  return [...rows]
    .map(([channel, { firstContacts, decided, won }]) => ({
      channel,
      firstContacts,
      won: wilson(won, decided),
      perWeek: won > 0 ? winsPerWeek / (won / decided) : undefined,
    }))
    .sort((a, b) => b.won.rate - a.won.rate);
}

/** Little's law: what a stage holds is what comes in times how long it stays. */
function stageFills(
  records: readonly LeadRecord[],
  stages: Scope['stages'],
  times: readonly TimeInStage[],
  conversions: readonly StageConversion[],
  required: number,
): readonly StageFill[] {
  const places = new Map(stages.map(({ id }, place) => [id, place]));
  const decided = records.filter(({ status }) => status !== 'open');
  const farthest = decided.map((record) => farthestOf(record, places, stages.length));
  return stages.map(({ id, target }, place) => {
    const reached = farthest.filter((one) => one >= place).length / (decided.length || 1);
    // Those who passed without stopping took no time there.
    const { entered = 0, skipped = 0 } = conversions[place] ?? {};
    const stopped = entered > 0 ? 1 - skipped / entered : 1;
    const days = times[place]?.restrictedMean ?? 0;
    return {
      stageId: id,
      has: records.filter(({ status, stageId }) => status === 'open' && stageId === id).length,
      needs: target ?? Math.ceil((required * reached * stopped * days) / WEEK_DAYS),
      isSet: target !== undefined,
    };
  });
}
