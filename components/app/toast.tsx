import { useEffect, useState } from 'preact/hooks';
import { words } from '../../lib/words.ts';
import { IconButton } from '../ui/button.tsx';
import './toast.css';
import { toast } from './toast-state.ts';

const SHOWN_MS = 12_000;

/** Says what has just happened and how to take it back; goes by itself unless it is being read or tells of a failure. */
export function Toast() {
  const content = toast.value;
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (!content || content.tone === 'failed' || held) return;
    const timer = setTimeout(() => {
      toast.value = undefined;
    }, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [content, held]);

  return (
    <div
      class="toast-place"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocusIn={() => setHeld(true)}
      onFocusOut={() => setHeld(false)}
    >
      <div role="status">{content?.tone === 'done' && <ToastBody {...content} />}</div>
      <div role="alert">{content?.tone === 'failed' && <ToastBody {...content} />}</div>
    </div>
  );
}

function ToastBody({ tone, text, action }: NonNullable<typeof toast.value>) {
  return (
    <div class={`toast toast-${tone}`}>
      <span class="toast-text">{text}</span>
      {action && (
        <button
          type="button"
          class="toast-action"
          onClick={() => {
            toast.value = undefined;
            action.run();
          }}
        >
          {action.label}
        </button>
      )}
      <IconButton
        icon="close"
        label={words('close')}
        onClick={() => {
          toast.value = undefined;
        }}
      />
    </div>
  );
}
