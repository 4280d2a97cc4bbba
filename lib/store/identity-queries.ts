import type { Lead } from '../leads/lead.ts';
import { onDatabase } from './open.ts';

/** Which lead holds which of these sure identity keys; keys of nobody are left out. */
export function leadIdsByKey(keys: readonly string[]): Promise<ReadonlyMap<string, string>> {
  return onDatabase(async (database) => {
    const index = database.transaction('leads').store.index('bySureKey');
    const found = await Promise.all(keys.map(async (key) => [key, await index.getKey(key)] as const));
    return new Map(found.flatMap(([key, id]) => (id === undefined ? [] : [[key, id] as const])));
  });
}

/** These leads by id; those that are not there are left out. */
export function leadsWithIds(ids: readonly string[]): Promise<ReadonlyMap<string, Lead>> {
  return onDatabase(async (database) => {
    const store = database.transaction('leads').store;
    const rows = await Promise.all(ids.map((id) => store.get(id)));
    return new Map(rows.flatMap((row) => (row ? [[row.id, row.lead] as const] : [])));
  });
}
