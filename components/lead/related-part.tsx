import { bestValue, type Lead, titleOfLead } from '../../lib/leads/lead.ts';
import type { Pipelines } from '../../lib/leads/pipeline.ts';
import { words } from '../../lib/words.ts';
import { agoInWords } from '../ui/days.ts';
import { Section } from '../ui/section.tsx';
import { lossInWords, placeName } from '../ui/stage-names.ts';
import { LeadRow } from './lead-row.tsx';

interface RelatedProps {
  readonly lead: Lead;
  readonly related: readonly Lead[];
  readonly pipelines: Pipelines;
  readonly onOpen: (leadId: string) => void;
}

/** The other leads of the same company. */
export function RelatedPart({ lead, related, pipelines, onOpen }: RelatedProps) {
  if (related.length === 0) return null;
  return (
    <Section
      title={words('related')}
      aside={<bdi class="ellipsis">{bestValue(lead.fields, 'company')?.value}</bdi>}
    >
      <ul class="card">
        {related.map((one) => (
          <LeadRow
            key={one.id}
            lead={one}
            line={[
              bestValue(one.fields, 'title')?.value,
              lossInWords(pipelines, one) || placeName(pipelines, one),
              agoInWords(one.updatedAt),
            ]
              .filter((part) => part && part !== titleOfLead(one.fields))
              .join(', ')}
            onOpen={onOpen}
          />
        ))}
      </ul>
    </Section>
  );
}
