import type { Lead } from '../leads/lead.ts';
import { eachRow } from './each-row.ts';
import { onDatabase } from './open.ts';

/**
 * Every lead, oldest id first, in batches: each batch is its own transaction, so that a long walk
 * neither holds the list in memory nor keeps writers waiting.
 */
export async function* eachLead(batchSize = 500): AsyncGenerator<readonly Lead[]> {
  for await (const rows of eachRow('leads', batchSize)) yield rows.map(({ lead }) => lead);
}

/** These leads in their order, in batches; those that are no longer there are left out. */
export async function* leadsById(ids: readonly string[], batchSize = 500): AsyncGenerator<readonly Lead[]> {
  for (let from = 0; from < ids.length; from += batchSize) {
    const rows = await onDatabase((database) => {
      const store = database.transaction('leads').store;
      return Promise.all(ids.slice(from, from + batchSize).map((id) => store.get(id)));
    });
    yield rows.flatMap((row) => row?.lead ?? []);
  }
}
