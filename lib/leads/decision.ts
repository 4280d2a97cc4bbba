import { isCalendarDate, isTimeOfDay } from './calendar.ts';
import type { AnswerInput, RefusalCode, StepInput, TouchInput } from './command.ts';
import type { Fact } from './event.ts';
import type { Lead, Qualification } from './lead.ts';
import type { Pipelines } from './pipeline.ts';

/** What a decision needs from outside: no rule reads a clock or makes an id of its own. */
export interface DecisionContext {
  /** Epoch milliseconds. */
  readonly now: number;
  readonly newId: () => string;
  /** The calendar date where the user is, `YYYY-MM-DD`. */
  readonly today: string;
  readonly pipelines: Pipelines;
  /** The second lead of a command about two, where it exists. */
  readonly other?: Lead | undefined;
}

/** The facts a command makes true, or the reason it may not. */
export type Decision =
  | {
      readonly ok: true;
      readonly facts: readonly Fact[];
      /** Facts of the same act about other leads, by lead id. */
      readonly others?: Readonly<Record<string, readonly Fact[]>>;
    }
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
  const { kind, on, at, every } = input;
  const step = { id: newId(), kind, on, ...(at && { at }), ...(every && { every }) };
  return [{ type: 'planned', step: note ? { ...step, note } : step }];
}

/** Whether a step's date, time of day and recurrence are real ones. */
export function isPossibleStep({ on, at, every }: Pick<StepInput, 'on' | 'at' | 'every'>): boolean {
  return (
    isCalendarDate(on) && (!at || isTimeOfDay(at)) && (!every || (every.count > 0 && every.count < 1000))
  );
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
