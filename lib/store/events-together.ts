import type { LeadEvent } from '../leads/event.ts';
import { eventsInForce, mergedIdsOf } from '../leads/fold.ts';
import type { Database } from './schema.ts';
import type { WorkingSet } from './working-set.ts';

/** A lead's events, its own first, and those of the leads that have become part of it. */
export async function eventsTogether(
  source: Database | WorkingSet,
  leadId: string,
): Promise<readonly LeadEvent[]> {
  const together: LeadEvent[] = [];
  const asked = new Set<string>();
  const waiting = [leadId];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (asked.has(id)) continue;
    asked.add(id);
    together.push(...(await ownEvents(source, id)));
    waiting.push(...mergedIdsOf(eventsInForce(together), id));
  }
  return together;
}

function ownEvents(source: Database | WorkingSet, leadId: string): Promise<readonly LeadEvent[]> {
  return 'getAllFromIndex' in source
    ? source.getAllFromIndex('events', 'byLead', leadId)
    : source.events.get(leadId);
}
