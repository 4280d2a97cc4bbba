import { useState } from 'preact/hooks';
import { type Lead, titleOfLead } from '../../lib/leads/lead.ts';
import type { Suspect } from '../../lib/store/same-person-queries.ts';
import { words } from '../../lib/words.ts';
import { act } from '../app/act.ts';
import { Button } from '../ui/button.tsx';
import { similarWord } from '../ui/names.ts';
import { Section } from '../ui/section.tsx';
import { LeadRow } from './lead-row.tsx';
import { MergePanel } from './merge-panel.tsx';

interface SamePersonProps {
  readonly lead: Lead;
  readonly suspects: readonly Suspect[];
  readonly onOpen: (leadId: string) => void;
}

/** Leads that may be this person, each with the reason: to merge after a look, or never to be asked about again. */
export function SamePersonPart({ lead, suspects, onOpen }: SamePersonProps) {
  const [compared, setCompared] = useState<string>();
  const other = suspects.find((one) => one.lead.id === compared)?.lead;
  if (suspects.length === 0) return null;
  return (
    <Section title={words('samePerson')}>
      <ul class="card">
        {suspects.map((suspect) => (
          <LeadRow
            key={suspect.lead.id}
            lead={suspect.lead}
            line={similarWord(suspect.reason)}
            actions={
              <>
                <Button onClick={() => setCompared(suspect.lead.id)}>{words('compare')}</Button>
                <Button
                  kind="quiet"
                  onClick={() =>
                    void act(
                      { type: 'tellApart', leadId: lead.id, otherId: suspect.lead.id },
                      words('toldApart', titleOfLead(suspect.lead.fields)),
                    )
                  }
                >
                  {words('notTheSame')}
                </Button>
              </>
            }
            onOpen={onOpen}
          />
        ))}
      </ul>
      {other && (
        <MergePanel key={other.id} lead={lead} other={other} onClose={() => setCompared(undefined)} />
      )}
    </Section>
  );
}
