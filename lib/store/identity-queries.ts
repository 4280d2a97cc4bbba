import type { IDBPTransaction } from 'idb';
import type { LeadEvent } from '../leads/event.ts';
import { eventsInForce } from '../leads/fold.ts';
import type { Lead } from '../leads/lead.ts';
import { onDatabase } from './open.ts';
import type { FirsthandSchema } from './schema.ts';

/** Which lead holds which of these sure identity keys; keys of nobody are left out. */
export function leadIdsByKey(keys: readonly string[]): Promise<ReadonlyMap<string, string>> {
  return onDatabase(async (database) => {
    const { store } = database.transaction('leads');
    // Into an empty list the most is imported, and none of it has to be looked for.
    if (!(await store.openKeyCursor())) return new Map();
    const index = store.index('bySureKey');
    const found = await Promise.all(keys.map(async (key) => [key, await index.getKey(key)] as const));
    return new Map(found.flatMap(([key, id]) => (id === undefined ? [] : [[key, id] as const])));
  });
}

/** These leads by id, one that was merged away as what it has become; those that are not there are left out. */
export function leadsWithIds(ids: readonly string[]): Promise<ReadonlyMap<string, Lead>> {
  return onDatabase(async (database) => {
    // One transaction: one for each of a hundred thousand ids takes minutes.
    const transaction = database.transaction(['leads', 'events']);
    if (!(await transaction.objectStore('leads').openKeyCursor())) return new Map();
    const leads = await Promise.all(ids.map(async (id) => [id, await leadOf(transaction, id)] as const));
    return new Map(leads.flatMap(([id, lead]) => (lead ? [[id, lead] as const] : [])));
  });
}

type Reading = IDBPTransaction<FirsthandSchema, ['leads', 'events'], 'readonly'>;

async function leadOf(transaction: Reading, id: string): Promise<Lead | undefined> {
  const passed = new Set<string>();
  for (let at: string | undefined = id; at !== undefined && !passed.has(at); ) {
    const row = await transaction.objectStore('leads').get(at);
    if (row) return row.lead;
    passed.add(at);
    const own: readonly LeadEvent[] = await transaction.objectStore('events').index('byLead').getAll(at);
    at = eventsInForce(own).find((event) => event.type === 'mergedInto')?.intoId;
  }
  return undefined;
}
