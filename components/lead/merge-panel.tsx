import { useState } from 'preact/hooks';
import { type Lead, titleOfLead } from '../../lib/leads/lead.ts';
import { FIELDS, type FieldName } from '../../lib/leads/value.ts';
import { words } from '../../lib/words.ts';
import { act } from '../app/act.ts';
import { fieldWord } from '../ui/names.ts';
import { Segmented } from '../ui/segmented.tsx';
import { AskPanel } from './ask-panel.tsx';
import './merge-panel.css';

type Side = 'both' | 'this' | 'other';

/** The lists that a merge is to hold where the union is not wanted. */
export function chosenFields(
  lead: Lead,
  other: Lead,
  sides: Readonly<Partial<Record<FieldName, Side>>>,
): Partial<Record<FieldName, string[]>> {
  const chosen: Partial<Record<FieldName, string[]>> = {};
  for (const field of FIELDS) {
    const side = sides[field] ?? 'both';
    if (side !== 'both') chosen[field] = textsOf(side === 'this' ? lead : other, field);
  }
  return chosen;
}

/** Two leads side by side, field by field, and which of their values the one lead is to have. */
export function MergePanel({ lead, other, onClose }: { lead: Lead; other: Lead; onClose: () => void }) {
  const [sides, setSides] = useState<Partial<Record<FieldName, Side>>>({});
  const title = titleOfLead(other.fields);
  const fields = FIELDS.filter((field) => lead.fields[field] || other.fields[field]);
  const merge = async () => {
    const chosen = chosenFields(lead, other, sides);
    const command = {
      type: 'merge' as const,
      leadId: lead.id,
      otherId: other.id,
      ...(Object.keys(chosen).length > 0 && { fields: chosen }),
    };
    if (await act(command, words('mergedWith', title))) onClose();
  };
  return (
    <AskPanel
      title={words('mergeTitle', title)}
      confirm={words('mergeConfirm')}
      onConfirm={() => void merge()}
      onClose={onClose}
    >
      <ul class="merge-fields">
        {fields.map((field) => {
          const [own, others] = [textsOf(lead, field), textsOf(other, field)];
          const isSame = own.join('\n') === others.join('\n');
          return (
            <li class="merge-field" key={field}>
              <span class="merge-name">{fieldWord(field)}</span>
              <bdi class="merge-value">{own.join(', ') || words('mergeNone')}</bdi>
              <bdi class="merge-value">{isSame ? '' : others.join(', ') || words('mergeNone')}</bdi>
              {!isSame && own.length > 0 && others.length > 0 && (
                <Segmented
                  label={fieldWord(field)}
                  options={[
                    { value: 'both', text: words('mergeBoth') },
                    { value: 'this', text: words('mergeThis') },
                    { value: 'other', text: words('mergeOther') },
                  ]}
                  value={sides[field] ?? 'both'}
                  onChange={(side) => setSides({ ...sides, [field]: side as Side })}
                />
              )}
            </li>
          );
        })}
      </ul>
      <p class="quiet small">{words('mergeText')}</p>
    </AskPanel>
  );
}

function textsOf(lead: Lead, field: FieldName): string[] {
  return lead.fields[field]?.map(({ value }) => value) ?? [];
}
