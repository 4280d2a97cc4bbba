import { type WordKey, words } from '../../lib/words.ts';
import './key-list.css';

const KEYS: readonly (readonly [keys: readonly string[], what: WordKey])[] = [
  [['Ctrl Enter', '⌘ Enter'], 'shortcutSave'],
  [['Ctrl Z', '⌘ Z'], 'shortcutUndo'],
  [['←', '→'], 'shortcutViews'],
  [['Esc'], 'shortcutClose'],
  [['Ctrl K', '⌘ K'], 'keys_palette'],
  [['/'], 'keys_search'],
  [['←', '→', '↑', '↓'], 'keys_board'],
  [['M', 'W', 'L'], 'keys_card'],
  [['↑', '↓', 'Space'], 'keys_table'],
  [['?'], 'keys_help'],
];

/** What the keyboard does, in the popup and on the dashboard. */
export function KeyList() {
  return (
    <dl class="card key-list">
      {KEYS.map(([keys, what]) => (
        <div key={what} class="key-line">
          <dt dir="ltr">
            {keys.map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
          </dt>
          <dd>{words(what)}</dd>
        </div>
      ))}
    </dl>
  );
}
