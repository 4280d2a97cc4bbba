import * as z from 'zod/mini';
import type { Command } from '../leads/command.ts';
import { CHANNELS, DIRECTIONS, OUTCOMES, QUESTIONS, STEP_KINDS } from '../leads/lead.ts';
import { FIELDS, VALUE_SOURCES } from '../leads/value.ts';
import type { Contract, MessageName } from './contract.ts';
import { pageReport } from './report-schema.ts';

// The extension's content security policy forbids the code that zod would otherwise generate.
z.config({ jitless: true });

const id = z.string().check(z.minLength(1), z.maxLength(64));
const text = (most: number) => z.string().check(z.maxLength(most));
const instant = z.number().check(z.int(), z.gte(0), z.lte(8.64e15));
const share = z.number().check(z.gte(0), z.lte(1));
const few = <T extends z.ZodMiniType>(item: T, most: number) => z.array(item).check(z.maxLength(most));
const perField = <T extends z.ZodMiniType>(value: T) => z.partialRecord(z.enum(FIELDS), few(value, 50));

const readValue = { value: text(500), source: z.enum(VALUE_SOURCES), rule: text(100), confidence: share };
const sourcedValue = z.strictObject({ ...readValue, site: text(100), url: text(4000), at: instant });
const fieldValues = perField(sourcedValue);

const touch = z.strictObject({
  channel: z.enum(CHANNELS),
  direction: z.enum(DIRECTIONS),
  outcome: z.enum(OUTCOMES),
  note: z.exactOptional(text(10_000)),
  at: z.exactOptional(instant),
});
const step = z.strictObject({ kind: z.enum(STEP_KINDS), on: text(10), note: z.exactOptional(text(1000)) });
const answer = z.strictObject({
  question: z.enum(QUESTIONS),
  answer: z.enum(['yes', 'no', 'unknown']),
  evidence: z.exactOptional(text(2000)),
});
const money = z.strictObject({
  amount: z.number().check(z.gte(0), z.lte(1e12)),
  currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
});

const leadCommand = <Type extends string, Shape extends z.core.$ZodLooseShape>(type: Type, shape: Shape) =>
  z.strictObject({ type: z.literal(type), leadId: id, ...shape });

const command = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('capture'),
    leadId: z.exactOptional(id),
    values: fieldValues,
    touch: z.exactOptional(touch),
    answers: z.exactOptional(few(answer, 3)),
    money: z.exactOptional(money),
    step: z.exactOptional(step),
  }),
  leadCommand('edit', { field: z.enum(FIELDS), values: few(text(500), 50) }),
  leadCommand('touch', { touch, step: z.exactOptional(step) }),
  leadCommand('qualify', { answers: few(answer, 3) }),
  leadCommand('move', { stageId: id }),
  leadCommand('win', { money: z.exactOptional(money), checkIn: z.exactOptional(step) }),
  leadCommand('lose', { reason: id, note: z.exactOptional(text(2000)) }),
  leadCommand('reopen', { stageId: id }),
  leadCommand('appraise', { money: z.exactOptional(money) }),
  leadCommand('plan', { step }),
  leadCommand('snooze', { stepId: id, on: text(10) }),
  leadCommand('finishStep', { stepId: id }),
  leadCommand('undo', { act: id }),
  leadCommand('erase', {}),
]) satisfies z.ZodMiniType<Command>;

/** What each message's input must look like before a handler sees it. */
export const schemas: { readonly [Name in MessageName]: z.ZodMiniType<Contract[Name]['input']> } = {
  execute: z.strictObject({ act: id, command }),
  understand: z.strictObject({ report: pageReport }),
};
