import { useState } from 'preact/hooks';
import { currentPipeline, pipelineById, pipelinesInUse } from '../../lib/leads/pipeline.ts';
import { readListGround } from '../../lib/store/list-ground-queries.ts';
import { words } from '../../lib/words.ts';
import { ListUnreadable } from '../app/list-unreadable.tsx';
import { useLive } from '../app/use-live.ts';
import { Board } from '../board/board.tsx';
import { BOARD_ORDERS, type BoardChoice, boardQuery } from '../board/board-query.ts';
import { OwnerSelect } from '../board/owner-select.tsx';
import { countInWords } from '../ui/amount.ts';
import { today } from '../ui/days.ts';
import { Empty } from '../ui/empty.tsx';
import { Select, TextField } from '../ui/field.tsx';
import { PageHead } from './page-head.tsx';
import type { PageProps } from './page-props.ts';
import { TryCapture } from './try-capture.tsx';
import { useAnswer, useSummary } from './use-list.ts';
import { openLead } from './use-route.ts';

/** The pipeline as a board; the address may name which one. */
export function BoardPage({ rest, pipelines, settings }: PageProps) {
  const [choice, setChoice] = useState<Omit<BoardChoice, 'pipelineId'>>({
    owner: { kind: 'all' },
    text: '',
    order: 'since',
  });
  const [pipelineId, setPipelineId] = useState(rest || currentPipeline(pipelines).id);
  const pipeline = pipelineById(pipelines, pipelineId);
  const query = boardQuery({ ...choice, pipelineId: pipeline.id });
  const summary = useSummary(query);
  const ground = useLive(readListGround, 'ground');
  const progress = useAnswer((list) => list.progress(), 'progress');
  const change = (part: Partial<typeof choice>) => setChoice({ ...choice, ...part });
  const inUse = pipelinesInUse(pipelines);
  const reading = progress.value && progress.value.loaded < progress.value.total ? progress.value : undefined;
  const isEmpty = progress.value?.total === 0;
  return (
    <>
      <PageHead title={words('board')}>
        {inUse.length > 1 && (
          <Select
            label={words('pipeline')}
            hiddenLabel
            options={inUse.map(({ id, name }) => ({ value: id, text: name }))}
            value={pipeline.id}
            onChange={setPipelineId}
          />
        )}
        <OwnerSelect owner={choice.owner} me={settings.repName} onChange={(owner) => change({ owner })} />
        <Select
          label={words('sortBy')}
          hiddenLabel
          options={BOARD_ORDERS.map((value) => ({ value, text: words(`sort_${value}`) }))}
          value={choice.order}
          onChange={(order) => change({ order })}
        />
        <span class="page-search">
          <TextField
            type="search"
            label={words('findInList')}
            hiddenLabel
            placeholder={words('findInList')}
            value={choice.text}
            onInput={(text) => change({ text })}
          />
        </span>
      </PageHead>
      {(summary.failed || ground.failed) && <ListUnreadable again={ground.again} />}
      {reading && (
        <p class="page-progress" role="status">
          {words('boardLoading', countInWords(reading.loaded), countInWords(reading.total))}
        </p>
      )}
      {isEmpty && (
        <Empty title={words('boardEmpty')} text={words('boardEmptyText')}>
          <TryCapture />
        </Empty>
      )}
      {!isEmpty && summary.value && ground.value && (
        <>
          {summary.value.total === 0 && !reading && choice.text && (
            <p class="page-progress" role="status">
              {words('nothingFound')}
            </p>
          )}
          <Board
            key={pipeline.id}
            pipeline={pipeline}
            pipelines={pipelines}
            query={query}
            summary={summary.value}
            context={{ ...ground.value, today: today(), now: Date.now() }}
            currency={settings.currency}
            onOpen={openLead}
          />
        </>
      )}
    </>
  );
}
