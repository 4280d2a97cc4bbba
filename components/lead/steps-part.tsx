import { useState } from 'preact/hooks';
import { type Lead, type StepKind, titleOfLead } from '../../lib/leads/lead.ts';
import { words } from '../../lib/words.ts';
import { act } from '../app/act.ts';
import { proposedDate } from '../capture/form-changes.ts';
import { StepFields } from '../capture/step-part.tsx';
import { Button, IconButton } from '../ui/button.tsx';
import { Chip } from '../ui/chip.tsx';
import { dueInWords, today } from '../ui/days.ts';
import { stepWord } from '../ui/names.ts';
import { RECURRENCES, type RecurrenceName, recurrenceInWords } from '../ui/recurrences.ts';
import { Section } from '../ui/section.tsx';
import { AskPanel } from './ask-panel.tsx';
import { SnoozeMenu } from './snooze-menu.tsx';
import { StepTimes } from './step-times.tsx';
import './steps-part.css';

/** What is to be done with the lead, and a way to plan more. */
export function StepsPart({ lead }: { lead: Lead }) {
  const [planning, setPlanning] = useState(false);
  const day = today();
  const finish = (stepId: string) =>
    act({ type: 'finishStep', leadId: lead.id, stepId }, words('stepFinished', titleOfLead(lead.fields)));
  return (
    <Section
      title={words('steps')}
      aside={
        <Button kind="quiet" icon="plus" onClick={() => setPlanning(true)}>
          {words('planStep')}
        </Button>
      }
    >
      {planning && <PlanForm lead={lead} onClose={() => setPlanning(false)} />}
      {lead.steps.length === 0 && !planning && <p class="quiet">{words('noSteps')}</p>}
      {lead.steps.length > 0 && (
        <ul class="card">
          {lead.steps.map((step) => (
            <li class="step-row" key={step.id}>
              <span class="step-row-text">
                <bdi>
                  {[stepWord(step.kind), step.note, recurrenceInWords(step.every)].filter(Boolean).join(', ')}
                </bdi>
              </span>
              <Chip tone={step.on < day ? 'danger' : 'plain'}>{dueInWords(step, day)}</Chip>
              <IconButton
                icon="check"
                label={words('stepDoneWith', stepWord(step.kind))}
                onClick={() => void finish(step.id)}
              />
              <SnoozeMenu lead={lead} step={step} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function PlanForm({ lead, onClose }: { lead: Lead; onClose: () => void }) {
  const [kind, setKind] = useState<StepKind>('call-back');
  const [on, setOn] = useState(proposedDate('call-back', today()));
  const [at, setAt] = useState('');
  const [every, setEvery] = useState<RecurrenceName>('never');
  const plan = async () => {
    if (!on) return;
    const often = RECURRENCES[every];
    const step = { kind, on, ...(at && { at }), ...(often && { every: often }) };
    if (await act({ type: 'plan', leadId: lead.id, step }, words('stepPlanned'))) onClose();
  };
  return (
    <AskPanel
      title={words('planStep')}
      confirm={words('plan')}
      onConfirm={() => void plan()}
      onClose={onClose}
    >
      <div class="step-line">
        <StepFields
          kind={kind}
          on={on}
          onKind={(next) => {
            if (next === 'none') return;
            setKind(next);
            setOn(proposedDate(next, today()));
          }}
          onDate={setOn}
        />
        <StepTimes at={at} every={every} onTime={setAt} onEvery={setEvery} />
      </div>
    </AskPanel>
  );
}
