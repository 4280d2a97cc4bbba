import type { StageLimit } from '../insights/stage-limits.ts';
import type { LeadBrief } from '../leads/brief.ts';
import { stageById } from '../leads/pipeline.ts';
import type { ListContext } from './lead-list.ts';

const DAY_MS = 86_400_000;

/** Past its stage's usual time, or far past it. */
export type Pace = 'slow' | 'stalled';

/** What a stage's own history says is slow, else the days that were set for it; `undefined` for an unknown stage. */
export function limitOf({ pipelines, limits }: ListContext, stageId: string): StageLimit | undefined {
  const stage = stageById(pipelines, stageId);
  if (!stage) return undefined;
  const { slowDays, stalledDays } = stage;
  return limits[stageId] ?? { usualDays: slowDays, slowDays, stalledDays };
}

/**
 * Tells the pace of leads: slow from whole days on, as the tallies of the store count them. Ended leads and those
 * that rest after "not now" are never slow.
 */
export function paceTeller(context: ListContext): (brief: LeadBrief) => Pace | undefined {
  const { today, now } = context;
  const known = new Map<
    string,
    { readonly slowBefore: number; readonly stalledBefore: number } | undefined
  >();
  const boundsOf = (stageId: string) => {
    if (!known.has(stageId)) {
      const limit = limitOf(context, stageId);
      known.set(
        stageId,
        limit && {
          slowBefore: Math.floor((now - limit.slowDays * DAY_MS) / DAY_MS) * DAY_MS,
          stalledBefore: now - limit.stalledDays * DAY_MS,
        },
      );
    }
    return known.get(stageId);
  };
  return ({ status, stageId, since, restsUntil }) => {
    if (status !== 'open' || (restsUntil !== undefined && restsUntil > today)) return undefined;
    const bounds = boundsOf(stageId);
    if (!bounds || since >= bounds.slowBefore) return undefined;
    return since < bounds.stalledBefore ? 'stalled' : 'slow';
  };
}
