import { useEffect, useRef, useState } from 'preact/hooks';
import type { Lead, Note } from '../../lib/leads/lead.ts';
import { words } from '../../lib/words.ts';
import { act } from '../app/act.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { momentInWords } from '../ui/days.ts';
import { Field } from '../ui/field.tsx';
import { LinkedText } from '../ui/linked-text.tsx';
import { Section } from '../ui/section.tsx';
import './notes-part.css';

/** What was written about the lead, and a place to write more. */
export function NotesPart({ lead }: { lead: Lead }) {
  const [edited, setEdited] = useState<string>();
  return (
    <Section title={words('notes')}>
      <NoteForm
        text=""
        confirm={words('noteAdd')}
        onSave={(text) => act({ type: 'note', leadId: lead.id, text }, words('noteSaved'))}
      />
      {lead.notes.length > 0 && (
        <ul class="card notes">
          {lead.notes.map((note) => (
            <li class="note" key={note.id}>
              {edited === note.id ? (
                <NoteForm
                  text={note.text}
                  takesFocus
                  confirm={words('saveField')}
                  onSave={async (text) => {
                    const command = { type: 'note', leadId: lead.id, noteId: note.id, text } as const;
                    if (await act(command, words('noteSaved'))) setEdited(undefined);
                  }}
                  onClose={() => setEdited(undefined)}
                />
              ) : (
                <NoteText leadId={lead.id} note={note} onEdit={() => setEdited(note.id)} />
              )}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function NoteText({ leadId, note, onEdit }: { leadId: string; note: Note; onEdit: () => void }) {
  const remove = () => act({ type: 'note', leadId, noteId: note.id, text: '' }, words('noteRemoved'));
  const moment = momentInWords(note.at);
  return (
    <>
      <div class="note-text">
        <LinkedText text={note.text} />
        <p class="quiet small">{note.by ? words('eventBy', moment, note.by) : moment}</p>
      </div>
      <IconButton icon="pencil" label={words('noteEdit')} onClick={onEdit} />
      <IconButton icon="trash" label={words('noteRemove')} onClick={() => void remove()} />
    </>
  );
}

interface NoteFormProps {
  readonly text: string;
  readonly confirm: string;
  readonly takesFocus?: boolean;
  /** Resolves to something only where the text was kept. */
  readonly onSave: (text: string) => Promise<unknown>;
  readonly onClose?: () => void;
}

function NoteForm({ text: before, confirm, takesFocus, onSave, onClose }: NoteFormProps) {
  const [text, setText] = useState(before);
  const changed = text.trim() !== before;
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (takesFocus) area.current?.focus();
  }, [takesFocus]);
  const save = async () => {
    if (!changed || !(await onSave(text)) || onClose) return;
    // A note that was added leaves an empty form, to write the next one in.
    setText('');
    area.current?.focus();
  };
  return (
    <form
      class="note-form"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && changed) void save();
        else if (event.key === 'Escape' && onClose) onClose();
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      <Field label={words('noteNew')} hiddenLabel>
        {(ids) => (
          <textarea
            {...ids}
            class="input"
            dir="auto"
            rows={text.length > 80 || text.includes('\n') ? 4 : 2}
            maxLength={20_000}
            placeholder={words('noteNew')}
            value={text}
            ref={area}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        )}
      </Field>
      {(changed || onClose) && (
        <div class="note-actions">
          {onClose && <Button onClick={onClose}>{words('cancel')}</Button>}
          <Button type="submit" disabled={!changed}>
            {confirm}
          </Button>
        </div>
      )}
    </form>
  );
}
