import type { LeadEvent } from './event.ts';
import { foldFields } from './fold-fields.ts';
import { foldVisits } from './fold-visits.ts';
import type { Lead, Qualification, Step, Touch } from './lead.ts';

const UNANSWERED: Qualification = {
  need: { answer: 'unknown' },
  canBuy: { answer: 'unknown' },
  rightTime: { answer: 'unknown' },
};

/** Events in the order they were seen, without those that an `undone` took back. */
export function eventsInForce(events: readonly LeadEvent[]): readonly LeadEvent[] {
  const ordered = [...new Map(events.map((event) => [event.id, event])).values()].sort(compareEvents);
  const takenBack = new Set<string>();
  // Newest first: an undo that was itself undone takes nothing back.
  for (const event of ordered.toReversed()) {
    if (event.type === 'undone' && !takenBack.has(event.act)) takenBack.add(event.undoneAct);
  }
  return ordered.filter((event) => event.type !== 'undone' && !takenBack.has(event.act));
}

/**
 * The lead that a set of events tells, the same for every order of arrival; `undefined` where nothing
 * in force captured it. Never refuses, and passes over event types it does not know.
 */
export function fold(events: readonly LeadEvent[]): Lead | undefined {
  const inForce = eventsInForce(events);
  const created = inForce.find((event) => event.type === 'captured' && event.into !== undefined);
  if (created?.type !== 'captured' || !created.into) return undefined;
  const { visits, stageId, ending } = foldVisits(inForce, created.into.stageId, created.at);
  const money = inForce.findLast((event) => event.type === 'valued')?.money;
  return {
    id: created.leadId,
    createdAt: created.at,
    updatedAt: Math.max(...inForce.map(({ at }) => at)),
    by: created.by,
    fields: foldFields(inForce),
    pipelineId: created.into.pipelineId,
    stageId,
    ...ending,
    visits,
    touches: foldTouches(inForce),
    qualification: foldQualification(inForce),
    ...(money ? { money } : {}),
    steps: foldSteps(inForce),
  };
}

function foldTouches(events: readonly LeadEvent[]): readonly Touch[] {
  return events
    .filter((event) => event.type === 'touched')
    .map(({ touch }) => touch)
    .sort((a, b) => a.at - b.at);
}

function foldQualification(events: readonly LeadEvent[]): Qualification {
  let qualification = UNANSWERED;
  for (const event of events) {
    if (event.type === 'qualified') qualification = { ...qualification, [event.question]: event.given };
  }
  return qualification;
}

function foldSteps(events: readonly LeadEvent[]): readonly Step[] {
  const steps = new Map<string, Step>();
  for (const event of events) {
    if (event.type === 'planned') steps.set(event.step.id, event.step);
    if (event.type === 'stepDone') steps.delete(event.stepId);
  }
  return [...steps.values()].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.id < b.id ? -1 : 1));
}

function compareEvents(a: LeadEvent, b: LeadEvent): number {
  if (a.seen !== b.seen) return a.seen < b.seen ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
