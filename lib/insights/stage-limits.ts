import type { Lead } from '../leads/lead.ts';
import { quantile, type Stay, survivalCurve } from './kaplan-meier.ts';

/** A stage's own usual time, from its history. Days; `slow` is P75 and `stalled` P90 of the time in stage. */
export interface StageLimit {
  readonly usualDays: number;
  readonly slowDays: number;
  readonly stalledDays: number;
}

export type StageLimits = Readonly<Record<string, StageLimit>>;

/** Fewer completed stays than this say too little: the days set for the stage hold instead. */
export const ENOUGH_STAYS = 20;
const DAY_MS = 86_400_000;

/** Gathers the stays of many leads, one at a time, so that the list never has to be in memory at once. */
export function stageLimitsCollector(now: number): { add(lead: Lead): void; limits(): StageLimits } {
  const stays = new Map<string, Stay[]>();
  return {
    add({ visits }) {
      for (const { stageId, enteredAt, leftAt, seenFrom = enteredAt, isEntryUnknown } of visits) {
        const [days, fromDays] = [((leftAt ?? now) - enteredAt) / DAY_MS, (seenFrom - enteredAt) / DAY_MS];
        // What was over before anybody watched, or began nobody knows when, says nothing about how long it takes.
        if (isEntryUnknown || (fromDays > 0 && days <= fromDays)) continue;
        const list = stays.get(stageId) ?? [];
        list.push({ days, isOver: leftAt !== undefined, ...(fromDays > 0 && { fromDays }) });
        stays.set(stageId, list);
      }
    },
    limits() {
      return Object.fromEntries(
        [...stays].flatMap(([stageId, list]) => {
          const limit = limitOf(list);
          return limit ? [[stageId, limit] as const] : [];
        }),
      );
    },
  };
}

function limitOf(stays: readonly Stay[]): StageLimit | undefined {
  if (stays.filter(({ isOver }) => isOver).length < ENOUGH_STAYS) return undefined;
  const curve = survivalCurve(stays);
  const [usualDays, slowDays, stalledDays] = [0.5, 0.75, 0.9].map((p) => quantile(curve, p));
  // A curve that never comes down to a tenth has no P90: the stage's set days hold until it does.
  if (usualDays === undefined || slowDays === undefined || stalledDays === undefined) return undefined;
  return { usualDays, slowDays, stalledDays };
}
