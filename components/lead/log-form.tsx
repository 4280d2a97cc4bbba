import { useState } from 'preact/hooks';
import { type Lead, titleOfLead } from '../../lib/leads/lead.ts';
import { words } from '../../lib/words.ts';
import { act } from '../app/act.ts';
import { ContactFields, DirectionSelect } from '../capture/contact-part.tsx';
import { usualOutcome } from '../capture/form.ts';
import { AskPanel } from './ask-panel.tsx';
import { likelyChannel } from './log-touch.ts';

/** Logs a contact with its channel, direction, outcome and note. */
export function LogForm({ lead, onClose }: { lead: Lead; onClose: () => void }) {
  const channel = likelyChannel(lead);
  const [contact, setContact] = useState({
    channel,
    direction: 'outbound' as 'outbound' | 'inbound',
    outcome: usualOutcome(channel, 'outbound'),
    note: '',
  });
  const change = (part: Partial<typeof contact>) => {
    const next = { ...contact, ...part };
    setContact(
      part.channel || part.direction
        ? { ...next, outcome: usualOutcome(next.channel, next.direction) }
        : next,
    );
  };
  const log = async () => {
    const { note, ...touch } = contact;
    const given = note.trim() ? { ...touch, note: note.trim() } : touch;
    const done = words('touchLogged', titleOfLead(lead.fields));
    if (await act({ type: 'touch', leadId: lead.id, touch: given }, done)) onClose();
  };
  return (
    <AskPanel
      title={words('logContact')}
      confirm={words('log')}
      onConfirm={() => void log()}
      onClose={onClose}
    >
      <ContactFields contact={contact} onChange={change} />
      <DirectionSelect contact={contact} onChange={change} />
    </AskPanel>
  );
}
