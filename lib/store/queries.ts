import type { LeadEvent } from '../leads/event.ts';
import { eventsInForce } from '../leads/fold.ts';
import type { Lead } from '../leads/lead.ts';
import { eventsTogether } from './events-together.ts';
import { onDatabase } from './open.ts';
import { countIn } from './tallies.ts';
import type { MonthSummary } from './views.ts';

export { eachLead, leadsById } from './all-leads-queries.ts';
export { briefsById, countBriefs, eachBrief } from './brief-queries.ts';
export { countDue, dueRows, timedRows } from './due-queries.ts';
export { findLeads } from './find-leads.ts';
export { readPipelines } from './pipeline-queries.ts';
export { relatedLeads } from './related-leads.ts';
export { leadsInStage, slowRows, stageSummaries } from './stage-queries.ts';

/** A lead as it stands, `undefined` where there is none. */
export function leadById(id: string): Promise<Lead | undefined> {
  return onDatabase(async (database) => (await database.get('leads', id))?.lead);
}

/** The lead that this one has become part of by merges, itself where there is none. */
export function survivorOf(id: string): Promise<string> {
  return onDatabase(async (database) => {
    const met = new Set<string>();
    let current = id;
    while (!met.has(current)) {
      met.add(current);
      const events = eventsInForce(await database.getAllFromIndex('events', 'byLead', current));
      const into = events.findLast((event) => event.type === 'mergedInto');
      if (into?.type === 'mergedInto') current = into.intoId;
    }
    return current;
  });
}

/** What happened to a lead and to those merged into it, newest first, without what was undone. */
export function eventsOfLead(id: string): Promise<LeadEvent[]> {
  return onDatabase(async (database) => eventsInForce(await eventsTogether(database, id)).toReversed());
}

/** How many leads there are, ended ones included. */
export function countLeads(): Promise<number> {
  return onDatabase(async (database) => countIn(await database.getAll('tallies')));
}

/** The leads that changed last, newest first. */
export function recentLeads(limit: number): Promise<Lead[]> {
  return onDatabase(async (database) => {
    const leads: Lead[] = [];
    let cursor = await database.transaction('leads').store.index('byUpdated').openCursor(null, 'prev');
    for (; cursor && leads.length < limit; cursor = await cursor.continue()) leads.push(cursor.value.lead);
    return leads;
  });
}

/** Wins and losses that fell between two instants (epoch ms, the end excluded). */
export function monthSummary(fromAt: number, toAt: number): Promise<MonthSummary> {
  return onDatabase(async (database) => {
    const range = (place: string) => IDBKeyRange.bound([place, fromAt], [place, toAt], false, true);
    const wonRows = await database.getAllFromIndex('leads', 'byPlace', range('won'));
    const lost = await database.countFromIndex('leads', 'byPlace', range('lost'));
    const wonMoney: Record<string, number> = {};
    for (const { lead } of wonRows) {
      if (lead.money)
        wonMoney[lead.money.currency] = (wonMoney[lead.money.currency] ?? 0) + lead.money.amount;
    }
    return { won: wonRows.length, lost, wonMoney };
  });
}
