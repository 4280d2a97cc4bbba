import { words, wordsFor } from '../../lib/words.ts';
import { Button } from '../ui/button.tsx';
import './retired-list.css';

interface RetiredListProps {
  readonly items: readonly { readonly id: string; readonly name: string; readonly retired?: true }[];
  readonly onBack: (id: string) => void;
}

/** What is out of use, each with the way back; nothing where nothing is. */
export function RetiredList({ items, onBack }: RetiredListProps) {
  const retired = items.filter((item) => item.retired);
  if (retired.length === 0) return null;
  return (
    <details class="retired">
      <summary>{wordsFor(retired.length, 'retiredCount')}</summary>
      <ul>
        {retired.map(({ id, name }) => (
          <li key={id} class="retired-row">
            <bdi class="ellipsis">{name}</bdi>
            <Button kind="quiet" aria-label={words('bringBackNamed', name)} onClick={() => onBack(id)}>
              {words('bringBack')}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
