import { useState } from 'preact/hooks';
import type { LeadEvent } from '../../lib/leads/event.ts';
import type { Lead } from '../../lib/leads/lead.ts';
import type { Pipelines } from '../../lib/leads/pipeline.ts';
import { takeBack } from '../app/act.ts';
import { DetailsPart } from './details-part.tsx';
import { ErasePart } from './erase-part.tsx';
import { LeadHead } from './lead-head.tsx';
import { LeadQualify } from './lead-qualify.tsx';
import { LogForm } from './log-form.tsx';
import { LoseForm } from './lose-form.tsx';
import { StepsPart } from './steps-part.tsx';
import { Timeline } from './timeline.tsx';
import { ValuePart } from './value-part.tsx';
import { WinForm } from './win-form.tsx';

interface LeadSheetProps {
  readonly lead: Lead;
  readonly events: readonly LeadEvent[];
  readonly pipelines: Pipelines;
  readonly currency: string;
  readonly onErased: () => void;
}

/** One lead, whole: where it stands, what to do, what is known, what happened. */
export function LeadSheet({ lead, events, pipelines, currency, onErased }: LeadSheetProps) {
  const [asked, setAsked] = useState<'log' | 'win' | 'lose'>();
  const close = () => setAsked(undefined);
  return (
    <>
      <LeadHead
        lead={lead}
        pipelines={pipelines}
        onLog={() => setAsked('log')}
        onWin={() => setAsked('win')}
        onLose={() => setAsked('lose')}
      />
      {asked === 'log' && <LogForm lead={lead} onClose={close} />}
      {asked === 'win' && <WinForm lead={lead} currency={currency} onClose={close} />}
      {asked === 'lose' && <LoseForm lead={lead} pipelines={pipelines} onClose={close} />}
      <StepsPart lead={lead} />
      <DetailsPart lead={lead} />
      <LeadQualify lead={lead} />
      <ValuePart key={`${lead.money?.amount} ${lead.money?.currency}`} lead={lead} currency={currency} />
      <Timeline events={events} pipelines={pipelines} onUndo={(act) => void takeBack(lead.id, act)} />
      <ErasePart lead={lead} onErased={onErased} />
    </>
  );
}
