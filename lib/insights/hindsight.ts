import { asOf } from './as-of.ts';
import { ENOUGH_WINS } from './forecast.ts';
import { outcomeFits, winChance } from './outcome-fits.ts';
import type { LeadRecord } from './record.ts';
import { DAY_MS, daysBetween, type Figure, type Scope } from './scope.ts';
import { baseRateScore, brierScore } from './track-record.ts';

const DAYS_BACK = 91;
const ENOUGH_LEADS = 20;

/** How the chances of single leads turned out that would have been given a quarter ago. */
export interface Hindsight {
  readonly daysBack: number;
  /** Open leads of that day. */
  readonly leads: number;
  /** Mean squared error of their chances of being won by now; lower is better. Source: Brier 1950. */
  readonly brier: number;
  /** The same of giving each the share that was won in the end. */
  readonly baseRate: number;
}

/** Gives the leads that were open a quarter ago their chances with what was known then, and holds them against what came. */
export function hindsight(records: readonly LeadRecord[], scope: Scope): Figure<Hindsight> {
  const then = scope.now - DAYS_BACK * DAY_MS;
  const known = asOf(records, then);
  const won = known.filter(({ status }) => status === 'won').length;
  if (won < ENOUGH_WINS) return { enough: false, of: 'wins', have: won, need: ENOUGH_WINS };
  const open = known.filter(({ status }) => status === 'open');
  if (open.length < ENOUGH_LEADS) {
    return { enough: false, of: 'leads', have: open.length, need: ENOUGH_LEADS };
  }
  const fits = outcomeFits(known, { ...scope, now: then });
  const wonSince = new Set(
    records.flatMap(({ id, status, closedAt = 0 }) =>
      status === 'won' && closedAt > then && closedAt <= scope.now ? [id] : [],
    ),
  );
  const said = open.map(({ id, stageId, createdAt, visits }) => ({
    chance: winChance(fits, stageId, daysBetween(visits.at(-1)?.enteredAt ?? createdAt, then), DAYS_BACK),
    happened: wonSince.has(id),
  }));
  return {
    enough: true,
    daysBack: DAYS_BACK,
    leads: open.length,
    brier: brierScore(said),
    baseRate: baseRateScore(said.map(({ happened }) => happened)),
  };
}
