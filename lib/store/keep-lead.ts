import { briefFromLead } from '../leads/brief.ts';
import type { Lead } from '../leads/lead.ts';
import { rowFromLead } from './row-from-lead.ts';
import type { LeadRow } from './schema.ts';
import { dayOf } from './tallies.ts';
import type { Writing } from './writing.ts';

/** Replaces a lead's row by what its events now tell, and keeps the tallies in step; none takes the row away. */
export async function keepLead(transaction: Writing, leadId: string, lead: Lead | undefined): Promise<void> {
  const leads = transaction.objectStore('leads');
  const before = await leads.get(leadId);
  const after = lead ? rowFromLead(lead) : undefined;
  const briefs = transaction.objectStore('briefs');
  const tallied = async () => {
    if (before) await tally(transaction, before, -1);
    if (after) await tally(transaction, after, 1);
  };
  const kept =
    lead && after
      ? [leads.put(after), briefs.put(briefFromLead(lead))]
      : [leads.delete(leadId), briefs.delete(leadId)];
  await Promise.all([tallied(), ...kept]);
}

async function tally(transaction: Writing, row: LeadRow, sign: 1 | -1): Promise<void> {
  const { amount = 0, currency = '' } = row.lead.money ?? {};
  const tallies = transaction.objectStore('tallies');
  const day = dayOf(row.since);
  const held = await tallies.get([row.place, day, currency]);
  const count = (held?.count ?? 0) + sign;
  if (count === 0) return tallies.delete([row.place, day, currency]);
  // Cents, so that thousands of additions and subtractions do not drift.
  const cents = Math.round((held?.amount ?? 0) * 100) + sign * Math.round(amount * 100);
  await tallies.put({ place: row.place, day, currency, count, amount: cents / 100 });
}
