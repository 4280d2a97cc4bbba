import { CHANNELS, DIRECTIONS, outcomesOf } from '../../lib/leads/lead.ts';
import { words } from '../../lib/words.ts';
import '../ui/checkbox.css';
import { Select, TextField } from '../ui/field.tsx';
import { channelWord, directionWord, outcomeWord } from '../ui/names.ts';
import { Section } from '../ui/section.tsx';
import { Segmented } from '../ui/segmented.tsx';
import './contact-part.css';
import type { CaptureForm } from './form.ts';
import { withTouch } from './form-changes.ts';

type Contact = Pick<CaptureForm, 'channel' | 'direction' | 'outcome' | 'note'>;

/** How the contact went: channel, direction, outcome, note. */
export function ContactFields({
  contact,
  onChange,
}: {
  contact: Contact;
  onChange: (change: Partial<Contact>) => void;
}) {
  return (
    <>
      <Segmented
        label={words('channel')}
        options={CHANNELS.map((value) => ({ value, text: channelWord(value) }))}
        value={contact.channel}
        onChange={(channel) => onChange({ channel })}
      />
      <div class="contact-line">
        <Select
          label={words('outcome')}
          hiddenLabel
          options={outcomesOf(contact.channel).map((value) => ({ value, text: outcomeWord(value) }))}
          value={contact.outcome}
          onChange={(outcome) => onChange({ outcome })}
        />
        <TextField
          label={words('note')}
          hiddenLabel
          placeholder={words('noteHint')}
          value={contact.note}
          onInput={(note) => onChange({ note })}
        />
      </div>
    </>
  );
}

/** Outbound or inbound, as a quiet choice beside a title. */
export function DirectionSelect({
  contact,
  onChange,
}: {
  contact: Contact;
  onChange: (change: Partial<Contact>) => void;
}) {
  return (
    <Select
      label={words('direction')}
      hiddenLabel
      quiet
      options={DIRECTIONS.map((value) => ({ value, text: directionWord(value) }))}
      value={contact.direction}
      onChange={(direction) => onChange({ direction })}
    />
  );
}

/** The contact that goes with a capture; it can be left out. */
export function ContactPart({
  form,
  first,
  onChange,
}: {
  form: CaptureForm;
  first: boolean;
  onChange: (form: CaptureForm) => void;
}) {
  const change = ({ channel, direction, ...rest }: Partial<Contact>) => {
    const next = { ...form, ...rest };
    onChange(
      channel || direction
        ? withTouch(next, { ...(channel && { channel }), ...(direction && { direction }) })
        : next,
    );
  };
  return (
    <Section
      title={words(first ? 'firstContact' : 'contact')}
      aside={
        <>
          {form.logs && <DirectionSelect contact={form} onChange={change} />}
          <label class="contact-logs">
            <input
              type="checkbox"
              class="checkbox"
              checked={form.logs}
              onChange={(event) => onChange({ ...form, logs: event.currentTarget.checked })}
            />
            {words('logThis')}
          </label>
        </>
      }
    >
      {form.logs && <ContactFields contact={form} onChange={change} />}
    </Section>
  );
}
