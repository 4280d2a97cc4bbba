import { draggable } from '@atlaskit/pragmatic-drag-and-drop/adapter/element-adapter';
import { useEffect, useRef } from 'preact/hooks';
import type { LeadBrief } from '../../lib/leads/brief.ts';
import type { Pipelines } from '../../lib/leads/pipeline.ts';
import type { ListContext } from '../../lib/list/lead-list.ts';
import { MoveMenu } from '../lead/move-menu.tsx';
import { Chip } from '../ui/chip.tsx';
import { Icon } from '../ui/icon.tsx';
import { whenChanged } from '../ui/when-changed.ts';
import './board-card.css';
import { answersOf, lineOf, movableFromBrief, stayOf } from './card-words.ts';

interface BoardCardProps {
  readonly brief: LeadBrief;
  readonly context: ListContext;
  readonly pipelines: Pipelines;
  /** Its place in the column, 0 for the first. */
  readonly index: number;
  /** Whether Tab comes to this card. */
  readonly isStop: boolean;
  readonly onOpen: (brief: LeadBrief) => void;
  readonly onWin: (brief: LeadBrief) => void;
}

/** One lead on the board: who, what it is worth, what comes next, and whether it is late. */
export const BoardCard = whenChanged(BoardCardParts, ['brief']);

function BoardCardParts(props: BoardCardProps) {
  const { brief, context, pipelines, index, isStop, onOpen, onWin } = props;
  const card = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (!card.current) return;
    const { id, stageId } = brief;
    return draggable({ element: card.current, getInitialData: () => ({ leadId: id, stageId }) });
  }, [brief.id, brief.stageId]);
  const stay = stayOf(brief, context);
  const answers = answersOf(brief);
  return (
    <li ref={card} class="board-slot" data-index={index} data-lead={brief.id}>
      <div class="card board-card">
        <div class="board-card-head">
          <button
            type="button"
            class="board-card-name ellipsis"
            tabIndex={isStop ? 0 : -1}
            title={brief.name}
            onClick={() => onOpen(brief)}
          >
            <bdi>{brief.name}</bdi>
          </button>
          <MoveMenu
            lead={movableFromBrief(brief)}
            pipelines={pipelines}
            look="icon-button board-card-menu"
            face={<Icon name="dots" />}
            tabIndex={-1}
            onWin={() => onWin(brief)}
          />
        </div>
        <p class="board-card-company ellipsis">
          <bdi>{brief.company === brief.name ? brief.title : brief.company}</bdi>
        </p>
        <p class="board-card-line">
          <bdi class="ellipsis">{lineOf(brief, context.today)}</bdi>
          <span class="board-card-stay" title={stay.reason || undefined}>
            <Chip tone={stay.tone}>{stay.text}</Chip>
            {stay.reason && <span class="sr-only">, {stay.reason}</span>}
          </span>
        </p>
        <p class="board-card-foot">
          <span class="board-card-answers" title={answers.spoken}>
            {answers.marks && <span aria-hidden="true">{answers.marks}</span>}
            <span class="sr-only">{answers.spoken}</span>
          </span>
          {brief.owner && (
            <span class="board-card-owner ellipsis" title={brief.owner}>
              <bdi>{brief.owner}</bdi>
            </span>
          )}
        </p>
      </div>
    </li>
  );
}
