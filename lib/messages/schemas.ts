import * as z from 'zod/mini';
import type { Command } from '../leads/command.ts';
import type { LeadEvent } from '../leads/event.ts';
import { CHANNELS, DIRECTIONS, OUTCOMES, QUESTIONS, RECURRENCE_UNITS, STEP_KINDS } from '../leads/lead.ts';
import type { Pipelines } from '../leads/pipeline.ts';
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
const timeOfDay = text(5);
const recurrence = z.strictObject({
  count: z.int().check(z.gte(1), z.lte(999)),
  unit: z.enum(RECURRENCE_UNITS),
});
const step = z.strictObject({
  kind: z.enum(STEP_KINDS),
  on: text(10),
  at: z.exactOptional(timeOfDay),
  every: z.exactOptional(recurrence),
  note: z.exactOptional(text(1000)),
});
const answer = z.strictObject({
  question: z.enum(QUESTIONS),
  answer: z.enum(['yes', 'no', 'unknown']),
  evidence: z.exactOptional(text(2000)),
});
const money = z.strictObject({
  amount: z.number().check(z.gte(0), z.lte(1e12)),
  currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
});

const retired = z.exactOptional(z.literal(true));
const named = { id, name: text(100), retired };
const days = z.number().check(z.gt(0), z.lte(3650));
const pipeline = z.strictObject({
  ...named,
  version: z.int().check(z.gte(1)),
  stages: few(
    z.strictObject({
      ...named,
      slowDays: days,
      stalledDays: days,
      target: z.exactOptional(z.int().check(z.gte(0), z.lte(1_000_000))),
    }),
    100,
  ),
  lostReasons: few(z.strictObject(named), 100),
  criteria: few(z.strictObject({ ...named, question: z.enum(QUESTIONS) }), 100),
});

const leadCommand = <Type extends string, Shape extends z.core.$ZodLooseShape>(type: Type, shape: Shape) =>
  z.strictObject({ type: z.literal(type), leadId: id, ...shape });

const command = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('capture'),
    leadId: z.exactOptional(id),
    pipelineId: z.exactOptional(id),
    values: fieldValues,
    touch: z.exactOptional(touch),
    answers: z.exactOptional(few(answer, 3)),
    money: z.exactOptional(money),
    step: z.exactOptional(step),
  }),
  z.strictObject({
    type: z.literal('import'),
    leadId: z.exactOptional(id),
    freshId: id,
    stageId: z.exactOptional(id),
    values: fieldValues,
    past: z.strictObject({
      file: text(200),
      row: z.int().check(z.gte(0)),
      since: z.exactOptional(instant),
      enteredAt: z.exactOptional(instant),
      closing: z.exactOptional(
        z.strictObject({
          status: z.enum(['won', 'lost']),
          at: z.exactOptional(instant),
          reason: z.exactOptional(id),
          note: z.exactOptional(text(2000)),
        }),
      ),
    }),
    touch: z.exactOptional(touch),
    answers: z.exactOptional(few(answer, 3)),
    money: z.exactOptional(money),
    cost: z.exactOptional(money),
    step: z.exactOptional(step),
    owner: z.exactOptional(text(200)),
    tags: z.exactOptional(few(text(100), 50)),
    notes: z.exactOptional(few(text(20_000), 50)),
  }),
  leadCommand('edit', { field: z.enum(FIELDS), values: few(text(500), 50) }),
  leadCommand('touch', { touch, step: z.exactOptional(step) }),
  leadCommand('qualify', { answers: few(answer, 3) }),
  leadCommand('answer', {
    criterionId: id,
    answer: z.enum(['yes', 'no', 'unknown']),
    evidence: z.exactOptional(text(2000)),
  }),
  leadCommand('move', { stageId: id }),
  leadCommand('win', { money: z.exactOptional(money), checkIn: z.exactOptional(step) }),
  leadCommand('lose', { reason: id, note: z.exactOptional(text(2000)) }),
  leadCommand('reopen', { stageId: id }),
  leadCommand('appraise', { money: z.exactOptional(money) }),
  leadCommand('cost', { money: z.exactOptional(money) }),
  leadCommand('plan', { step }),
  leadCommand('snooze', { stepId: id, on: text(10), at: z.exactOptional(timeOfDay) }),
  leadCommand('finishStep', { stepId: id }),
  leadCommand('assign', { owner: text(200) }),
  leadCommand('tag', { add: few(text(100), 50), remove: few(text(100), 50) }),
  leadCommand('note', { noteId: z.exactOptional(id), text: text(20_000) }),
  leadCommand('merge', {
    otherId: id,
    fields: z.exactOptional(z.partialRecord(z.enum(FIELDS), few(text(500), 50))),
  }),
  leadCommand('tellApart', { otherId: id }),
  leadCommand('undo', { act: id }),
  leadCommand('erase', {}),
]) satisfies z.ZodMiniType<Command>;

/** Events of newer versions are kept as they are: what all events have is checked here, the rest when they are read. */
const storedEvent = z.looseObject({
  id,
  v: z.literal(1),
  leadId: id,
  act: id,
  at: instant,
  seen: text(200),
  by: text(200),
  device: text(200),
  type: text(50),
}) as unknown as z.ZodMiniType<LeadEvent>;

const pipelines = z.strictObject({
  currentId: id,
  all: z.tuple([pipeline], pipeline),
}) satisfies z.ZodMiniType<Pipelines>;

/** What each message's input must look like before a handler sees it. */
export const schemas: { readonly [Name in MessageName]: z.ZodMiniType<Contract[Name]['input']> } = {
  execute: z.strictObject({ act: id, command }),
  executeAll: z.strictObject({ errands: few(z.strictObject({ act: id, command }), 500) }),
  restore: z.strictObject({
    ground: z.exactOptional(
      z.strictObject({
        pipelines,
        forgotten: z.exactOptional(z.strictObject({ salt: text(64), hashes: z.array(text(64)) })),
      }),
    ),
    events: few(storedEvent, 1000),
  }),
  design: z.strictObject({ pipelines }),
  understand: z.strictObject({ report: pageReport }),
};
