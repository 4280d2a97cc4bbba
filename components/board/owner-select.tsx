import type { Choices } from '../../lib/list/list-query.ts';
import { words } from '../../lib/words.ts';
import { useAnswer } from '../dashboard/use-list.ts';
import { Select } from '../ui/field.tsx';
import type { OwnerChoice } from './board-query.ts';

interface OwnerSelectProps {
  readonly owner: OwnerChoice;
  /** The user's own name, '' where it is not set. */
  readonly me: string;
  readonly onChange: (owner: OwnerChoice) => void;
}

/** Whose leads are shown: everybody's, one's own, or another rep's. */
export function OwnerSelect({ owner, me, onChange }: OwnerSelectProps) {
  const { value: owners = [] as Choices } = useAnswer((list) => list.choices('owner'), 'owners');
  const names = new Set(owners.map(({ value }) => value));
  if (me) names.add(me);
  if (owner.kind === 'rep') names.add(owner.name);
  const textOf = (name: string) =>
    name === '' ? words('ownerNone') : name === me ? `${words('ownerMe')} (${name})` : name;
  return (
    <Select
      label={words('owner')}
      hiddenLabel
      options={[
        { value: 'all', text: words('ownerAll') },
        ...[...names].map((name) => ({ value: `rep:${name}`, text: textOf(name) })),
      ]}
      value={owner.kind === 'all' ? 'all' : `rep:${owner.name}`}
      onChange={(value) =>
        onChange(value === 'all' ? { kind: 'all' } : { kind: 'rep', name: value.slice('rep:'.length) })
      }
    />
  );
}
