import { eventsTogether } from './events-together.ts';
import { keepLead } from './keep-lead.ts';
import type { Writing } from './writing.ts';

/** Takes everything about a lead out of the database; only the hashes stay, to stop re-capture. */
export async function eraseLead(
  transaction: Writing,
  leadId: string,
  hashes: readonly string[],
): Promise<void> {
  const events = transaction.objectStore('events');
  for (const { id } of await eventsTogether(transaction, leadId)) await events.delete(id);
  const pairs = transaction.objectStore('pairs');
  for (const id of await pairs.index('byLead').getAllKeys(leadId)) await pairs.delete(id);
  await keepLead(transaction, leadId, undefined);
  for (const hash of hashes) await transaction.objectStore('forgotten').put({ hash });
}
