import { briefFromLead } from '../leads/brief.ts';
import { fold } from '../leads/fold.ts';
import type { Lead } from '../leads/lead.ts';
import { eventsTogether } from './events-together.ts';
import { rowFromLead } from './row-from-lead.ts';
import type { WorkingSet } from './working-set.ts';

/** Replaces a lead's row by what its events now tell, and keeps the tallies in step; none takes the row away. */
export async function keepLead(set: WorkingSet, leadId: string, lead: Lead | undefined): Promise<void> {
  const [leads, briefs] = [set.write('leads'), set.write('briefs')];
  const before = await set.rows.get(leadId);
  const after = lead ? rowFromLead(lead) : undefined;
  if (before) set.tallies.add(before, -1);
  if (after) set.tallies.add(after, 1);
  if (after) leads.put(after);
  else leads.delete(leadId);
  if (lead) briefs.put(briefFromLead(lead));
  else briefs.delete(leadId);
  set.rows.set(leadId, after);
  for (const key of [...(before?.sureKeys ?? []), ...(after?.sureKeys ?? [])]) set.leadIdsByKey.forget(key);
}

/** Makes the rows of leads anew from their events, and waits until the store has taken them. */
export async function keepAnew(set: WorkingSet, leadIds: readonly string[]): Promise<void> {
  for (const leadId of leadIds) {
    void set.events.get(leadId);
    void set.rows.get(leadId);
  }
  for (const leadId of leadIds) {
    await keepLead(set, leadId, fold(await eventsTogether(set, leadId), leadId));
  }
  await set.settle();
}
