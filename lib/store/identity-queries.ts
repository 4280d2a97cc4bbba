import type { IDBPTransaction } from 'idb';
import type { LeadEvent } from '../leads/event.ts';
import { eventsInForce } from '../leads/fold.ts';
import type { Lead } from '../leads/lead.ts';
import { onDatabase } from './open.ts';
import type { FirsthandSchema } from './schema.ts';

/** Whether nothing was ever told of anybody, or all of it was erased. */
export function isListEmpty(): Promise<boolean> {
  return onDatabase(async (database) => (await database.getAllKeys('events', null, 1)).length === 0);
}

/** Which lead holds which of these sure identity keys; keys of nobody are left out. */
export function leadIdsByKey(keys: readonly string[]): Promise<ReadonlyMap<string, string>> {
  return onDatabase(async (database) => {
    const index = database.transaction('leads').store.index('bySureKey');
    const found = await Promise.all(keys.map(async (key) => [key, await index.getKey(key)] as const));
    return new Map(found.flatMap(([key, id]) => (id === undefined ? [] : [[key, id] as const])));
  });
}

/** These leads by id, one that was merged away as what it has become; those that are not there are left out. */
export function leadsWithIds(ids: readonly string[]): Promise<ReadonlyMap<string, Lead>> {
  return onDatabase(async (database) => {
    // One transaction: one for each of a hundred thousand ids takes minutes.
    const transaction = database.transaction(['leads', 'events']);
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
