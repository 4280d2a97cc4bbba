import { keepAnew } from './keep-lead.ts';
import { onDatabase } from './open.ts';
import { type Database, ROW_SHAPE, STORES } from './schema.ts';
import { workingSet } from './working-set.ts';

const BATCH = 200;

/**
 * Makes every lead row anew from its events when the rows were written by a version with another shape.
 * Killed half-way it starts over: the shape is marked last.
 */
export async function rebuildStaleRows(): Promise<void> {
  await onDatabase(async (database) => {
    if ((await database.get('meta', 'rowShape')) === ROW_SHAPE) return;
    await clearRows(database);
    let after = '';
    for (;;) {
      const ids = await leadIdsAfter(database, after);
      await rebuildRows(database, ids);
      const last = ids.at(-1);
      if (last === undefined || ids.length < BATCH) break;
      after = last;
    }
    await database.put('meta', ROW_SHAPE, 'rowShape');
  });
}

async function clearRows(database: Database): Promise<void> {
  const transaction = database.transaction(['leads', 'briefs', 'tallies'], 'readwrite', {
    durability: 'strict',
  });
  await Promise.all([
    transaction.objectStore('leads').clear(),
    transaction.objectStore('briefs').clear(),
    transaction.objectStore('tallies').clear(),
    transaction.done,
  ]);
}

async function leadIdsAfter(database: Database, after: string): Promise<readonly string[]> {
  const ids: string[] = [];
  const index = database.transaction('events').store.index('byLead');
  let cursor = await index.openKeyCursor(IDBKeyRange.lowerBound(after, true), 'nextunique');
  for (; cursor && ids.length < BATCH; cursor = await cursor.continue()) ids.push(cursor.key);
  return ids;
}

async function rebuildRows(database: Database, leadIds: readonly string[]): Promise<void> {
  const transaction = database.transaction(STORES, 'readwrite', { durability: 'strict' });
  await keepAnew(workingSet(transaction), leadIds);
  await transaction.done;
}
