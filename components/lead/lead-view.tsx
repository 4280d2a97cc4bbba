import type { Pipelines } from '../../lib/leads/pipeline.ts';
import { eventsOfLead, leadById } from '../../lib/store/queries.ts';
import { words } from '../../lib/words.ts';
import { ListUnreadable } from '../app/list-unreadable.tsx';
import { useLive } from '../app/use-live.ts';
import { Empty } from '../ui/empty.tsx';
import { LeadSheet } from './lead-sheet.tsx';

interface LeadViewProps {
  readonly leadId: string;
  readonly pipelines: Pipelines;
  readonly currency: string;
  readonly onBack: () => void;
}

/** Reads one lead with its history and shows it, as long as it is there. */
export function LeadView({ leadId, pipelines, currency, onBack }: LeadViewProps) {
  const live = useLive(
    async () => ({ lead: await leadById(leadId), events: await eventsOfLead(leadId) }),
    leadId,
  );
  if (live.failed) return <ListUnreadable again={live.again} />;
  if (!live.value) return <div class="view-body" aria-busy="true" />;
  const { lead, events } = live.value;
  return (
    <div class="view-body">
      {lead ? (
        <LeadSheet lead={lead} events={events} pipelines={pipelines} currency={currency} onErased={onBack} />
      ) : (
        <Empty title={words('leadGone')} />
      )}
    </div>
  );
}
