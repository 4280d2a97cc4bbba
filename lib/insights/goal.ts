import type { Draws } from './draw-leads.ts';
import type { LeadRecord } from './record.ts';
import { daysBetween } from './scope.ts';

/** What is to be reached by when. */
export interface Goal {
  readonly kind: 'wins' | 'revenue' | 'profit';
  /** Wins, or major units of the currency. */
  readonly amount: number;
  /** Epoch ms: what was won from here on counts, until `by`. */
  readonly from: number;
  readonly by: number;
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
