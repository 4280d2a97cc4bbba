import type { LeadBrief } from '../leads/brief.ts';
import { eachRow } from './each-row.ts';
import { onDatabase } from './open.ts';

/** Every lead in brief, in batches. Apart from the other queries: the list's thread has no extension API. */
export function eachBrief(batchSize = 5000): AsyncGenerator<readonly LeadBrief[]> {
  return eachRow('briefs', batchSize);
}

/** These leads in brief; those that are no longer there are left out. */
export function briefsById(ids: readonly string[]): Promise<LeadBrief[]> {
  return onDatabase(async (database) => {
    const store = database.transaction('briefs').store;
    const found = await Promise.all(ids.map((id) => store.get(id)));
    return found.filter((brief) => brief !== undefined);
  });
}

/** How many leads have a brief. */
export function countBriefs(): Promise<number> {
  return onDatabase((database) => database.count('briefs'));
}
