import { useId } from 'preact/hooks';
import { LOW_CONFIDENCE } from '../../lib/leads/value.ts';
import { words } from '../../lib/words.ts';
import '../ui/checkbox.css';
import { Icon } from '../ui/icon.tsx';
import { fieldWord, sourceWord } from '../ui/names.ts';
import { QuietInput } from '../ui/quiet-input.tsx';
import { ICON_OF_FIELD } from '../ui/value-icon.ts';
import type { FormValue } from './form.ts';
import './value-row.css';

interface ValueRowProps {
  readonly value: FormValue;
  readonly onText: (text: string) => void;
  readonly onKept: (kept: boolean) => void;
}

/** Whether the text is still what the page said, and what it said is not sure. */
export function isUnsure(value: FormValue): boolean {
  return (
    value.from !== undefined && value.from.confidence < LOW_CONFIDENCE && value.text === value.from.value
  );
}

/** Where a form value comes from, in words. */
export function originOf(value: FormValue): string {
  const source = value.from && value.text.trim() === value.from.value ? value.from.source : 'typed';
  return sourceWord(source);
}

/** One value: what it is, the text to edit in place, where it came from, and whether it is kept. */
export function ValueRow({ value, onText, onKept }: ValueRowProps) {
  const field = fieldWord(value.field);
  const unsure = isUnsure(value);
  const empty = value.text.trim() === '';
  return (
    <li class={value.kept ? 'value-row' : 'value-row value-row-left-out'}>
      <span class="value-icon" title={field}>
        <Icon name={ICON_OF_FIELD[value.field]} />
      </span>
      <span class="value-with-origin">
        <QuietInput
          label={field}
          value={value.text}
          placeholder={words('fieldTyping', field.toLocaleLowerCase())}
          takesFocus={!value.from && value.id.includes('-typed-')}
          onInput={onText}
        />
        {!empty && <Origin value={value} unsure={unsure} />}
      </span>
      {!empty && (
        <input
          type="checkbox"
          class="checkbox checkbox-calm"
          aria-label={words('keepValue', field, value.text)}
          title={unsure ? words('checkHint') : undefined}
          checked={value.kept}
          onChange={(event) => onKept(event.currentTarget.checked)}
        />
      )}
    </li>
  );
}

function Origin({ value, unsure }: { value: FormValue; unsure: boolean }) {
  const id = useId();
  const origin = originOf(value);
  return (
    <span
      class={unsure ? 'value-origin value-origin-unsure' : 'value-origin'}
      id={id}
      title={value.from?.url || undefined}
    >
      {unsure ? `${origin}, ${words('check')}` : origin}
    </span>
  );
}
