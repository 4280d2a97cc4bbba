import { dateAfter } from './calendar.ts';
import type { Command } from './command.ts';
import { type Decision, type DecisionContext, isPossibleStep, planned, refuse } from './decision.ts';
import type { Fact } from './event.ts';
import type { Lead } from './lead.ts';

type StepCommand = Extract<Command, { type: 'plan' | 'snooze' | 'finishStep' }>;

/** Plans a step, puts it off, or ends it; a recurring one that ends is planned again. */
export function decideStep(command: StepCommand, lead: Lead, context: DecisionContext): Decision {
  if (command.type === 'plan') {
    if (!isPossibleStep(command.step)) return refuse('bad-date');
    return { ok: true, facts: planned(command.step, context) };
  }
  const step = lead.steps.find(({ id }) => id === command.stepId);
  if (!step) return refuse('no-such-step');
  if (command.type === 'snooze') {
    if (!isPossibleStep(command)) return refuse('bad-date');
    const { on, at } = command;
    return { ok: true, facts: [{ type: 'planned', step: { ...step, on, ...(at && { at }) } }] };
  }
  const done: Fact = { type: 'stepDone', stepId: step.id };
  if (!step.every) return { ok: true, facts: [done] };
  const { from = step.on } = step.every;
  const on = dateAfter(from, step.every, laterOf(step.on, context.today));
  const next = { ...step, id: context.newId(), on, every: { ...step.every, from } };
  return { ok: true, facts: [done, { type: 'planned', step: next }] };
}

function laterOf(one: string, other: string): string {
  return one > other ? one : other;
}
