import type { Question } from './lead.ts';

/** One stage of a company's process. Days are the stall limits used until its own history says better. */
export interface Stage {
  readonly id: string;
  readonly name: string;
  readonly slowDays: number;
  readonly stalledDays: number;
  /** How many leads the stage should hold for the pipeline to stay full; absent where nobody said. */
  readonly target?: number;
  readonly retired?: true;
}

export interface LostReason {
  readonly id: string;
  readonly name: string;
  readonly retired?: true;
}

/** A further question of qualification; its answers add up to those of one of the three that are always there. */
export interface Criterion {
  readonly id: string;
  readonly name: string;
  readonly question: Question;
  readonly retired?: true;
}

/** A pipeline is data: stages in order, from first contact to the customer's decision. */
export interface Pipeline {
  readonly id: string;
  readonly name: string;
  /** Rises with every edit; history names stages by id and is never rewritten. */
  readonly version: number;
  /** Stage ids are unique among all pipelines. */
  readonly stages: readonly Stage[];
  readonly lostReasons: readonly LostReason[];
  readonly criteria: readonly Criterion[];
  readonly retired?: true;
}

/** Every pipeline of the company; new leads go into the current one. There is always at least one. */
export interface Pipelines {
  readonly currentId: string;
  readonly all: readonly [Pipeline, ...Pipeline[]];
}

const STAGES: readonly Omit<Stage, 'name'>[] = [
  { id: 'first-contact', slowDays: 7, stalledDays: 14 },
  { id: 'qualification', slowDays: 10, stalledDays: 21 },
  { id: 'proposal', slowDays: 10, stalledDays: 21 },
  { id: 'negotiation', slowDays: 14, stalledDays: 30 },
  { id: 'closing', slowDays: 7, stalledDays: 14 },
];

/** Ids of the reasons that every pipeline starts with. */
export const LOST_REASONS = ['price', 'competitor', 'no-need', 'no-answer', 'bad-timing', 'other'] as const;

/**
 * The pipeline everybody starts with; `nameOf` gives the name of the pipeline, a stage or a lost reason in the
 * user's language.
 */
export function standardPipeline(nameOf: (id: string) => string): Pipeline {
  return {
    id: 'standard',
    name: nameOf('standard'),
    version: 1,
    stages: STAGES.map((stage) => ({ ...stage, name: nameOf(stage.id) })),
    lostReasons: LOST_REASONS.map((id) => ({ id, name: nameOf(id) })),
    criteria: [],
  };
}

/** The stages a lead can be in now, in order. */
export function stagesInUse(pipeline: Pipeline): readonly Stage[] {
  return pipeline.stages.filter((stage) => !stage.retired);
}

/** The reasons a lead can be lost for now, in order. */
export function lostReasonsInUse(pipeline: Pipeline): readonly LostReason[] {
  return pipeline.lostReasons.filter((reason) => !reason.retired);
}

/** The stage after this one, `undefined` at the end of the pipeline or for an unknown stage. */
export function nextStage(pipeline: Pipeline, stageId: string): Stage | undefined {
  const stages = stagesInUse(pipeline);
  const index = stages.findIndex((stage) => stage.id === stageId);
  return index < 0 ? undefined : stages[index + 1];
}

/** The pipelines that leads can be in now, in order. */
export function pipelinesInUse(pipelines: Pipelines): readonly Pipeline[] {
  return pipelines.all.filter((pipeline) => !pipeline.retired);
}

/** The pipeline with this id, the current one for an unknown id. */
export function pipelineById(pipelines: Pipelines, id: string): Pipeline {
  return pipelines.all.find((pipeline) => pipeline.id === id) ?? currentPipeline(pipelines);
}

/** The pipeline that new leads go into. */
export function currentPipeline({ all, currentId }: Pipelines): Pipeline {
  return all.find((pipeline) => pipeline.id === currentId) ?? all[0];
}

/** The pipeline that has this stage, retired ones included; `undefined` for an unknown stage. */
export function pipelineOfStage({ all }: Pipelines, stageId: string): Pipeline | undefined {
  return all.find((pipeline) => pipeline.stages.some(({ id }) => id === stageId));
}

/** The stage with this id, of whichever pipeline, retired ones included. */
export function stageById(pipelines: Pipelines, stageId: string): Stage | undefined {
  return pipelineOfStage(pipelines, stageId)?.stages.find(({ id }) => id === stageId);
}

/** The reason with this id, of whichever pipeline, retired ones included. */
export function lostReasonById({ all }: Pipelines, reasonId: string): LostReason | undefined {
  return all.flatMap(({ lostReasons }) => lostReasons).find(({ id }) => id === reasonId);
}
