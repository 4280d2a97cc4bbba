import { useLayoutEffect, useState } from 'preact/hooks';
import { itemBack, withoutItem, withPipeline } from '../../lib/leads/edit-pipelines.ts';
import { type Pipeline, type Pipelines, pipelineById } from '../../lib/leads/pipeline.ts';
import { words } from '../../lib/words.ts';
import { holdPage, type Leaving } from '../dashboard/leaving.ts';
import { hashOf } from '../dashboard/route.ts';
import { go } from '../dashboard/use-route.ts';
import { AskPanel } from '../lead/ask-panel.tsx';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { AddPipeline } from './add-pipeline.tsx';
import { PipelineDesigner } from './pipeline-designer.tsx';
import './pipelines-part.css';
import { RetiredList } from './retired-list.tsx';
import { useDesign } from './use-design.ts';

const routeOf = (pipelineId: string) => ({ page: 'settings' as const, rest: `pipelines/${pipelineId}` });

/** Every pipeline: one of them on show to be designed, and the way to keep or to throw away what was changed. */
export function PipelinesPart({ pipelines, chosenId }: { pipelines: Pipelines; chosenId: string }) {
  const design = useDesign(pipelines);
  const [leaving, setLeaving] = useState<Leaving>();
  const { designed, kept, isChanged, change } = design;
  useLayoutEffect(() => {
    return isChanged ? holdPage('#/settings/pipelines', setLeaving) : undefined;
  }, [isChanged]);
  const inUse = designed.all.filter(({ retired }) => !retired);
  const chosen = pipelineById(designed, chosenId);
  const setAll = (all: readonly Pipeline[]) => {
    const [first, ...rest] = all;
    if (first) change({ ...designed, all: [first, ...rest] });
  };
  const saveAndLeave = async () => {
    if (await design.save()) leaving?.go();
    setLeaving(undefined);
  };
  return (
    <div class="pipelines-part">
      <nav class="pipeline-tabs" aria-label={words('pipelines')}>
        {inUse.map(({ id, name }) => (
          <a
            key={id}
            class="pipeline-tab"
            href={hashOf(routeOf(id))}
            {...(id === chosen.id && { 'aria-current': 'page' as const })}
          >
            <bdi>{name.trim() || words('unnamed')}</bdi>
            {id === designed.currentId && inUse.length > 1 && (
              <span class="small"> · {words('pipelineCurrent')}</span>
            )}
          </a>
        ))}
        <AddPipeline
          onAdd={(pipeline) => {
            setAll([...designed.all, pipeline]);
            go(routeOf(pipeline.id));
          }}
        />
      </nav>
      {leaving && (
        <AskPanel
          title={words('leaveAsk')}
          confirm={words('saveAndLeave')}
          refuse={words('stay')}
          onConfirm={() => void saveAndLeave()}
          onClose={() => setLeaving(undefined)}
        >
          <div>
            <Button
              kind="danger"
              onClick={() => {
                design.discard();
                leaving.go();
              }}
            >
              {words('discardAndLeave')}
            </Button>
          </div>
        </AskPanel>
      )}
      <PipelineDesigner
        key={`${chosen.id} ${design.round}`}
        pipeline={chosen}
        kept={kept}
        problems={design.problems.filter(({ pipelineId }) => pipelineId === chosen.id)}
        isCurrent={chosen.id === designed.currentId}
        isOnly={inUse.length === 1}
        onChange={(next) => change(withPipeline(designed, chosen.id, () => next))}
        onMoved={design.noteMoved}
        onCurrent={() => change({ ...designed, currentId: chosen.id })}
        onRetire={() => {
          setAll(withoutItem(designed.all, chosen.id, kept.all));
          go(routeOf(designed.currentId));
        }}
      />
      <RetiredList
        items={designed.all}
        onBack={(id) => setAll(designed.all.map((one) => (one.id === id ? itemBack(one) : one)))}
      />
      <div class="save-bar">
        {design.isOutdated && <Notice tone="warning">{words('designOutdated')}</Notice>}
        <span class="quiet" role="status">
          {isChanged ? words('designUnsaved') : ''}
        </span>
        <Button aria-disabled={!isChanged} onClick={() => isChanged && design.discard()}>
          {words('discard')}
        </Button>
        <Button
          kind="primary"
          aria-disabled={!isChanged || design.isOutdated}
          onClick={() => isChanged && !design.isOutdated && void design.save()}
        >
          {words('saveDesign')}
        </Button>
      </div>
    </div>
  );
}
