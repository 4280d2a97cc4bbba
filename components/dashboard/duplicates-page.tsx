import { titleOfLead } from '../../lib/leads/lead.ts';
import { likePairs } from '../../lib/store/same-person-queries.ts';
import { words } from '../../lib/words.ts';
import { ListUnreadable } from '../app/list-unreadable.tsx';
import { useLive } from '../app/use-live.ts';
import { LeadRow } from '../lead/lead-row.tsx';
import { Button } from '../ui/button.tsx';
import { Empty } from '../ui/empty.tsx';
import { similarWord } from '../ui/names.ts';
import { PageHead } from './page-head.tsx';
import { openLead } from './use-route.ts';

const SHOWN = 100;

/** Leads that may be one person, as the last look through the whole list found them. */
export function DuplicatesPage() {
  const pairs = useLive(() => likePairs(SHOWN), 'pairs');
  return (
    <>
      <PageHead title={words('duplicates')} />
      {pairs.failed && <ListUnreadable again={pairs.again} />}
      {pairs.value?.length === 0 && (
        <Empty title={words('duplicatesNone')} text={words('duplicatesNoneText')} />
      )}
      {pairs.value && pairs.value.length > 0 && (
        <div class="page-body">
          <p class="quiet">{words('duplicatesText')}</p>
          <ul class="card">
            {pairs.value.map(({ leads: [lead, other], reason }) => (
              <LeadRow
                key={`${lead.id} ${other.id}`}
                lead={lead}
                line={`${titleOfLead(other.fields)}, ${similarWord(reason)}`}
                actions={<Button onClick={() => openLead(lead.id)}>{words('compare')}</Button>}
                onOpen={openLead}
              />
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
