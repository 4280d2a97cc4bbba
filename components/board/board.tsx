import { monitorForElements } from '@atlaskit/pragmatic-drag-and-drop/adapter/element-adapter';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { LeadBrief } from '../../lib/leads/brief.ts';
import { type Pipeline, type Pipelines, stagesInUse } from '../../lib/leads/pipeline.ts';
import type { ListContext } from '../../lib/list/lead-list.ts';
import type { ListQuery, ListSummary } from '../../lib/list/list-query.ts';
import { words } from '../../lib/words.ts';
import { act } from '../app/act.ts';
import { depthOfStage } from '../ui/stage-track.tsx';
import './board.css';
import { BoardColumn } from './board-column.tsx';
import { DropZone } from './drop-zone.tsx';
import { EndDialog } from './end-dialog.tsx';
import { handleBoardKey } from './use-board-keys.ts';

interface BoardProps {
  readonly pipeline: Pipeline;
  readonly pipelines: Pipelines;
  readonly query: ListQuery;
  readonly summary: ListSummary;
  readonly context: ListContext;
  readonly currency: string;
  readonly onOpen: (leadId: string) => void;
}

/** The stages of a pipeline side by side, with cards that are dragged, or moved from the keyboard. */
export function Board({ pipeline, pipelines, query, summary, context, currency, onOpen }: BoardProps) {
  const board = useRef<HTMLDivElement>(null);
  const [dragged, setDragged] = useState(false);
  const [asked, setAsked] = useState<{ leadId: string; ending: 'won' | 'lost' }>();
  const stages = stagesInUse(pipeline);
  const move = (leadId: string, stageId: string) => {
    const stage = stages.find(({ id }) => id === stageId);
    const name = board.current?.querySelector(`[data-lead="${CSS.escape(leadId)}"] .board-card-name`);
    if (!stage) return;
    void act({ type: 'move', leadId, stageId }, words('movedTo', name?.textContent ?? '', stage.name));
  };
  const moveNow = useRef(move);
  moveNow.current = move;

  useEffect(
    () =>
      monitorForElements({
        canMonitor: ({ source }) => typeof source.data['leadId'] === 'string',
        onDragStart: () => setDragged(true),
        onDrop: ({ source, location }) => {
          setDragged(false);
          const leadId = String(source.data['leadId']);
          const { stageId, ending } = location.current.dropTargets[0]?.data ?? {};
          if (ending === 'won' || ending === 'lost') setAsked({ leadId, ending });
          else if (typeof stageId === 'string') moveNow.current(leadId, stageId);
        },
      }),
    [],
  );

  return (
    <>
      <p class="sr-only" id="board-hint">
        {words('boardHint')}
      </p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the buttons in it, which are everywhere */}
      <div
        class="board"
        ref={board}
        onKeyDown={(event) =>
          handleBoardKey(event, event.currentTarget, {
            move: (leadId, stageId, by) => {
              const next = stages[stages.findIndex(({ id }) => id === stageId) + by];
              if (next) move(leadId, next.id);
            },
            win: (leadId) => setAsked({ leadId, ending: 'won' }),
            lose: (leadId) => setAsked({ leadId, ending: 'lost' }),
          })
        }
      >
        {stages.map((stage, index) => (
          <BoardColumn
            key={stage.id}
            stage={stage}
            depth={depthOfStage(index, stages.length)}
            query={query}
            count={summary.stages[stage.id]?.count ?? 0}
            sums={summary.stages[stage.id]?.sums ?? {}}
            context={context}
            pipelines={pipelines}
            onOpen={({ id }: LeadBrief) => onOpen(id)}
            onWin={({ id }: LeadBrief) => setAsked({ leadId: id, ending: 'won' })}
          />
        ))}
      </div>
      <div class="drop-zones" hidden={!dragged}>
        <DropZone ending="won" text={words('boardDropWon')} />
        <DropZone ending="lost" text={words('boardDropLost')} />
      </div>
      {asked && (
        <EndDialog {...asked} pipelines={pipelines} currency={currency} onClose={() => setAsked(undefined)} />
      )}
    </>
  );
}
