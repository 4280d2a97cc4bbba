import { useEffect } from 'preact/hooks';
import { titleOfLead } from '../../lib/leads/lead.ts';
import type { Pipelines } from '../../lib/leads/pipeline.ts';
import { eventsOfLead, leadById, relatedLeads, survivorOf } from '../../lib/store/queries.ts';
import { suspectsOf } from '../../lib/store/same-person-queries.ts';
import { words } from '../../lib/words.ts';
import { ListUnreadable } from '../app/list-unreadable.tsx';
import { useLive } from '../app/use-live.ts';
import { Empty } from '../ui/empty.tsx';
import { Notice } from '../ui/notice.tsx';
import { LeadSheet } from './lead-sheet.tsx';

interface LeadViewProps {
  readonly leadId: string;
  readonly pipelines: Pipelines;
  readonly currency: string;
  /** Reps and tags that are in use already, where the surface knows them. */
  readonly choices?: { readonly reps: readonly string[]; readonly tags: readonly string[] };
  readonly onOpenLead: (leadId: string) => void;
  /** Told what the lead is called. */
  readonly onTitle?: (title: string) => void;
  readonly onBack: () => void;
}

const MOST_RELATED = 10;
const NO_CHOICES = { reps: [], tags: [] };

/** Reads one lead with its history and shows it, as long as it is there. */
export function LeadView(props: LeadViewProps) {
  const { leadId, pipelines, currency, choices, onOpenLead, onTitle, onBack } = props;
  const live = useLive(() => leadWithSurroundings(leadId), leadId);
  const title = live.value?.lead && titleOfLead(live.value.lead.fields);
  useEffect(() => {
    if (title) onTitle?.(title);
  }, [title, onTitle]);
  if (live.failed) return <ListUnreadable again={live.again} />;
  if (!live.value) return <div class="view-body" aria-busy="true" />;
  const { lead, events, related, suspects } = live.value;
  return (
    <div class="view-body">
      {lead && lead.id !== leadId && <Notice role="status">{words('leadMerged')}</Notice>}
      {lead ? (
        <LeadSheet
          // Half-written notes and open questions belong to one lead.
          key={lead.id}
          lead={lead}
          events={events}
          related={related}
          suspects={suspects}
          pipelines={pipelines}
          currency={currency}
          choices={choices ?? NO_CHOICES}
          onOpenLead={onOpenLead}
          onErased={onBack}
        />
      ) : (
        <Empty title={words('leadGone')} />
      )}
    </div>
  );
}

async function leadWithSurroundings(leadId: string) {
  const id = await survivorOf(leadId);
  const [lead, events] = await Promise.all([leadById(id), eventsOfLead(id)]);
  if (!lead) return { lead, events, related: [], suspects: [] };
  const [related, suspects] = await Promise.all([relatedLeads(lead, MOST_RELATED), suspectsOf(lead)]);
  return { lead, events, related, suspects };
}
