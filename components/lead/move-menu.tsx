import { type Lead, titleOfLead } from '../../lib/leads/lead.ts';
import { type Pipeline, stagesInUse } from '../../lib/leads/pipeline.ts';
import { words } from '../../lib/words.ts';
import { act } from '../app/act.ts';
import { Icon } from '../ui/icon.tsx';
import { Menu, type MenuGroup } from '../ui/menu.tsx';

interface MoveMenuProps {
  readonly lead: Lead;
  readonly pipeline: Pipeline;
  /** Asks more before winning; without it the lead is won with the value it has. */
  readonly onWin?: () => void;
}

/** Moves a lead to a stage, wins it, loses it with a reason, or opens it again. */
export function MoveMenu({ lead, pipeline, onWin }: MoveMenuProps) {
  return (
    <Menu
      label={words('moveLead', titleOfLead(lead.fields))}
      look="menu-button"
      face={
        <>
          {words('move')}
          <Icon name="down" />
        </>
      }
      groups={lead.status === 'open' ? groupsOfOpen(lead, pipeline, onWin) : [groupOfEnded(lead, pipeline)]}
    />
  );
}

function groupsOfOpen(lead: Lead, pipeline: Pipeline, onWin: (() => void) | undefined): MenuGroup[] {
  const title = titleOfLead(lead.fields);
  const leadId = lead.id;
  const win = () => void act({ type: 'win', leadId }, words('wonLead', title));
  return [
    {
      title: words('moveTo'),
      items: stagesInUse(pipeline).map((stage) => ({
        text: stage.name,
        checked: stage.id === lead.stageId,
        disabled: stage.id === lead.stageId,
        ...(stage.id === lead.stageId && { detail: words('here') }),
        onPick: () =>
          void act({ type: 'move', leadId, stageId: stage.id }, words('movedTo', title, stage.name)),
      })),
    },
    { items: [{ text: words('win'), onPick: onWin ?? win }] },
    {
      title: words('loseAsk'),
      items: pipeline.lostReasons.map((reason) => ({
        text: reason.name,
        onPick: () => void act({ type: 'lose', leadId, reason: reason.id }, words('lostLead', title)),
      })),
    },
  ];
}

function groupOfEnded(lead: Lead, pipeline: Pipeline): MenuGroup {
  return {
    title: words('reopen'),
    items: stagesInUse(pipeline).map((stage) => ({
      text: stage.name,
      onPick: () =>
        void act(
          { type: 'reopen', leadId: lead.id, stageId: stage.id },
          words('reopenedLead', titleOfLead(lead.fields)),
        ),
    })),
  };
}
