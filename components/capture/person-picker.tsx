import type { PersonRole } from '../../lib/leads/reading.ts';
import { words } from '../../lib/words.ts';
import { IconButton } from '../ui/button.tsx';
import { Menu } from '../ui/menu.tsx';
import { roleWord } from '../ui/names.ts';
import './person-picker.css';

export interface PickerProps {
  readonly people: readonly {
    readonly name: string;
    readonly role: PersonRole;
    readonly known: boolean;
    readonly hasDraft: boolean;
  }[];
  readonly index: number;
  readonly onPick: (index: number) => void;
}

/** "2 of 4": steps through everybody found, or opens the list of them. */
export function PersonPicker({ people, index, onPick }: PickerProps) {
  return (
    <div class="person-picker">
      <IconButton
        icon="previous"
        label={words('previousPerson')}
        disabled={index === 0}
        onClick={() => onPick(index - 1)}
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
              onPick: () => onPick(at),
            })),
          },
        ]}
      />
      <IconButton
        icon="next"
        label={words('nextPerson')}
        disabled={index === people.length - 1}
        onClick={() => onPick(index + 1)}
      />
    </div>
  );
}
