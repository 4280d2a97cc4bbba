import type { LeadEvent } from './event.ts';
import type { Step } from './lead.ts';

/** The steps that were planned and not done, soonest first. */
export function foldSteps(events: readonly LeadEvent[]): readonly Step[] {
  const steps = new Map<string, Step>();
  for (const event of events) {
    if (event.type === 'planned') steps.set(event.step.id, event.step);
    if (event.type === 'stepDone') steps.delete(event.stepId);
  }
  return [...steps.values()].sort(compareSteps);
}

/** Soonest first; on one day those with a time of day come first. */
export function compareSteps(a: Step, b: Step): number {
  return orderOf(a) < orderOf(b) ? -1 : 1;
}

function orderOf({ on, at = '99:99', id }: Step): string {
  return `${on} ${at} ${id}`;
}
