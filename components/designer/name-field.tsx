import { words } from '../../lib/words.ts';
import { Field } from '../ui/field.tsx';
import './name-field.css';

interface NameFieldProps {
  readonly label: string;
  readonly hiddenLabel?: boolean;
  readonly value: string;
  readonly invalid: boolean;
  readonly onInput: (name: string) => void;
}

/** A name that must be given; says so underneath where it is not. */
export function NameField({ label, hiddenLabel, value, invalid, onInput }: NameFieldProps) {
  return (
    <div class="name-field">
      <Field label={label} hiddenLabel={hiddenLabel ?? false}>
        {(ids) => (
          <input
            {...ids}
            class="input"
            dir="auto"
            autocomplete="off"
            maxLength={100}
            aria-invalid={invalid}
            value={value}
            onInput={(event) => onInput(event.currentTarget.value)}
          />
        )}
      </Field>
      {invalid && <Problem>{words('problem_no_name')}</Problem>}
    </div>
  );
}

/** What is wrong with the field above. */
export function Problem({ children }: { children: string }) {
  return (
    <p class="problem small" role="alert">
      {children}
    </p>
  );
}
