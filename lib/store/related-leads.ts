import { foldedText } from '../leads/identity.ts';
import { bestValue, type Lead } from '../leads/lead.ts';
import { findLeads } from './find-leads.ts';

const MOST_LOOKED_AT = 200;

/** Other leads of the same company, the one that changed last first; at most `limit`. */
export async function relatedLeads(lead: Lead, limit: number): Promise<Lead[]> {
  const company = foldedText(bestValue(lead.fields, 'company')?.value ?? '');
  if (!company) return [];
  const found = await findLeads(company, MOST_LOOKED_AT);
  return found
    .filter(({ id, fields }) => id !== lead.id && isOf(fields, company))
    .sort((a, b) => b.updatedAt - a.updatedAt)
    .slice(0, limit);
}

function isOf(fields: Lead['fields'], company: string): boolean {
  return fields.company?.some(({ value }) => foldedText(value) === company) ?? false;
}
