import type { ListQuery } from '../../lib/list/list-query.ts';
import { go } from './use-route.ts';

/** Leads of a list: by their ids, or those that a query finds. */
export type HandedLeads = { readonly ids: readonly string[] } | { readonly query: ListQuery };

let handed: HandedLeads | undefined;

/** Shows where these leads can be saved as a file. */
export function exportLeads(leads: HandedLeads): void {
  handed = leads;
  go({ page: 'exchange', rest: '' });
}

/** What the page of files was handed, once. */
export function takeHandedLeads(): HandedLeads | undefined {
  const leads = handed;
  handed = undefined;
  return leads;
}
