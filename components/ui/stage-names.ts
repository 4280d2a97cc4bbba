import type { Lead, LeadStatus } from '../../lib/leads/lead.ts';
import { lostReasonById, type Pipelines, stageById } from '../../lib/leads/pipeline.ts';
import { words } from '../../lib/words.ts';

/** A stage's name; its id where no pipeline knows it. */
export function stageName(pipelines: Pipelines, stageId: string): string {
  return stageById(pipelines, stageId)?.name ?? stageId;
}

/** A lost reason's name; what was written where no pipeline knows it. */
export function reasonName(pipelines: Pipelines, reason: string): string {
  return lostReasonById(pipelines, reason)?.name ?? reason;
}

/** Where somebody stands, in a word or two: the stage while open, else won or lost. */
export function placeName(pipelines: Pipelines, at: { status: LeadStatus; stageId: string }): string {
  if (at.status === 'won') return words('status_won');
  return at.status === 'lost' ? words('status_lost') : stageName(pipelines, at.stageId);
}

/** Why a lead was lost, in words; '' unless it was. */
export function lossInWords(pipelines: Pipelines, lead: Lead): string {
  return lead.status === 'lost' ? words('lostBecause', reasonName(pipelines, lead.lostReason ?? '')) : '';
}

/** The words of one of a pipeline's own questions; its id where no pipeline knows it. */
export function criterionName(pipelines: Pipelines, criterionId: string): string {
  const criteria = pipelines.all.flatMap((pipeline) => pipeline.criteria);
  return criteria.find(({ id }) => id === criterionId)?.name ?? criterionId;
}
