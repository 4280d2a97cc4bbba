import { useEffect, useRef } from 'preact/hooks';
import type { PersonRole } from '../../lib/leads/reading.ts';
import { words } from '../../lib/words.ts';
import { IconButton } from '../ui/button.tsx';
import { Menu } from '../ui/menu.tsx';
import { roleWord } from '../ui/names.ts';
import './person-picker.css';

export type PickerPart = 'previous' | 'list' | 'next';

export interface PickerProps {
  readonly people: readonly {
    readonly name: string;
    readonly role: PersonRole;
    readonly known: boolean;
    readonly hasDraft: boolean;
  }[];
  readonly index: number;
  /** The part of the picker that was used to come here, and keeps the focus. */
  readonly usedLast: PickerPart | undefined;
  readonly onPick: (index: number, by: PickerPart) => void;
}

/** "2 of 4": steps through everybody found, or opens the list of them. */
export function PersonPicker({ people, index, usedLast, onPick }: PickerProps) {
  const picker = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    const [previous, list, next] = picker.current?.querySelectorAll('button') ?? [];
    const used = { previous, list, next }[usedLast ?? 'list'];
    if (usedLast) (used?.disabled ? list : used)?.focus();
  }, [usedLast]);
  const step = (by: 'previous' | 'next') => {
    const to = by === 'next' ? index + 1 : index - 1;
    if (people[to]) onPick(to, by);
  };
  return (
    <fieldset
      class="person-picker"
      ref={picker}
      aria-label={words('peopleHere')}
      onKeyDown={(event) => {
        const by = partOfKey(event.key);
        if (!by) return;
        event.preventDefault();
        step(by);
      }}
    >
      <IconButton
        icon="previous"
        label={words('previousPerson')}
        disabled={index === 0}
        onClick={() => step('previous')}
      />
      <Menu
        label={words('pickPerson', index + 1, people.length)}
        look="person-count"
        face={words('personOf', index + 1, people.length)}
        groups={[
          {
            title: words('peopleHere'),
            items: people.map((person, at) => ({
              text: <bdi>{person.name}</bdi>,
              detail: person.hasDraft
                ? words('hasDraft')
                : person.known
                  ? words('inListAlready')
                  : roleWord(person.role),
              checked: at === index,
              onPick: () => onPick(at, 'list'),
            })),
          },
        ]}
      />
      <IconButton
        icon="next"
        label={words('nextPerson')}
        disabled={index === people.length - 1}
        onClick={() => step('next')}
      />
    </fieldset>
  );
}

/** Left and right arrows step in reading direction. */
function partOfKey(key: string): 'previous' | 'next' | undefined {
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return undefined;
  return (key === 'ArrowRight') === (document.documentElement.dir !== 'rtl') ? 'next' : 'previous';
}
