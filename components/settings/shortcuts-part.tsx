import { words } from '../../lib/words.ts';
import { KeyList } from '../ui/key-list.tsx';
import { Section } from '../ui/section.tsx';

/** What the keyboard does. */
export function ShortcutsPart() {
  return (
    <Section title={words('shortcuts')}>
      <KeyList />
    </Section>
  );
}
