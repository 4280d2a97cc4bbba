import type { LeadEvent } from '../leads/event.ts';
import { eventsInForce } from '../leads/fold.ts';
import type { Lead } from '../leads/lead.ts';
import { onDatabase } from './open.ts';
import type { Database } from './schema.ts';

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
    const leads = await Promise.all(ids.map(async (id) => [id, await leadOf(database, id)] as const));
    return new Map(leads.flatMap(([id, lead]) => (lead ? [[id, lead] as const] : [])));
  });
}

async function leadOf(database: Database, id: string): Promise<Lead | undefined> {
  const passed = new Set<string>();
  for (let at: string | undefined = id; at !== undefined && !passed.has(at); ) {
    const row = await database.get('leads', at);
    if (row) return row.lead;
    passed.add(at);
    const own: readonly LeadEvent[] = await database.getAllFromIndex('events', 'byLead', at);
    at = eventsInForce(own).find((event) => event.type === 'mergedInto')?.intoId;
  }
  return undefined;
}
