import { useState } from 'preact/hooks';
import { type Lead, titleOfLead } from '../../lib/leads/lead.ts';
import { words } from '../../lib/words.ts';
import { act } from '../app/act.ts';
import { Button } from '../ui/button.tsx';
import { AskPanel } from './ask-panel.tsx';
import { NoContactButton } from './no-contact.tsx';

/** Erases a person for good, in two steps, naming who goes. */
export function ErasePart({ lead, onErased }: { lead: Lead; onErased: () => void }) {
  const [asking, setAsking] = useState(false);
  const title = titleOfLead(lead.fields);
  const erase = async () => {
    if (await act({ type: 'erase', leadId: lead.id }, words('leadErased', title))) onErased();
  };
  if (!asking) {
    return (
      <div class="lead-last">
        <NoContactButton lead={lead} />
        <Button kind="danger" icon="trash" onClick={() => setAsking(true)}>
          <bdi class="ellipsis">{words('eraseAsk', title)}</bdi>
        </Button>
      </div>
    );
  }
  return (
    <AskPanel
      danger
      title={words('eraseAsk', title)}
      confirm={words('eraseConfirm', title)}
      refuse={words('keepLead')}
      onConfirm={() => void erase()}
      onClose={() => setAsking(false)}
    >
      <p>
        <bdi>{words('eraseText', title)}</bdi>
      </p>
    </AskPanel>
  );
}
