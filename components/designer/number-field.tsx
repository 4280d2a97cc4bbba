import { useState } from 'preact/hooks';
import { Field } from '../ui/field.tsx';

interface NumberFieldProps {
  readonly label: string;
  readonly value: number | undefined;
  readonly invalid: boolean;
  /** `undefined` where nothing is in it, `NaN` where what is in it is no number. */
  readonly onChange: (value: number | undefined) => void;
}

/** A whole number to type; what is typed stays as it was typed, right or wrong. */
export function NumberField({ label, value, invalid, onChange }: NumberFieldProps) {
  const [text, setText] = useState(value === undefined ? '' : String(value));
  return (
    <Field label={label}>
      {(ids) => (
        <input
          {...ids}
          class="input"
          inputMode="numeric"
          autocomplete="off"
          aria-invalid={invalid}
          value={text}
          onInput={(event) => {
            const typed = event.currentTarget.value;
            setText(typed);
            onChange(
              typed.trim() === '' ? undefined : /^\d+$/.test(typed.trim()) ? Number(typed) : Number.NaN,
            );
          }}
        />
      )}
    </Field>
  );
}
