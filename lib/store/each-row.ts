import { onDatabase } from './open.ts';
import type { FirsthandSchema } from './schema.ts';

/**
 * Every row of a store, lowest id first, in batches: each batch is its own transaction, so that a long walk neither
 * holds them all in memory nor keeps writers waiting.
 */
export async function* eachRow<Name extends 'leads' | 'briefs'>(
  name: Name,
  batchSize: number,
): AsyncGenerator<readonly FirsthandSchema[Name]['value'][]> {
  let after: string | undefined;
  for (;;) {
    const range = after === undefined ? null : IDBKeyRange.lowerBound(after, true);
    const rows = await onDatabase((database) => database.getAll(name, range, batchSize));
    if (rows.length > 0) yield rows;
    if (rows.length < batchSize) return;
    after = rows.at(-1)?.id;
  }
}
