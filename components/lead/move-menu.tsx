import type { ComponentChildren } from 'preact';
import { type Lead, titleOfLead } from '../../lib/leads/lead.ts';
import {
  lostReasonsInUse,
  type Pipelines,
  pipelineById,
  pipelinesInUse,
  type Stage,
  stagesInUse,
} from '../../lib/leads/pipeline.ts';
import { words } from '../../lib/words.ts';
import { act } from '../app/act.ts';
import { Icon } from '../ui/icon.tsx';
import { Menu, type MenuGroup } from '../ui/menu.tsx';

/** What must be known of a lead to move it. */
export interface Movable extends Pick<Lead, 'id' | 'status' | 'stageId' | 'pipelineId'> {
  readonly title: string;
}

/** A lead as what can be moved. */
export function movable(lead: Lead): Movable {
  const { id, status, stageId, pipelineId } = lead;
  return { id, status, stageId, pipelineId, title: titleOfLead(lead.fields) };
}

interface MoveMenuProps {
  readonly lead: Movable;
  /** Class of the button. */
  readonly look?: string;
  readonly face?: ComponentChildren;
  readonly tabIndex?: number;
  readonly pipelines: Pipelines;
  /** Asks more before winning; without it the lead is won with the value it has. */
  readonly onWin?: () => void;
}

/** Moves a lead to a stage, wins it, loses it with a reason, or opens it again. */
export function MoveMenu({ lead, pipelines, onWin, look = 'menu-button', face, tabIndex }: MoveMenuProps) {
  return (
    <Menu
      label={words('moveLead', lead.title)}
      look={look}
      {...(tabIndex !== undefined && { tabIndex })}
      face={
        face ?? (
          <>
            {words('move')}
            <Icon name="down" />
          </>
        )
      }
      groups={lead.status === 'open' ? groupsOfOpen(lead, pipelines, onWin) : groupsOfEnded(lead, pipelines)}
    />
  );
}

function groupsOfOpen(lead: Movable, pipelines: Pipelines, onWin: (() => void) | undefined): MenuGroup[] {
  const { title } = lead;
  const leadId = lead.id;
  const win = () => void act({ type: 'win', leadId }, words('wonLead', title));
  const move = (stage: Stage) =>
    act({ type: 'move', leadId, stageId: stage.id }, words('movedTo', title, stage.name));
  const [own, ...others] = stageGroups(lead, pipelines, words('moveTo'), (stage) => void move(stage));
  return [
    ...(own ? [own] : []),
    { items: [{ text: words('win'), onPick: onWin ?? win }] },
    {
      title: words('loseAsk'),
      items: lostReasonsInUse(pipelineById(pipelines, lead.pipelineId)).map((reason) => ({
        text: reason.name,
        onPick: () => void act({ type: 'lose', leadId, reason: reason.id }, words('lostLead', title)),
      })),
    },
    ...others,
  ];
}

function groupsOfEnded(lead: Movable, pipelines: Pipelines): MenuGroup[] {
  const done = words('reopenedLead', lead.title);
  return stageGroups(
    lead,
    pipelines,
    words('reopen'),
    (stage) => void act({ type: 'reopen', leadId: lead.id, stageId: stage.id }, done),
  );
}

/** The stages a lead can go to: of its own pipeline first, then of each other by its name. */
function stageGroups(
  lead: Movable,
  pipelines: Pipelines,
  title: string,
  onPick: (stage: Stage) => void,
): MenuGroup[] {
  const own = pipelineById(pipelines, lead.pipelineId);
  const others = pipelinesInUse(pipelines).filter(({ id }) => id !== own.id);
  return [own, ...others].map((pipeline) => ({
    title: pipeline === own ? title : pipeline.name,
    items: stagesInUse(pipeline).map((stage) => {
      const here = lead.status === 'open' && stage.id === lead.stageId;
      return {
        text: stage.name,
        ...(lead.status === 'open' && { checked: here, disabled: here }),
        ...(here && { detail: words('here') }),
        onPick: () => onPick(stage),
      };
    }),
  }));
}
