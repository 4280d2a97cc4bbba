import { useId, useState } from 'preact/hooks';
import type { Lead } from '../../lib/leads/lead.ts';
import { words } from '../../lib/words.ts';
import { act } from '../app/act.ts';
import { Icon } from '../ui/icon.tsx';
import './labels-part.css';

interface LabelsProps {
  readonly lead: Lead;
  /** Reps and tags that are in use already, to choose from while typing. */
  readonly reps: readonly string[];
  readonly tags: readonly string[];
}

/** Who looks after the lead, and its tags. */
export function LabelsPart({ lead, reps, tags }: LabelsProps) {
  const change = (add: readonly string[], remove: readonly string[]) =>
    act({ type: 'tag', leadId: lead.id, add, remove }, words('tagsSaved'));
  return (
    <div class="card labels">
      <ChoiceInput
        key={lead.owner}
        label={words('owner')}
        value={lead.owner}
        placeholder={words('ownerNobody')}
        choices={reps}
        onCommit={(owner) => void act({ type: 'assign', leadId: lead.id, owner }, words('ownerSaved'))}
      />
      <div class="labels-line">
        <span class="labels-name">{words('tags')}</span>
        <ul class="labels-tags">
          {lead.tags.map((tag) => (
            <li class="tag" key={tag}>
              <bdi class="ellipsis">{tag}</bdi>
              <button
                type="button"
                class="tag-remove"
                aria-label={words('tagRemove', tag)}
                title={words('tagRemove', tag)}
                onClick={() => void change([], [tag])}
              >
                <Icon name="close" />
              </button>
            </li>
          ))}
          <li class="labels-new">
            <ChoiceInput
              key={lead.tags.join()}
              hiddenLabel
              label={words('tagNew')}
              value=""
              placeholder={words('tagNew')}
              choices={tags.filter((tag) => !lead.tags.includes(tag))}
              onCommit={(text) => void change(text.split(','), [])}
            />
          </li>
        </ul>
      </div>
    </div>
  );
}

interface ChoiceInputProps {
  readonly label: string;
  readonly hiddenLabel?: boolean;
  readonly value: string;
  readonly placeholder: string;
  readonly choices: readonly string[];
  readonly onCommit: (text: string) => void;
}

/** A text with what is in use already to choose from; it is taken over by Enter and when it is left. */
function ChoiceInput({ label, hiddenLabel, value, placeholder, choices, onCommit }: ChoiceInputProps) {
  const id = useId();
  const [text, setText] = useState(value);
  return (
    <label class="labels-line">
      <span class={hiddenLabel ? 'sr-only' : 'labels-name'}>{label}</span>
      <input
        class="quiet-input labels-input"
        dir="auto"
        autocomplete="off"
        list={id}
        maxLength={100}
        placeholder={placeholder}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
        onChange={(event) => {
          if (event.currentTarget.value.trim() !== value) onCommit(event.currentTarget.value);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.currentTarget.blur();
          if (event.key !== 'Escape' || text === value) return;
          event.preventDefault();
          event.stopPropagation();
          setText(value);
        }}
      />
      <datalist id={id}>
        {choices.map((choice) => (
          <option key={choice} value={choice} />
        ))}
      </datalist>
    </label>
  );
}
