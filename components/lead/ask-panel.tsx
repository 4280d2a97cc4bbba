import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { words } from '../../lib/words.ts';
import { Button } from '../ui/button.tsx';
import './ask-panel.css';

interface AskPanelProps {
  readonly title: string;
  readonly confirm: string;
  readonly refuse?: string;
  readonly danger?: boolean;
  readonly children: ComponentChildren;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** A short form in the flow of the page that takes the focus, and gives it back when it closes; Escape closes it. */
export function AskPanel(props: AskPanelProps) {
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    form.current
      ?.querySelector<HTMLElement>('input:not([type="radio"]:not(:checked)), select, textarea, button')
      ?.focus();
    return () => before instanceof HTMLElement && before.isConnected && before.focus();
  }, []);
  return (
    <form
      ref={form}
      class={props.danger ? 'card ask ask-danger' : 'card ask'}
      aria-labelledby={id}
      onSubmit={(event) => {
        event.preventDefault();
        props.onConfirm();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        props.onClose();
      }}
    >
      <h2 id={id}>{props.title}</h2>
      {props.children}
      <div class="ask-actions">
        <Button onClick={props.onClose}>{props.refuse ?? words('cancel')}</Button>
        <Button type="submit" kind={props.danger ? 'danger' : 'primary'}>
          <bdi class="ellipsis">{props.confirm}</bdi>
        </Button>
      </div>
    </form>
  );
}
