import { useEffect, useRef } from 'preact/hooks';
import { words } from '../../lib/words.ts';
import { Button } from '../ui/button.tsx';
import { KeyList } from '../ui/key-list.tsx';
import './palette.css';

/** Which keys do what, over whatever is on screen. */
export function KeysHelp({ onClose }: { onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (typeof dialog.current?.showModal === 'function') dialog.current.showModal();
    else dialog.current?.setAttribute('open', '');
    // In a short window the button that takes the focus is below the keys.
    if (dialog.current) dialog.current.scrollTop = 0;
  }, []);
  return (
    <dialog
      ref={dialog}
      class="palette keys-help"
      aria-labelledby="keys-help"
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <h2 id="keys-help">{words('keysHelp')}</h2>
      <KeyList />
      <Button onClick={onClose}>{words('close')}</Button>
    </dialog>
  );
}
