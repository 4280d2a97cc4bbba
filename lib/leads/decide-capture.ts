import type { Command } from './command.ts';
import {
  type Decision,
  type DecisionContext,
  isPossibleStep,
  planned,
  qualifiedFacts,
  refuse,
  touched,
} from './decision.ts';
import type { Fact } from './event.ts';
import type { Lead } from './lead.ts';
import { hasNews } from './merge-values.ts';
import { currentPipeline, pipelineById, stagesInUse } from './pipeline.ts';
import type { FieldValues } from './value.ts';

/** A capture creates a lead in the first stage, or adds what it learnt to the lead it found. */
export function decideCapture(
  command: Extract<Command, { type: 'capture' }>,
  lead: Lead | undefined,
  context: DecisionContext,
): Decision {
  if (command.leadId && !lead) return refuse('no-such-lead');
  const values = nonEmptyValues(command.values);
  if (!lead && Object.keys(values).length === 0) return refuse('nothing-to-save');
  if (command.step && !isPossibleStep(command.step)) return refuse('bad-date');
  const facts: Fact[] = [];
  if (!lead) {
    const { pipelines } = context;
    const pipeline =
      command.pipelineId === undefined
        ? currentPipeline(pipelines)
        : pipelineById(pipelines, command.pipelineId);
    const [first] = stagesInUse(pipeline);
    if (!first) return refuse('no-such-stage');
    facts.push({ type: 'captured', values, into: { pipelineId: pipeline.id, stageId: first.id } });
  } else if (hasNews(lead.fields, values)) {
    facts.push({ type: 'captured', values });
  }
  if (command.touch) facts.push(touched(command.touch, context));
  facts.push(...qualifiedFacts(command.answers ?? [], lead?.qualification));
  if (command.money) facts.push({ type: 'valued', money: command.money });
  facts.push(...planned(command.step, context));
  return facts.length > 0 ? { ok: true, facts } : refuse('no-change');
}

/** Values without the blank ones, and fields without the empty ones. */
export function nonEmptyValues(values: FieldValues): FieldValues {
  return Object.fromEntries(
    Object.entries(values)
      .map(([field, list]) => [field, list.filter(({ value }) => value.trim() !== '')] as const)
      .filter(([, list]) => list.length > 0),
  );
}
