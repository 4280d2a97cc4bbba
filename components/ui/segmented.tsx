import { useId } from 'preact/hooks';
import './segmented.css';

interface SegmentedProps<T extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: T; readonly text: string }[];
  readonly value: T | undefined;
  readonly onChange: (value: T) => void;
}

/** One of a few, side by side: native radios, so that arrow keys and screen readers know them. */
export function Segmented<T extends string>({ label, options, value, onChange }: SegmentedProps<T>) {
  const name = useId();
  return (
    <fieldset class="segmented">
      <legend class="sr-only">{label}</legend>
      {options.map((option) => (
        <label class="segment" key={option.value}>
          <input
            class="sr-only"
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span class="segment-face">{option.text}</span>
        </label>
      ))}
    </fieldset>
  );
}
