import type { LeadBrief } from '../leads/brief.ts';
import { choiceTeller } from './choice-values.ts';
import type { ListContext } from './lead-list.ts';
import type { ChoiceColumn, Choices } from './list-query.ts';

/** The values that a column has among some leads, most frequent first; a lead with two tags counts for both. */
export function choicesOf(briefs: Iterable<LeadBrief>, column: ChoiceColumn, context: ListContext): Choices {
  const tell = choiceTeller(column, context);
  const counts = new Map<string, number>();
  const count = (value: string) => counts.set(value, (counts.get(value) ?? 0) + 1);
  for (const brief of briefs) {
    const value = tell(brief);
    if (typeof value === 'string') count(value);
    else for (const one of value) count(one);
  }
  return [...counts]
    .map(([value, number]) => ({ value, count: number }))
    .sort((one, other) => other.count - one.count || (one.value < other.value ? -1 : 1));
}
