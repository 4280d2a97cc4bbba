import { STEP_KINDS, type StepKind } from '../../lib/leads/lead.ts';
import { words } from '../../lib/words.ts';
import { dayInWords, today } from '../ui/days.ts';
import { Select, TextField } from '../ui/field.tsx';
import { stepWord } from '../ui/names.ts';
import './step-part.css';

interface StepFieldsProps {
  readonly kind: StepKind | 'none';
  readonly on: string;
  /** A step may be left out altogether. */
  readonly optional?: boolean;
  readonly onKind: (kind: StepKind | 'none') => void;
  readonly onDate: (on: string) => void;
}

/** What to do next, and on which day. */
export function StepFields({ kind, on, optional, onKind, onDate }: StepFieldsProps) {
  const kinds = STEP_KINDS.map((value) => ({ value: value as StepKind | 'none', text: stepWord(value) }));
  return (
    <>
      <Select
        label={words('nextStep')}
        hiddenLabel
        options={optional ? [{ value: 'none', text: words('noStep') }, ...kinds] : kinds}
        value={kind}
        onChange={onKind}
      />
      {kind !== 'none' && (
        <TextField
          label={words('stepOn')}
          hiddenLabel
          type="date"
          min={today()}
          value={on}
          onInput={onDate}
        />
      )}
    </>
  );
}

/** The day of a step in words, for the eye that does not count dates. */
export function StepDay({ on }: { on: string }) {
  return <span>{/^\d{4}-\d\d-\d\d$/.test(on) ? dayInWords(on) : ''}</span>;
}
