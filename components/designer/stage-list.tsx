import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { DesignProblem } from '../../lib/leads/design-problems.ts';
import { itemBack, reordered, withoutItem } from '../../lib/leads/edit-pipelines.ts';
import { type Pipeline, type Pipelines, type Stage, stagesInUse } from '../../lib/leads/pipeline.ts';
import { words } from '../../lib/words.ts';
import { Button } from '../ui/button.tsx';
import { Section } from '../ui/section.tsx';
import type { MovedLead } from './move-leads.ts';
import { MoveOut } from './move-out.tsx';
import { Problem } from './name-field.tsx';
import { RetiredList } from './retired-list.tsx';
import './stage-list.css';
import { StageRow } from './stage-row.tsx';

const NEW_STAGE = { slowDays: 7, stalledDays: 14 };

interface StageListProps {
  readonly pipeline: Pipeline;
  /** In force: a stage is one of these before leads can go there. */
  readonly kept: Pipelines;
  /** How many open leads are in a stage. */
  readonly openIn: (stageId: string) => number;
  readonly problems: readonly DesignProblem[];
  readonly onChange: (stages: readonly Stage[]) => void;
  /** Leads were moved out of a stage, so that it can be retired. */
  readonly onMoved: (leads: readonly MovedLead[]) => void;
}

/** The stages of a pipeline, to name, order, limit, retire and bring back. */
export function StageList({ pipeline, kept, openIn, problems, onChange, onMoved }: StageListProps) {
  const [asked, setAsked] = useState<Stage>();
  const [said, setSaid] = useState('');
  const held = useRef<Element | null>(null);
  const isFresh = useRef(false);
  const list = useRef<HTMLOListElement>(null);
  const stages = stagesInUse(pipeline);
  const all = pipeline.stages;
  useLayoutEffect(() => {
    // Moving a row in the document takes the focus from the button in it.
    if (held.current instanceof HTMLElement && held.current.isConnected) held.current.focus();
    held.current = null;
    if (isFresh.current) list.current?.querySelector<HTMLElement>(':scope > li:last-child input')?.focus();
    isFresh.current = false;
  });
  const add = () => {
    isFresh.current = true;
    onChange([...all, { id: crypto.randomUUID(), name: '', ...NEW_STAGE }]);
  };
  const place = (stageId: string, to: number) => {
    held.current = document.activeElement;
    onChange(reordered(all, stageId, to));
    const name = all.find(({ id }) => id === stageId)?.name ?? '';
    setSaid(words('stagePlaced', name, to + 1, stages.length));
  };
  const keptStages = kept.all.flatMap((one) => one.stages);
  const retire = (stage: Stage) => {
    setAsked(undefined);
    onChange(withoutItem(all, stage.id, keptStages));
  };
  return (
    <Section title={words('stages')} aside={<span role="status">{said}</span>}>
      <ol class="stage-list" ref={list}>
        {stages.map((stage, index) => (
          <StageRow
            key={stage.id}
            stage={stage}
            place={index}
            count={stages.length}
            problems={problems.filter(({ itemId }) => itemId === stage.id)}
            onChange={(next) => onChange(all.map((one) => (one.id === stage.id ? next : one)))}
            onPlace={place}
            onRetire={() => (openIn(stage.id) > 0 ? setAsked(stage) : retire(stage))}
          >
            {asked?.id === stage.id && (
              <MoveOut
                name={stage.name}
                stageIds={[stage.id]}
                count={openIn(stage.id)}
                kept={kept}
                onMoved={onMoved}
                onEmpty={() => retire(stage)}
                onClose={() => setAsked(undefined)}
              />
            )}
          </StageRow>
        ))}
      </ol>
      {problems.some(({ code }) => code === 'no-stage') && <Problem>{words('error_no_stage')}</Problem>}
      <div>
        <Button icon="plus" onClick={add}>
          {words('addStage')}
        </Button>
      </div>
      <RetiredList
        items={all}
        onBack={(id) => onChange(all.map((stage) => (stage.id === id ? itemBack(stage) : stage)))}
      />
    </Section>
  );
}
