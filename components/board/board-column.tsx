import { dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/adapter/element-adapter';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { LeadBrief } from '../../lib/leads/brief.ts';
import type { Pipelines, Stage } from '../../lib/leads/pipeline.ts';
import type { ListContext } from '../../lib/list/lead-list.ts';
import type { ListQuery, Sums } from '../../lib/list/list-query.ts';
import { words } from '../../lib/words.ts';
import { useRowFocus } from '../app/use-row-focus.ts';
import { useRows } from '../dashboard/use-list.ts';
import { countInWords, sumsInWords } from '../ui/amount.ts';
import { useWindow } from '../ui/use-window.ts';
import { BoardCard } from './board-card.tsx';
import './board-column.css';
import { columnQuery } from './board-query.ts';

/** Pixels from one card to the next, as `board-card.css` has it. */
const CARD_HEIGHT = 116;

interface BoardColumnProps {
  readonly stage: Stage;
  /** How strong the stage's colour is, 0 to 1. */
  readonly depth: string;
  readonly query: ListQuery;
  readonly count: number;
  readonly sums: Sums;
  readonly context: ListContext;
  readonly pipelines: Pipelines;
  readonly onOpen: (brief: LeadBrief) => void;
  readonly onWin: (brief: LeadBrief) => void;
}

/** A stage with the leads in it. */
export function BoardColumn(props: BoardColumnProps) {
  const { stage, depth, query, count, sums, context, pipelines, onOpen, onWin } = props;
  const column = useRef<HTMLElement>(null);
  const [isOver, setIsOver] = useState(false);
  const { box, from, count: shown, total } = useWindow(count, CARD_HEIGHT);
  const rows = useRows(columnQuery(query, stage.id), from, shown).value;
  useRowFocus(box, '.board-slot', '.board-card-name');
  useEffect(() => {
    if (!column.current) return;
    return dropTargetForElements({
      element: column.current,
      getData: () => ({ stageId: stage.id }),
      canDrop: ({ source }) => source.data['stageId'] !== stage.id,
      onDragEnter: () => setIsOver(true),
      onDragLeave: () => setIsOver(false),
      onDrop: () => setIsOver(false),
    });
  }, [stage.id]);
  const value = sumsInWords(sums);
  return (
    <section
      ref={column}
      class={isOver ? 'board-column board-column-over' : 'board-column'}
      aria-label={stage.name}
      data-stage={stage.id}
      style={{ '--depth': depth }}
    >
      <header class="board-column-head">
        <h2 class="ellipsis" title={stage.name}>
          <bdi>{stage.name}</bdi>
        </h2>
        <span class="board-column-count">{countInWords(count)}</span>
        <p class="board-column-facts">
          <span class="ellipsis">{value || words('boardHolds', countInWords(count))}</span>
          {stage.target !== undefined && (
            <span class={count < stage.target ? 'board-column-short' : undefined}>
              {words('boardNeeds', countInWords(stage.target))}
            </span>
          )}
        </p>
      </header>
      <div class="board-column-box" ref={box}>
        {count === 0 && <p class="board-column-empty">{words('boardColumnEmpty')}</p>}
        <ul style={{ blockSize: `${total}px`, paddingBlockStart: `${(rows?.from ?? 0) * CARD_HEIGHT}px` }}>
          {rows?.briefs.map((brief, at) => (
            <BoardCard
              key={brief.id}
              brief={brief}
              context={context}
              pipelines={pipelines}
              index={rows.from + at}
              isStop={rows.from + at === 0}
              onOpen={onOpen}
              onWin={onWin}
            />
          ))}
        </ul>
      </div>
    </section>
  );
}
