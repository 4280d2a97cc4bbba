import type { Command } from './command.ts';
import { decideAnswer } from './decide-answer.ts';
import { decideCapture } from './decide-capture.ts';
import { decideImport } from './decide-import.ts';
import { decideLabel } from './decide-label.ts';
import { decideOutcome } from './decide-outcome.ts';
import { decideSamePerson } from './decide-same-person.ts';
import { decideStep } from './decide-step.ts';
import { decideUndo } from './decide-undo.ts';
import {
  type Decision,
  type DecisionContext,
  isPossibleStep,
  planned,
  qualifiedFacts,
  refuse,
  touched,
} from './decision.ts';
import type { LeadEvent } from './event.ts';
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
  if (command.type === 'import') return decideImport(command, lead, context);
  if (command.type === 'undo') return decideUndo(command, events);
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
      if (command.step && !isPossibleStep(command.step)) return refuse('bad-date');
      return { ok: true, facts: [touched(command.touch, context), ...planned(command.step, context)] };
    case 'qualify': {
      const facts = qualifiedFacts(command.answers, lead.qualification);
      return facts.length > 0 ? { ok: true, facts } : refuse('no-change');
    }
    case 'appraise':
      return { ok: true, facts: [{ type: 'valued', ...(command.money ? { money: command.money } : {}) }] };
    case 'cost':
      return { ok: true, facts: [{ type: 'costed', ...(command.money ? { money: command.money } : {}) }] };
    case 'answer':
      return decideAnswer(command, lead, context);
    case 'plan':
    case 'snooze':
    case 'finishStep':
      return decideStep(command, lead, context);
    case 'assign':
    case 'tag':
    case 'note':
      return decideLabel(command, lead, context);
    case 'merge':
    case 'tellApart':
      return decideSamePerson(command, lead, context);
    default:
      return decideOutcome(command, lead, context);
  }
}
