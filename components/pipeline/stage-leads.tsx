import type { Pipelines } from '../../lib/leads/pipeline.ts';
import { leadsInStage } from '../../lib/store/queries.ts';
import { words, wordsFor } from '../../lib/words.ts';
import { useLive } from '../app/use-live.ts';
import { companyAndStay, LeadList } from './lead-list.tsx';

interface StageLeadsProps {
  readonly stageId: string;
  readonly pipelines: Pipelines;
  readonly onOpen: (leadId: string) => void;
}

const SHOWN = 20;

/** The leads in one stage, under its bar. */
export function StageLeads({ stageId, pipelines, onOpen }: StageLeadsProps) {
  const { value } = useLive(() => leadsInStage(stageId, SHOWN), stageId);
  if (!value) return null;
  const more = value.total - value.rows.length;
  return (
    <div class="stage-leads">
      {value.total === 0 && <p class="quiet">{words('stageEmpty')}</p>}
      <LeadList leads={value.rows} pipelines={pipelines} line={companyAndStay} onOpen={onOpen} />
      {more > 0 && <p class="quiet small">{wordsFor(more, 'moreInStage')}</p>}
    </div>
  );
}
