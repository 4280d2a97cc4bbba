import type { LeadEvent } from './event.ts';
import type { Lead, Qualification } from './lead.ts';

const UNANSWERED: Qualification = {
  need: { answer: 'unknown' },
  canBuy: { answer: 'unknown' },
  rightTime: { answer: 'unknown' },
};

/** The latest answers to the three questions. */
export function foldQualification(events: readonly LeadEvent[]): Qualification {
  let qualification = UNANSWERED;
  for (const event of events) {
    if (event.type === 'qualified') qualification = { ...qualification, [event.question]: event.given };
  }
  return qualification;
}

/** The latest answers to the pipeline's own criteria. */
export function foldAnswers(events: readonly LeadEvent[]): Lead['answers'] {
  return Object.fromEntries(
    events.flatMap((event) => (event.type === 'answered' ? [[event.criterionId, event.given]] : [])),
  );
}
