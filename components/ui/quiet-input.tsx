import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import './quiet-input.css';

type Passed = Pick<JSX.IntrinsicElements['input'], 'placeholder'>;

interface QuietInputProps extends Passed {
  readonly label: string;
  readonly value: string;
  readonly look?: 'title' | 'text';
  /** Takes the focus when it appears. */
  readonly takesFocus?: boolean;
  /** Every keystroke. */
  readonly onInput?: (text: string) => void;
  /** Enter, or leaving the input with another text in it; Escape puts the old text back instead. */
  readonly onCommit?: (text: string) => void;
}

/** Text that can be edited where it stands: it looks like text until it is pointed at. */
export function QuietInput({
  label,
  value,
  look = 'text',
  takesFocus,
  onInput,
  onCommit,
  ...rest
}: QuietInputProps) {
  // An edit belongs to the value it began from: a new value from outside ends it, without an effect that
  // could run late and undo what was typed meanwhile.
  const [edit, setEdit] = useState<{ readonly of: string; readonly text: string }>();
  const text = edit?.of === value ? edit.text : value;
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (takesFocus) input.current?.focus();
  }, [takesFocus]);
  return (
    <input
      ref={input}
      {...rest}
      class={`quiet-input quiet-input-${look}`}
      aria-label={label}
      dir="auto"
      autocomplete="off"
      spellcheck={false}
      value={text}
      title={text}
      onInput={(event) => {
        setEdit({ of: value, text: event.currentTarget.value });
        onInput?.(event.currentTarget.value);
      }}
      onChange={({ currentTarget }) => currentTarget.value !== value && onCommit?.(currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && onCommit) event.currentTarget.blur();
        if (event.key !== 'Escape' || !onCommit || text === value) return;
        event.preventDefault();
        event.stopPropagation();
        setEdit(undefined);
      }}
    />
  );
}
