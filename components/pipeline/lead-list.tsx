import type { ComponentChildren } from 'preact';
import { bestValue, enteredStageAt, type Lead } from '../../lib/leads/lead.ts';
import type { Pipelines } from '../../lib/leads/pipeline.ts';
import { LeadRow } from '../lead/lead-row.tsx';
import { MoveMenu, movable } from '../lead/move-menu.tsx';
import { agoInWords, daysSinceInWords } from '../ui/days.ts';
import { lossInWords, placeName } from '../ui/stage-names.ts';

interface LeadListProps {
  readonly leads: readonly Lead[];
  readonly pipelines: Pipelines;
  readonly line: (lead: Lead) => ComponentChildren;
  readonly onOpen: (leadId: string) => void;
}

/** Leads as rows, each with Move. */
export function LeadList({ leads, pipelines, line, onOpen }: LeadListProps) {
  return (
    <ul class="lead-list">
      {leads.map((lead) => (
        <LeadRow
          key={lead.id}
          lead={lead}
          line={line(lead)}
          onOpen={onOpen}
          actions={<MoveMenu lead={movable(lead)} pipelines={pipelines} />}
        />
      ))}
    </ul>
  );
}

/** Where a lead stands and when it changed last. */
export function placeAndAge(pipelines: Pipelines, lead: Lead): string {
  return `${lossInWords(pipelines, lead) || placeName(pipelines, lead)}, ${agoInWords(lead.updatedAt)}`;
}

/** A lead's company, and how long it has been in its stage. */
export function companyAndStay(lead: Lead): ComponentChildren {
  const company = bestValue(lead.fields, 'company')?.value;
  const stay = daysSinceInWords(enteredStageAt(lead));
  return (
    <>
      {company && (
        <>
          <bdi>{company}</bdi>,{' '}
        </>
      )}
      {stay}
    </>
  );
}
