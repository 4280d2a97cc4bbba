import { useState } from 'preact/hooks';
import type { LeadEvent } from '../../lib/leads/event.ts';
import type { Lead } from '../../lib/leads/lead.ts';
import type { Pipelines } from '../../lib/leads/pipeline.ts';
import type { Suspect } from '../../lib/store/same-person-queries.ts';
import { words } from '../../lib/words.ts';
import { takeBack } from '../app/act.ts';
import { lazy } from '../app/lazy.tsx';
import { Button } from '../ui/button.tsx';
import { CriteriaPart } from './criteria-part.tsx';
import { DetailsPart } from './details-part.tsx';
import { ErasePart } from './erase-part.tsx';
import { LabelsPart } from './labels-part.tsx';
import { LeadHead } from './lead-head.tsx';
import { LeadQualify } from './lead-qualify.tsx';
import { LogForm } from './log-form.tsx';
import { LoseForm } from './lose-form.tsx';
import './lead-sheet.css';
import { NoContactNotice } from './no-contact.tsx';
import { NotesPart } from './notes-part.tsx';
import { RelatedPart } from './related-part.tsx';
import { SamePersonPart } from './same-person-part.tsx';
import { StaysPart } from './stays-part.tsx';
import { StepsPart } from './steps-part.tsx';
import { Timeline } from './timeline.tsx';
import { ValuePart } from './value-part.tsx';
import { WinForm } from './win-form.tsx';

const ContactCard = lazy(() => import('./contact-card.tsx').then((module) => module.ContactCard));

interface LeadSheetProps {
  readonly lead: Lead;
  readonly events: readonly LeadEvent[];
  readonly pipelines: Pipelines;
  readonly currency: string;
  /** Leads that may be the same person. */
  readonly suspects: readonly Suspect[];
  /** Other leads of the same company. */
  readonly related: readonly Lead[];
  /** Reps and tags that are in use already. */
  readonly choices: { readonly reps: readonly string[]; readonly tags: readonly string[] };
  readonly onOpenLead: (leadId: string) => void;
  readonly onErased: () => void;
}

/** One lead, whole: where it stands, what to do, what is known, what happened. */
export function LeadSheet(props: LeadSheetProps) {
  const { lead, events, pipelines, currency, suspects, related, choices, onOpenLead, onErased } = props;
  const [asked, setAsked] = useState<'log' | 'win' | 'lose'>();
  const [shows, setShows] = useState(false);
  const close = () => setAsked(undefined);
  return (
    <div class="lead-sheet">
      <LeadHead
        lead={lead}
        pipelines={pipelines}
        onLog={() => setAsked('log')}
        onWin={() => setAsked('win')}
        onLose={() => setAsked('lose')}
      />
      <NoContactNotice lead={lead} />
      {asked === 'log' && <LogForm lead={lead} onClose={close} />}
      {asked === 'win' && <WinForm lead={lead} currency={currency} onClose={close} />}
      {asked === 'lose' && <LoseForm lead={lead} pipelines={pipelines} onClose={close} />}
      <SamePersonPart lead={lead} suspects={suspects} onOpen={onOpenLead} />
      <div class="lead-columns">
        <div class="lead-column">
          <StepsPart lead={lead} />
          <LabelsPart lead={lead} {...choices} />
          <DetailsPart lead={lead} events={events} />
          <LeadQualify lead={lead} />
          <CriteriaPart lead={lead} pipelines={pipelines} />
          <ValuePart lead={lead} currency={currency} />
        </div>
        <div class="lead-column">
          <NotesPart lead={lead} />
          <StaysPart lead={lead} pipelines={pipelines} now={Date.now()} />
          <Timeline events={events} pipelines={pipelines} onUndo={(act) => void takeBack(lead.id, act)} />
          <RelatedPart lead={lead} related={related} pipelines={pipelines} onOpen={onOpenLead} />
          {shows ? (
            <ContactCard lead={lead} />
          ) : (
            <div>
              <Button kind="quiet" onClick={() => setShows(true)}>
                {words('qrShow')}
              </Button>
            </div>
          )}
          <ErasePart lead={lead} onErased={onErased} />
        </div>
      </div>
    </div>
  );
}
