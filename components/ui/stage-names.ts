import type { Lead, LeadStatus } from '../../lib/leads/lead.ts';
import type { Pipeline } from '../../lib/leads/pipeline.ts';
import { words } from '../../lib/words.ts';

/** A stage's name; its id where the pipeline no longer knows it. */
export function stageName(pipeline: Pipeline, stageId: string): string {
  return pipeline.stages.find((stage) => stage.id === stageId)?.name ?? stageId;
}

/** A lost reason's name; what was written where the pipeline does not know it. */
export function reasonName(pipeline: Pipeline, reason: string): string {
  return pipeline.lostReasons.find(({ id }) => id === reason)?.name ?? reason;
}

/** Where somebody stands, in a word or two: the stage while open, else won or lost. */
export function placeName(pipeline: Pipeline, at: { status: LeadStatus; stageId: string }): string {
  if (at.status === 'won') return words('status_won');
  return at.status === 'lost' ? words('status_lost') : stageName(pipeline, at.stageId);
}

/** Why a lead was lost, in words; '' unless it was. */
export function lossInWords(pipeline: Pipeline, lead: Lead): string {
  return lead.status === 'lost' ? words('lostBecause', reasonName(pipeline, lead.lostReason ?? '')) : '';
}
