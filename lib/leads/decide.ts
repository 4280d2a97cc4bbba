import { isCalendarDate } from './calendar.ts';
import type { Command } from './command.ts';
import { decideCapture } from './decide-capture.ts';
import { decideOutcome } from './decide-outcome.ts';
import { type Decision, type DecisionContext, planned, qualifiedFacts, refuse, touched } from './decision.ts';
import type { LeadEvent } from './event.ts';
import { eventsInForce } from './fold.ts';
import type { Lead } from './lead.ts';

/** Commands that `decide` answers; erasing is physical and has no events. */
export type DecidedCommand = Exclude<Command, { type: 'erase' }>;

/**
 * The one place with rules: what a command makes happen to a lead, or why it may not.
 * `lead` and `events` are the lead as it stands (`undefined` and none for a new one).
 */
export function decide(
  command: DecidedCommand,
  lead: Lead | undefined,
  events: readonly LeadEvent[],
  context: DecisionContext,
): Decision {
  if (command.type === 'capture') return decideCapture(command, lead, context);
  if (command.type === 'undo') return decideUndo(command.act, events);
  if (!lead) return refuse('no-such-lead');
  switch (command.type) {
    case 'edit': {
      const values = [...new Set(command.values.map((value) => value.trim()).filter(Boolean))];
      const held = lead.fields[command.field] ?? [];
      if (values.length === held.length && values.every((value, index) => held[index]?.value === value)) {
        return refuse('no-change');
      }
      if (values.length === 0 && Object.keys(lead.fields).every((field) => field === command.field)) {
        return refuse('nothing-to-save');
      }
      return { ok: true, facts: [{ type: 'edited', field: command.field, values }] };
    }
    case 'touch':
      if (command.step && !isCalendarDate(command.step.on)) return refuse('bad-date');
      return { ok: true, facts: [touched(command.touch, context), ...planned(command.step, context)] };
    case 'qualify': {
      const facts = qualifiedFacts(command.answers, lead.qualification);
      return facts.length > 0 ? { ok: true, facts } : refuse('no-change');
    }
    case 'appraise':
      return { ok: true, facts: [{ type: 'valued', ...(command.money ? { money: command.money } : {}) }] };
    case 'plan':
      if (!isCalendarDate(command.step.on)) return refuse('bad-date');
      return { ok: true, facts: planned(command.step, context) };
    case 'snooze': {
      const step = lead.steps.find(({ id }) => id === command.stepId);
      if (!step) return refuse('no-such-step');
      if (!isCalendarDate(command.on)) return refuse('bad-date');
      return { ok: true, facts: [{ type: 'planned', step: { ...step, on: command.on } }] };
    }
    case 'finishStep': {
      if (!lead.steps.some(({ id }) => id === command.stepId)) return refuse('no-such-step');
      return { ok: true, facts: [{ type: 'stepDone', stepId: command.stepId }] };
    }
    default:
      return decideOutcome(command, lead, context);
  }
}

function decideUndo(undoneAct: string, events: readonly LeadEvent[]): Decision {
  const isInForce = eventsInForce(events).some(({ act }) => act === undoneAct);
  const isUndo = events.some((event) => event.act === undoneAct && event.type === 'undone');
  return isInForce || isUndo
    ? { ok: true, facts: [{ type: 'undone', undoneAct }] }
    : refuse('nothing-to-undo');
}
