import { eventsTogether } from './events-together.ts';
import { keepLead } from './keep-lead.ts';
import type { WorkingSet } from './working-set.ts';

/** Takes everything about a lead out of the database; only the hashes stay, to stop re-capture. */
export async function eraseLead(set: WorkingSet, leadId: string, hashes: readonly string[]): Promise<void> {
  for (const event of await eventsTogether(set, leadId)) {
    set.write('events').delete(event.id);
    set.events.set(event.leadId, []);
    set.write('acts').delete(event.act);
    set.acts.set(event.act, undefined);
  }
  const pairs = set.transaction.objectStore('pairs').index('byLead');
  for (const id of await pairs.getAllKeys(leadId)) set.write('pairs').delete(id);
  await keepLead(set, leadId, undefined);
  for (const hash of hashes) {
    set.write('forgotten').put({ hash });
    set.forgotten.set(hash, true);
  }
}
