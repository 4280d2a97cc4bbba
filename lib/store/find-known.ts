import { identityKeys } from '../leads/identity.ts';
import { bestValue, enteredStageAt, type Lead, titleOfLead, wantsNoContact } from '../leads/lead.ts';
import { reasonOfHint } from '../leads/likeness.ts';
import type { KnownLead, SimilarReason } from '../leads/reading.ts';
import type { FieldValues } from '../leads/value.ts';
import type { Database } from './schema.ts';

const MOST_SIMILAR = 3;

/** The lead these values belong to beyond doubt: the one that saving would update. */
export async function knownLead(database: Database, values: FieldValues): Promise<KnownLead | undefined> {
  for (const key of identityKeys(values).sure) {
    const row = await database.getFromIndex('leads', 'bySureKey', key);
    if (row) return knownFromLead(row.lead);
  }
  return undefined;
}

/** Leads that may be the same person, each once, with the strongest reason; at most three, none of those excepted. */
export async function similarLeads(
  database: Database,
  values: FieldValues,
  exceptIds: readonly string[] = [],
): Promise<readonly { readonly lead: KnownLead; readonly reason: SimilarReason }[]> {
  const except = new Set(exceptIds);
  const most = MOST_SIMILAR + except.size;
  const similar = new Map<string, { lead: KnownLead; reason: SimilarReason }>();
  for (const key of identityKeys(values).hints) {
    const reason = reasonOfHint(key);
    for (const { lead } of await database.getAllFromIndex('leads', 'byHintKey', key, most)) {
      if (reason && !similar.has(lead.id) && !except.has(lead.id))
        similar.set(lead.id, { lead: knownFromLead(lead), reason });
    }
  }
  return [...similar.values()].slice(0, MOST_SIMILAR);
}

function knownFromLead(lead: Lead): KnownLead {
  return {
    leadId: lead.id,
    name: titleOfLead(lead.fields),
    company: bestValue(lead.fields, 'company')?.value ?? '',
    stageId: lead.stageId,
    status: lead.status,
    enteredAt: enteredStageAt(lead),
    ...(wantsNoContact(lead) && { wantsNoContact: true as const }),
  };
}
