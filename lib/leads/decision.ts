import type { AnswerInput, RefusalCode, StepInput, TouchInput } from './command.ts';
import type { Fact } from './event.ts';
import type { Qualification } from './lead.ts';
import type { Pipeline } from './pipeline.ts';

/** What a decision needs from outside: no rule reads a clock or makes an id of its own. */
export interface DecisionContext {
  /** Epoch milliseconds. */
  readonly now: number;
  readonly newId: () => string;
  readonly pipeline: Pipeline;
}

/** The facts a command makes true, or the reason it may not. */
export type Decision =
  | { readonly ok: true; readonly facts: readonly Fact[] }
  | { readonly ok: false; readonly code: RefusalCode };

/** A refusal with its code. */
export function refuse(code: RefusalCode): Decision {
  return { ok: false, code };
}

/** The touch as a fact; one without a time happened now, one in the future did too. */
export function touched(input: TouchInput, { now, newId }: DecisionContext): Fact {
  const note = input.note?.trim();
  const { channel, direction, outcome } = input;
  const touch = { id: newId(), at: Math.min(input.at ?? now, now), channel, direction, outcome };
  return { type: 'touched', touch: note ? { ...touch, note } : touch };
}

/** The next step as a fact, none for no step. */
export function planned(input: StepInput | undefined, { newId }: DecisionContext): readonly Fact[] {
  if (!input) return [];
  const note = input.note?.trim();
  const step = { id: newId(), kind: input.kind, on: input.on };
  return [{ type: 'planned', step: note ? { ...step, note } : step }];
}

/** The answers that say something new. */
export function qualifiedFacts(
  answers: readonly AnswerInput[],
  held: Qualification | undefined,
): readonly Fact[] {
  return answers.flatMap(({ question, answer, evidence }): Fact[] => {
    const given = { answer, ...(evidence?.trim() ? { evidence: evidence.trim() } : {}) };
    const before = held?.[question] ?? { answer: 'unknown' as const };
    const isSame = before.answer === given.answer && before.evidence === given.evidence;
    return isSame ? [] : [{ type: 'qualified', question, given }];
  });
}
