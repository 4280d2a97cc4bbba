import type { Condition } from '../../lib/list/list-query.ts';
import { go } from './use-route.ts';

let handed: readonly Condition[] = [];

/** Shows the leads of which all of this holds: what a figure was made of. */
export function showLeads(conditions: readonly Condition[]): void {
  handed = conditions;
  go({ page: 'leads', rest: '' });
}

/** What the list was handed, once. */
export function takeHanded(): readonly Condition[] {
  const conditions = handed;
  handed = [];
  return conditions;
}
