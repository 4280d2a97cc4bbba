import { lostReasonsInUse, type Pipeline, stagesInUse } from '../../lib/leads/pipeline.ts';
import { words, wordsFor } from '../../lib/words.ts';
import { depthOfStage } from '../ui/stage-track.tsx';
import './flow-preview.css';

/** The way of a lead through a pipeline, from first contact to the customer's decision. */
export function FlowPreview({ pipeline }: { pipeline: Pipeline }) {
  const stages = stagesInUse(pipeline);
  const reasons = lostReasonsInUse(pipeline);
  return (
    <ol class="flow" aria-label={words('flowPreview')}>
      {stages.map(({ id, name, stalledDays, target }, index) => (
        <li key={id} class="flow-stage" style={{ '--depth': depthOfStage(index, stages.length) }}>
          <bdi class="flow-name">{name.trim() || words('unnamed')}</bdi>
          <span class="quiet small">
            {Number.isFinite(stalledDays) && wordsFor(stalledDays, 'flowDays')}
            {target !== undefined && Number.isFinite(target) && ` · ${words('flowTarget', target)}`}
          </span>
        </li>
      ))}
      <li class="flow-stage flow-end">
        <span class="flow-name">{words('flowDecision')}</span>
        <span class="quiet small">
          {words('status_won')} · {words('status_lost')} ({wordsFor(reasons.length, 'flowReasons')})
        </span>
      </li>
    </ol>
  );
}
