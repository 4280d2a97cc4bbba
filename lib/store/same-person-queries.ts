import { identityKeys } from '../leads/identity.ts';
import type { Lead } from '../leads/lead.ts';
import type { SimilarReason } from '../leads/reading.ts';
import { similarLeads } from './find-known.ts';
import { onDatabase } from './open.ts';

const MOST_ALIKE = 5;

/** Another lead that may be the same person, and why. */
export interface Suspect {
  readonly lead: Lead;
  readonly reason: SimilarReason;
}

/** Leads that may be the same person as this one, those left out that were told apart from it. */
export function suspectsOf({ id, fields, apartIds }: Lead): Promise<Suspect[]> {
  return onDatabase(async (database) => {
    const suspects: Suspect[] = [];
    const except = new Set([id, ...apartIds]);
    for (const key of identityKeys(fields).sure) {
      for (const { lead } of await database.getAllFromIndex('leads', 'bySureKey', key, MOST_ALIKE)) {
        if (except.has(lead.id)) continue;
        except.add(lead.id);
        suspects.push({ lead, reason: 'same-address' });
      }
    }
    for (const { lead, reason } of await similarLeads(database, fields, [...except])) {
      const row = await database.get('leads', lead.leadId);
      if (row) suspects.push({ lead: row.lead, reason });
    }
    return suspects;
  });
}

/** Two leads that may be one person, both as they stand. */
export interface Pair {
  readonly leads: readonly [Lead, Lead];
  readonly reason: SimilarReason;
}

/** Pairs that the last look through the list found and that still are two leads, not told apart since. */
export function likePairs(limit: number): Promise<Pair[]> {
  return onDatabase(async (database) => {
    const pairs: Pair[] = [];
    for (const { leadIds, reason } of await database.getAll('pairs')) {
      if (pairs.length >= limit) break;
      const [one, other] = await Promise.all(leadIds.map((id) => database.get('leads', id)));
      if (!one || !other || one.lead.apartIds.includes(other.id)) continue;
      pairs.push({ leads: [one.lead, other.lead], reason });
    }
    return pairs;
  });
}
