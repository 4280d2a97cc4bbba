import type { Pipelines } from '../leads/pipeline.ts';
import { type DesignFault, faultOfDesign } from '../leads/settled-pipelines.ts';
import { onDatabase } from './open.ts';
import { pipelinesInForce } from './pipeline-in-force.ts';
import { countIn } from './tallies.ts';

export type Designed =
  | { readonly ok: true; readonly before: Pipelines }
  | { readonly ok: false; readonly code: DesignFault | 'stage-in-use' };

/**
 * Keeps pipelines as designed, in one strict transaction; gives back those that were in force before. Refused
 * where a stage that holds open leads would be retired: they must be moved first.
 */
export function designPipelines(designed: Pipelines): Promise<Designed> {
  return onDatabase(async (database) => {
    const transaction = database.transaction(['meta', 'tallies'], 'readwrite', { durability: 'strict' });
    const meta = transaction.objectStore('meta');
    const before = await pipelinesInForce(meta);
    const fault = faultOfDesign(designed, before);
    if (fault) return { ok: false, code: fault };
    const retired = designed.all.flatMap(({ stages, retired: whole }) =>
      stages.filter(({ retired: one }) => one || whole).map(({ id }) => id),
    );
    for (const stageId of retired) {
      const place = `open:${stageId}`;
      const range = IDBKeyRange.bound([place, Number.NEGATIVE_INFINITY], [place, Number.POSITIVE_INFINITY]);
      const tallies = await transaction.objectStore('tallies').getAll(range);
      if (countIn(tallies) > 0) return { ok: false, code: 'stage-in-use' };
    }
    await meta.put(designed, 'pipelines');
    await transaction.done;
    return { ok: true, before };
  });
}
