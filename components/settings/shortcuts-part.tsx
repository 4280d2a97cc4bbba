import { words } from '../../lib/words.ts';
import { Section } from '../ui/section.tsx';
import './shortcuts-part.css';

const SHORTCUTS = [
  { keys: 'Ctrl+Enter', what: 'shortcutSave' },
  { keys: 'Ctrl+Z', what: 'shortcutUndo' },
  { keys: '← →', what: 'shortcutViews' },
  { keys: 'Esc', what: 'shortcutClose' },
] as const;

/** What the keyboard does. */
export function ShortcutsPart() {
  return (
    <Section title={words('shortcuts')}>
      <dl class="card shortcuts">
        {SHORTCUTS.map(({ keys, what }) => (
          <div key={what} class="shortcut">
            <dt>
              <kbd class="shortcut-keys" dir="ltr">
                {keys}
              </kbd>
            </dt>
            <dd>{words(what)}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
