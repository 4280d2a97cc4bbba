import type { DesignProblem } from '../../lib/leads/design-problems.ts';
import { itemBack, withoutItem } from '../../lib/leads/edit-pipelines.ts';
import type { LostReason } from '../../lib/leads/pipeline.ts';
import { words } from '../../lib/words.ts';
import { Button } from '../ui/button.tsx';
import { Section } from '../ui/section.tsx';
import { NameField } from './name-field.tsx';
import './named-rows.css';
import { RetiredList } from './retired-list.tsx';

interface ReasonListProps {
  readonly reasons: readonly LostReason[];
  readonly kept: readonly LostReason[];
  readonly problems: readonly DesignProblem[];
  readonly onChange: (reasons: readonly LostReason[]) => void;
}

/** Why leads are lost, to name, retire and bring back. */
export function ReasonList({ reasons, kept, problems, onChange }: ReasonListProps) {
  return (
    <Section title={words('lostReasons')}>
      <ul class="card named-rows">
        {reasons
          .filter(({ retired }) => !retired)
          .map((reason) => (
            <li key={reason.id} class="named-row">
              <NameField
                label={words('reasonName')}
                hiddenLabel
                value={reason.name}
                invalid={problems.some(({ itemId }) => itemId === reason.id)}
                onInput={(name) =>
                  onChange(reasons.map((one) => (one.id === reason.id ? { ...one, name } : one)))
                }
              />
              <Button
                kind="quiet"
                aria-label={words('retireNamed', reason.name || words('unnamed'))}
                onClick={() => onChange(withoutItem(reasons, reason.id, kept))}
              >
                {words('retire')}
              </Button>
            </li>
          ))}
        <li>
          <Button icon="plus" onClick={() => onChange([...reasons, { id: crypto.randomUUID(), name: '' }])}>
            {words('addReason')}
          </Button>
        </li>
      </ul>
      <RetiredList
        items={reasons}
        onBack={(id) => onChange(reasons.map((one) => (one.id === id ? itemBack(one) : one)))}
      />
    </Section>
  );
}
