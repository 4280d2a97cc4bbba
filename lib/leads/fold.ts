import type { LeadEvent } from './event.ts';
import { foldAnswers, foldQualification } from './fold-answers.ts';
import { foldFields } from './fold-fields.ts';
import { foldNotes, foldOwner, foldTags } from './fold-labels.ts';
import { foldSteps } from './fold-steps.ts';
import { foldVisits } from './fold-visits.ts';
import type { Lead, Touch } from './lead.ts';
import { withMerged } from './merge-leads.ts';

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
 * The lead that a set of events tells, the same for every order of arrival; `undefined` where nothing in force
 * captured it, or it has become part of another. `leadId` says whose lead is asked for, where events of leads
 * that were merged into it are among them. Never refuses, and passes over event types it does not know.
 */
export function fold(events: readonly LeadEvent[], leadId = events[0]?.leadId): Lead | undefined {
  const inForce = eventsInForce(events);
  if (inForce.some((event) => event.type === 'mergedInto' && event.leadId === leadId)) return undefined;
  return leadId === undefined ? undefined : foldLead(inForce, leadId, new Set());
}

/** The leads that a lead's own events in force say have become part of it. */
export function mergedIdsOf(inForce: readonly LeadEvent[], leadId: string): readonly string[] {
  const ids = inForce.flatMap((event) =>
    event.type === 'merged' && event.leadId === leadId ? [event.otherId] : [],
  );
  return [...new Set(ids)];
}

function foldLead(
  inForce: readonly LeadEvent[],
  leadId: string,
  within: ReadonlySet<string>,
): Lead | undefined {
  const own = inForce.filter((event) => event.leadId === leadId);
  const created = own.find((event) => event.type === 'captured' && event.into !== undefined);
  if (created?.type !== 'captured' || !created.into) return undefined;
  // Two leads merged into each other on two devices must not go round for ever.
  const around = new Set([...within, leadId]);
  const others = new Map(
    mergedIdsOf(own, leadId)
      .filter((id) => !around.has(id))
      .map((id) => [id, foldLead(inForce, id, around)]),
  );
  const { visits, stageId, pipelineId, ending } = foldVisits(own, created.into, created.at);
  const past = own.find((event) => event.type === 'imported');
  const money = own.findLast((event) => event.type === 'valued')?.money;
  const cost = own.findLast((event) => event.type === 'costed')?.money;
  const lead: Lead = {
    id: leadId,
    createdAt: past?.since ?? created.at,
    updatedAt: Math.max(...own.map(({ at }) => at)),
    by: created.by,
    owner: foldOwner(own, created.by),
    tags: foldTags(own),
    fields: foldFields(own, others),
    pipelineId,
    stageId,
    ...ending,
    visits,
    touches: foldTouches(own),
    qualification: foldQualification(own),
    answers: foldAnswers(own),
    notes: foldNotes(own),
    ...(money ? { money } : {}),
    ...(cost ? { cost } : {}),
    steps: foldSteps(own),
    mergedIds: [...others.keys()],
    apartIds: [...new Set(own.flatMap((event) => (event.type === 'toldApart' ? [event.otherId] : [])))],
  };
  return [...others.values()].reduce<Lead>((one, other) => (other ? withMerged(one, other) : one), lead);
}

function foldTouches(events: readonly LeadEvent[]): readonly Touch[] {
  return events
    .filter((event) => event.type === 'touched')
    .map(({ touch }) => touch)
    .sort((a, b) => a.at - b.at);
}

function compareEvents(a: LeadEvent, b: LeadEvent): number {
  if (a.seen !== b.seen) return a.seen < b.seen ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
