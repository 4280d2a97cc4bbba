/** One stage of a company's process. Days are the stall limits used until its own history says better. */
export interface Stage {
  readonly id: string;
  readonly name: string;
  readonly slowDays: number;
  readonly stalledDays: number;
  readonly retired?: true;
}

/** A pipeline is data: stages in order, from first contact to the customer's decision. */
export interface Pipeline {
  readonly id: string;
  /** Rises with every edit; history names stages by id and is never rewritten. */
  readonly version: number;
  readonly stages: readonly Stage[];
  readonly lostReasons: readonly { readonly id: string; readonly name: string }[];
}

const STAGES: readonly Omit<Stage, 'name'>[] = [
  { id: 'first-contact', slowDays: 7, stalledDays: 14 },
  { id: 'qualification', slowDays: 10, stalledDays: 21 },
  { id: 'proposal', slowDays: 10, stalledDays: 21 },
  { id: 'negotiation', slowDays: 14, stalledDays: 30 },
  { id: 'closing', slowDays: 7, stalledDays: 14 },
];

const LOST_REASONS = ['price', 'competitor', 'no-need', 'no-answer', 'bad-timing', 'other'] as const;

/** The pipeline everybody starts with; `nameOf` gives a stage's or a lost reason's name in the user's language. */
export function standardPipeline(nameOf: (id: string) => string): Pipeline {
  return {
    id: 'standard',
    version: 1,
    stages: STAGES.map((stage) => ({ ...stage, name: nameOf(stage.id) })),
    lostReasons: LOST_REASONS.map((id) => ({ id, name: nameOf(id) })),
  };
}

/** The stages a lead can be in now, in order. */
export function stagesInUse(pipeline: Pipeline): readonly Stage[] {
  return pipeline.stages.filter((stage) => !stage.retired);
}

/** The stage after this one, `undefined` at the end of the pipeline or for an unknown stage. */
export function nextStage(pipeline: Pipeline, stageId: string): Stage | undefined {
  const stages = stagesInUse(pipeline);
  const index = stages.findIndex((stage) => stage.id === stageId);
  return index < 0 ? undefined : stages[index + 1];
}
