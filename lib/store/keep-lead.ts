import type { Lead } from '../leads/lead.ts';
import { rowFromLead } from './row-from-lead.ts';
import type { LeadRow } from './schema.ts';
import type { Writing } from './writing.ts';

/** Replaces a lead's row by what its events now tell, and keeps the totals in step; none takes the row away. */
export async function keepLead(transaction: Writing, leadId: string, lead: Lead | undefined): Promise<void> {
  const leads = transaction.objectStore('leads');
  const before = await leads.get(leadId);
  const after = lead ? rowFromLead(lead) : undefined;
  if (before) await addToTotal(transaction, before, -1);
  if (after) await addToTotal(transaction, after, 1);
  if (after) await leads.put(after);
  else await leads.delete(leadId);
}

async function addToTotal(transaction: Writing, row: LeadRow, sign: 1 | -1): Promise<void> {
  const money = row.lead.money;
  if (!money) return;
  const totals = transaction.objectStore('totals');
  const held = await totals.get([row.place, money.currency]);
  // Cents, so that thousands of additions and subtractions do not drift.
  const cents = Math.round((held?.amount ?? 0) * 100) + sign * Math.round(money.amount * 100);
  await totals.put({ place: row.place, currency: money.currency, amount: cents / 100 });
}
