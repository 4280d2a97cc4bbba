import type { Insights } from '../../lib/insights/insights.ts';
import type { Condition } from '../../lib/list/list-query.ts';

/** What every section of the page is given. */
export interface SectionProps {
  readonly insights: Insights;
  /** A stage's name. */
  readonly nameOf: (stageId: string) => string;
  /** ISO 4217. */
  readonly currency: string;
  /** Shows the leads of which all of this holds, within the page's own filters. */
  readonly onLeads: (conditions: readonly Condition[]) => void;
}

/** Open leads in a stage. */
export function openIn(stageId: string): readonly Condition[] {
  return [
    { column: 'stage', is: 'any-of', values: [stageId] },
    { column: 'status', is: 'any-of', values: ['open'] },
  ];
}
