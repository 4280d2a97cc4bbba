import { useEffect, useRef } from 'preact/hooks';
import { type WordKey, words } from '../../lib/words.ts';
import { Button } from '../ui/button.tsx';
import './palette.css';

const KEYS: readonly (readonly [keys: readonly string[], what: WordKey])[] = [
  [['Ctrl K', '⌘ K'], 'keys_palette'],
  [['/'], 'keys_search'],
  [['Ctrl Z', '⌘ Z'], 'keys_undo'],
  [['←', '→', '↑', '↓'], 'keys_board'],
  [['M', 'W', 'L'], 'keys_card'],
  [['↑', '↓', 'Space'], 'keys_table'],
  [['?'], 'keys_help'],
];

/** Which keys do what on the dashboard. */
export function KeysHelp({ onClose }: { onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (typeof dialog.current?.showModal === 'function') dialog.current.showModal();
    else dialog.current?.setAttribute('open', '');
  }, []);
  return (
    <dialog
      ref={dialog}
      class="palette"
      aria-labelledby="keys-help"
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <h2 id="keys-help">{words('keysHelp')}</h2>
      <dl class="keys">
        {KEYS.map(([keys, what]) => [
          <dt key={what}>
            {keys.map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
          </dt>,
          <dd key={`${what}-does`}>{words(what)}</dd>,
        ])}
      </dl>
      <Button onClick={onClose}>{words('close')}</Button>
    </dialog>
  );
}
