import { words } from '../../lib/words.ts';
import { Select, TextField } from '../ui/field.tsx';
import { RECURRENCE_NAMES, type RecurrenceName } from '../ui/recurrences.ts';

interface StepTimesProps {
  readonly at: string;
  readonly every: RecurrenceName;
  readonly onTime: (at: string) => void;
  readonly onEvery: (every: RecurrenceName) => void;
}

/** At what time of the day, and how often again. */
export function StepTimes({ at, every, onTime, onEvery }: StepTimesProps) {
  return (
    <>
      <TextField type="time" label={words('stepAt')} hiddenLabel value={at} onInput={onTime} />
      <Select
        label={words('stepEvery')}
        hiddenLabel
        options={RECURRENCE_NAMES.map((value) => ({ value, text: words(`every_${value}`) }))}
        value={every}
        onChange={onEvery}
      />
    </>
  );
}
