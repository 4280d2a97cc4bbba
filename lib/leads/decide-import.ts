import type { Command } from './command.ts';
import { nonEmptyValues } from './decide-capture.ts';
import { type Decision, type DecisionContext, planned, qualifiedFacts, refuse, touched } from './decision.ts';
import type { Fact, ImportedPast } from './event.ts';
import type { Lead } from './lead.ts';
import { hasNews } from './merge-values.ts';
import { currentPipeline, pipelineOfStage, stagesInUse } from './pipeline.ts';

type ImportCommand = Extract<Command, { type: 'import' }>;

/** A row of a file creates a lead with its past, or adds to a lead in the list what that does not hold. */
export function decideImport(
  command: ImportCommand,
  lead: Lead | undefined,
  context: DecisionContext,
): Decision {
  if (command.leadId && !lead) return refuse('no-such-lead');
  const values = nonEmptyValues(command.values);
  const facts = lead ? additions(command, values, lead, context) : beginning(command, values, context);
  if (!facts) return refuse('no-such-stage');
  if (!lead && Object.keys(values).length === 0) return refuse('nothing-to-save');
  return facts.length > 0 ? { ok: true, facts } : refuse('no-change');
}

function beginning(
  command: ImportCommand,
  values: ImportCommand['values'],
  context: DecisionContext,
): readonly Fact[] | undefined {
  const { pipelines, now } = context;
  // A retired stage may hold history, and an ended lead that came from it.
  const named = command.stageId === undefined ? undefined : pipelineOfStage(pipelines, command.stageId);
  if (command.stageId !== undefined && !named) return undefined;
  const pipeline = named ?? currentPipeline(pipelines);
  const stageId = command.stageId ?? stagesInUse(pipeline)[0]?.id;
  if (stageId === undefined) return undefined;
  return [
    { type: 'captured', values, into: { pipelineId: pipeline.id, stageId } },
    { type: 'imported', ...possiblePast(command.past, now) },
    ...(command.touch ? [touched(command.touch, context)] : []),
    ...qualifiedFacts(command.answers ?? [], undefined),
    ...(command.money ? [{ type: 'valued', money: command.money } as const] : []),
    ...(command.cost ? [{ type: 'costed', money: command.cost } as const] : []),
    ...(command.owner ? [{ type: 'assigned', owner: command.owner } as const] : []),
    ...labels(command, undefined, context),
    ...planned(command.step, context),
  ];
}

/** Nothing that the list knows is replaced by what a file says. */
function additions(
  command: ImportCommand,
  values: ImportCommand['values'],
  lead: Lead,
  context: DecisionContext,
): readonly Fact[] {
  const { touch, money, cost, owner, answers = [] } = command;
  const isNewTouch = touch?.at !== undefined && !lead.touches.some(({ at }) => at === touch.at);
  const open = answers.filter(({ question }) => lead.qualification[question].answer === 'unknown');
  return [
    ...(hasNews(lead.fields, values) ? [{ type: 'captured', values } as const] : []),
    ...(touch && isNewTouch ? [touched(touch, context)] : []),
    ...qualifiedFacts(open, lead.qualification),
    ...(money && !lead.money ? [{ type: 'valued', money } as const] : []),
    ...(cost && !lead.cost ? [{ type: 'costed', money: cost } as const] : []),
    ...(owner && !lead.owner ? [{ type: 'assigned', owner } as const] : []),
    ...labels(command, lead, context),
  ];
}

function labels(
  { tags = [], notes = [] }: ImportCommand,
  lead: Lead | undefined,
  { newId }: DecisionContext,
): readonly Fact[] {
  const held = new Set(lead?.tags);
  const added = unique(tags).filter((tag) => !held.has(tag));
  const known = new Set(lead?.notes.map(({ text }) => text));
  const written = unique(notes).filter((text) => !known.has(text));
  return [
    ...(added.length > 0 ? [{ type: 'tagged', added, removed: [] } as const] : []),
    ...written.map((text) => ({ type: 'noted', note: { id: newId(), text } }) as const),
  ];
}

/** Nothing in a past is later than now, and nobody left a stage before entering it. */
function possiblePast(past: ImportedPast, now: number): ImportedPast {
  const { since, enteredAt, closing, ...rest } = past;
  const entered = enteredAt === undefined ? undefined : Math.min(enteredAt, closing?.at ?? now, now);
  const closed = closing?.at === undefined ? undefined : Math.min(closing.at, now);
  const known = since === undefined ? entered : Math.min(since, entered ?? now, now);
  return {
    ...rest,
    ...(known !== undefined && { since: known }),
    ...(entered !== undefined && { enteredAt: entered }),
    ...(closing && { closing: { ...closing, ...(closed !== undefined && { at: closed }) } }),
  };
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.map((text) => text.trim()).filter(Boolean))];
}
