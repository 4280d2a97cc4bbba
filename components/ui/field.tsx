import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import './field.css';

interface FieldProps {
  readonly label: string;
  /** The label is for ears only, where the place already says it to the eye. */
  readonly hiddenLabel?: boolean;
  readonly hint?: string;
  readonly children: (ids: { id: string; 'aria-describedby'?: string }) => ComponentChildren;
}

/** A control with its label and its hint tied together. */
export function Field({ label, hiddenLabel, hint, children }: FieldProps) {
  const id = useId();
  const hintId = `${id}-hint`;
  return (
    <div class="field">
      <label class={hiddenLabel ? 'sr-only' : 'field-label'} for={id}>
        {label}
      </label>
      {children(hint ? { id, 'aria-describedby': hintId } : { id })}
      {hint && (
        <p class="field-hint" id={hintId}>
          {hint}
        </p>
      )}
    </div>
  );
}

interface SelectProps<T extends string> {
  readonly label: string;
  readonly hiddenLabel?: boolean;
  readonly quiet?: boolean;
  readonly options: readonly { readonly value: T; readonly text: string }[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}

/** A native select with its label. */
export function Select<T extends string>(props: SelectProps<T>) {
  return (
    <Field label={props.label} hiddenLabel={props.hiddenLabel ?? false}>
      {(ids) => (
        <span class={props.quiet ? 'select select-quiet' : 'select'}>
          <select
            {...ids}
            value={props.value}
            onChange={(event) => props.onChange(event.currentTarget.value as T)}
          >
            {props.options.map((option) => (
              <option key={option.value} value={option.value} selected={option.value === props.value}>
                {option.text}
              </option>
            ))}
          </select>
        </span>
      )}
    </Field>
  );
}

interface TextFieldProps {
  readonly type?: 'text' | 'date' | 'time' | 'search' | 'password';
  readonly value: string;
  readonly placeholder?: string;
  readonly inputMode?: 'decimal' | 'numeric' | 'search';
  readonly min?: string;
  readonly 'aria-invalid'?: boolean;
  readonly onBlur?: (text: string) => void;
  readonly label: string;
  readonly hiddenLabel?: boolean;
  readonly hint?: string;
  readonly onInput: (text: string) => void;
}

/** A one-line text, date or number input with its label; text takes its direction from what is typed. */
export function TextField({ label, hiddenLabel, hint, type, onInput, onBlur, ...rest }: TextFieldProps) {
  return (
    <Field label={label} hiddenLabel={hiddenLabel ?? false} {...(hint && { hint })}>
      {(ids) => (
        <input
          class="input"
          dir="auto"
          autocomplete="off"
          {...ids}
          {...rest}
          // The type names a literal of one of several shapes; all of those in use here are text to Preact.
          type={(type ?? 'text') as 'text'}
          onInput={(event) => onInput(event.currentTarget.value)}
          onBlur={(event) => onBlur?.(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
