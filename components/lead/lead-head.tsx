import { bestValue, enteredStageAt, type Lead, titleOfLead } from '../../lib/leads/lead.ts';
import type { Pipelines } from '../../lib/leads/pipeline.ts';
import { words } from '../../lib/words.ts';
import { moneyInWords } from '../ui/amount.ts';
import { Avatar } from '../ui/avatar.tsx';
import { Button } from '../ui/button.tsx';
import { Chip } from '../ui/chip.tsx';
import { daysSinceInWords, instantInWords } from '../ui/days.ts';
import { reasonName, stageName } from '../ui/stage-names.ts';
import { StageTrack } from '../ui/stage-track.tsx';
import './lead-head.css';
import { MoveMenu, movable } from './move-menu.tsx';

interface LeadHeadProps {
  readonly lead: Lead;
  readonly pipelines: Pipelines;
  readonly onLog: () => void;
  readonly onWin: () => void;
  readonly onLose: () => void;
}

/** Who the lead is, where it stands, and what can be done with it. */
export function LeadHead({ lead, pipelines, onLog, onWin, onLose }: LeadHeadProps) {
  const title = titleOfLead(lead.fields);
  const about = [bestValue(lead.fields, 'title')?.value, bestValue(lead.fields, 'company')?.value];
  const open = lead.status === 'open';
  return (
    <div class="card lead-head">
      <div class="lead-head-who">
        <Avatar name={title} large />
        <div class="lead-head-names">
          <h2 class="ellipsis" title={title}>
            <bdi>{title}</bdi>
          </h2>
          <p class="quiet ellipsis">
            <bdi>{about.filter((part) => part && part !== title).join(', ')}</bdi>
          </p>
        </div>
        {lead.money && <strong class="lead-head-money">{moneyInWords(lead.money)}</strong>}
      </div>
      <StageTrack pipelines={pipelines} stageId={lead.stageId} status={lead.status} />
      <p class="lead-head-place">
        {lead.status === 'won' && <Chip tone="accent">{words('status_won')}</Chip>}
        {lead.status === 'lost' && <Chip>{words('status_lost')}</Chip>}
        <span>{placeInWords(pipelines, lead)}</span>
      </p>
      <div class="lead-head-actions">
        <MoveMenu lead={movable(lead)} pipelines={pipelines} onWin={onWin} />
        <Button onClick={onLog}>{words('logContact')}</Button>
        {open && <Button onClick={onWin}>{words('win')}</Button>}
        {open && <Button onClick={onLose}>{words('lose')}</Button>}
      </div>
    </div>
  );
}

function placeInWords(pipelines: Pipelines, lead: Lead): string {
  if (lead.status === 'open') {
    return words('stageSince', stageName(pipelines, lead.stageId), daysSinceInWords(enteredStageAt(lead)));
  }
  const place =
    lead.status === 'lost'
      ? reasonName(pipelines, lead.lostReason ?? '')
      : stageName(pipelines, lead.stageId);
  return words('stageSince', place, instantInWords(lead.closedAt ?? lead.updatedAt));
}
