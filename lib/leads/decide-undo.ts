import type { Command } from './command.ts';
import { type Decision, refuse } from './decision.ts';
import type { Fact, LeadEvent } from './event.ts';
import { eventsInForce } from './fold.ts';

/** Takes one act back, for every lead it was about. `events` are the lead's and those of leads merged into it. */
export function decideUndo(
  { leadId, act }: Extract<Command, { type: 'undo' }>,
  events: readonly LeadEvent[],
): Decision {
  const isInForce = eventsInForce(events).some((event) => event.act === act);
  const isUndo = events.some((event) => event.act === act && event.type === 'undone');
  if (!isInForce && !isUndo) return refuse('nothing-to-undo');
  const undone: Fact = { type: 'undone', undoneAct: act };
  const others = new Set(leadsOfAct(act, events));
  others.delete(leadId);
  return {
    ok: true,
    facts: [undone],
    others: Object.fromEntries([...others].map((id) => [id, [undone]])),
  };
}

/** Whom an act was about; an undo is about those whom the act it took back was about. */
function leadsOfAct(act: string, events: readonly LeadEvent[]): readonly string[] {
  return events
    .filter((event) => event.act === act)
    .flatMap((event) => {
      if (event.type === 'undone') return [event.leadId, ...leadsOfAct(event.undoneAct, events)];
      if (event.type === 'merged' || event.type === 'toldApart') return [event.leadId, event.otherId];
      if (event.type === 'mergedInto') return [event.leadId, event.intoId];
      return [event.leadId];
    });
}
