import { useState } from 'preact/hooks';
import type { DesignProblem } from '../../lib/leads/design-problems.ts';
import type { Pipeline, Pipelines } from '../../lib/leads/pipeline.ts';
import { stageSummaries } from '../../lib/store/queries.ts';
import { words } from '../../lib/words.ts';
import { useLive } from '../app/use-live.ts';
import { Button } from '../ui/button.tsx';
import { today } from '../ui/days.ts';
import { Section } from '../ui/section.tsx';
import { CriteriaList } from './criteria-list.tsx';
import { FlowPreview } from './flow-preview.tsx';
import type { MovedLead } from './move-leads.ts';
import { MoveOut } from './move-out.tsx';
import { NameField } from './name-field.tsx';
import { ReasonList } from './reason-list.tsx';
import { StageList } from './stage-list.tsx';

interface PipelineDesignerProps {
  readonly pipeline: Pipeline;
  readonly kept: Pipelines;
  readonly problems: readonly DesignProblem[];
  readonly isCurrent: boolean;
  readonly isOnly: boolean;
  readonly onChange: (pipeline: Pipeline) => void;
  readonly onCurrent: () => void;
  readonly onMoved: (leads: readonly MovedLead[]) => void;
  readonly onRetire: () => void;
}

/** One pipeline: its name, its flow as it will be, its stages, reasons and questions. */
export function PipelineDesigner(props: PipelineDesignerProps) {
  const { pipeline, kept, problems, isCurrent, isOnly, onChange } = props;
  const [asked, setAsked] = useState(false);
  const summaries = useLive(() => stageSummaries(Date.now(), today()), 'stages').value ?? [];
  const before = kept.all.find(({ id }) => id === pipeline.id);
  const openIn = (stageId: string) => summaries.find(({ stage }) => stage.id === stageId)?.count ?? 0;
  const stageIds = pipeline.stages.map(({ id }) => id);
  const open = stageIds.reduce((sum, id) => sum + openIn(id), 0);
  return (
    <>
      <div class="pipeline-head">
        <NameField
          label={words('pipelineName')}
          value={pipeline.name}
          invalid={problems.some(({ code, itemId }) => code === 'no-name' && itemId === undefined)}
          onInput={(name) => onChange({ ...pipeline, name })}
        />
        {!isCurrent && <Button onClick={props.onCurrent}>{words('makeCurrent')}</Button>}
        {!isOnly && !isCurrent && (
          <Button kind="quiet" onClick={() => (open > 0 ? setAsked(true) : props.onRetire())}>
            {words('retirePipeline')}
          </Button>
        )}
      </div>
      {asked && (
        <MoveOut
          name={pipeline.name}
          stageIds={stageIds}
          count={open}
          kept={kept}
          onMoved={props.onMoved}
          onEmpty={props.onRetire}
          onClose={() => setAsked(false)}
        />
      )}
      <Section title={words('flowPreview')}>
        <FlowPreview pipeline={pipeline} />
      </Section>
      <StageList
        pipeline={pipeline}
        kept={kept}
        openIn={openIn}
        problems={problems}
        onChange={(stages) => onChange({ ...pipeline, stages })}
        onMoved={props.onMoved}
      />
      <ReasonList
        reasons={pipeline.lostReasons}
        kept={before?.lostReasons ?? []}
        problems={problems}
        onChange={(lostReasons) => onChange({ ...pipeline, lostReasons })}
      />
      <CriteriaList
        criteria={pipeline.criteria}
        kept={before?.criteria ?? []}
        problems={problems}
        onChange={(criteria) => onChange({ ...pipeline, criteria })}
      />
    </>
  );
}
