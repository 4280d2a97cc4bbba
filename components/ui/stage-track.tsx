import type { LeadStatus } from '../../lib/leads/lead.ts';
import { type Pipelines, pipelineOfStage, stagesInUse } from '../../lib/leads/pipeline.ts';
import { words } from '../../lib/words.ts';
import { placeName } from './stage-names.ts';
import './stage-track.css';

/** How strong a stage's colour is: the further along, the nearer to the accent; 0 to 1. */
export function depthOfStage(index: number, count: number): string {
  return count <= 1 ? '1' : (0.45 + (0.55 * index) / (count - 1)).toFixed(2);
}

/** The way from first contact to decision as a row of marks, filled up to where the lead is. */
export function StageTrack(props: { pipelines: Pipelines; stageId: string; status: LeadStatus }) {
  const { pipelines, stageId, status } = props;
  const pipeline = pipelineOfStage(pipelines, stageId);
  const stages = pipeline ? stagesInUse(pipeline) : [];
  const at = stages.findIndex((stage) => stage.id === stageId);
  const place = placeName(pipelines, props);
  return (
    <span
      class={`stage-track stage-track-${status}`}
      role="img"
      aria-label={words('savedPlace', at + 1, stages.length, place)}
    >
      {stages.map((stage, index) => (
        <span
          key={stage.id}
          class={index <= at || status === 'won' ? 'stage-mark stage-mark-passed' : 'stage-mark'}
          style={{ '--depth': depthOfStage(index, stages.length) }}
        />
      ))}
    </span>
  );
}
