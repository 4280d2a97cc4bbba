import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import type { LeadEvent } from '../../lib/leads/event.ts';
import type { Lead } from '../../lib/leads/lead.ts';
import { FIELDS, type FieldName, LOW_CONFIDENCE, type SourcedValue } from '../../lib/leads/value.ts';
import { words } from '../../lib/words.ts';
import '../capture/value-row.css';
import './details-part.css';
import { act } from '../app/act.ts';
import { IconButton } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Menu } from '../ui/menu.tsx';
import { fieldWord, sourceWord } from '../ui/names.ts';
import { QuietInput } from '../ui/quiet-input.tsx';
import { Section } from '../ui/section.tsx';
import { ICON_OF_FIELD } from '../ui/value-icon.ts';
import { historyOfField } from './field-history.ts';

/** The list a field becomes when one of its values is given another text; an empty text takes the value away. */
export function editedValues(values: readonly SourcedValue[], index: number, text: string): string[] {
  const texts = values.map(({ value }) => value);
  texts[index] = text.trim();
  return texts.filter(Boolean);
}

/** Everything known about a lead, each value with its origin, open to correction where it stands. */
export function DetailsPart({ lead, events }: { lead: Lead; events: readonly LeadEvent[] }) {
  const [added, setAdded] = useState<FieldName>();
  const [opened, setOpened] = useState<FieldName>();
  const edit = (field: FieldName, index: number, text: string) => {
    setAdded(undefined);
    const values = editedValues(lead.fields[field] ?? [], index, text);
    void act({ type: 'edit', leadId: lead.id, field, values }, words('fieldSaved', fieldWord(field)));
  };
  return (
    <Section
      title={words('details')}
      aside={
        <Menu
          label={words('addField')}
          look="button button-quiet"
          face={
            <>
              <Icon name="plus" />
              {words('addField')}
            </>
          }
          groups={[
            { items: FIELDS.map((field) => ({ text: fieldWord(field), onPick: () => setAdded(field) })) },
          ]}
        />
      }
    >
      <ul class="card details">
        {FIELDS.map((field) => (
          <Fragment key={field}>
            {lead.fields[field]?.map((value, index) => (
              <DetailRow
                key={value.value}
                field={field}
                value={value}
                {...(index === 0 && {
                  history: {
                    open: opened === field,
                    onToggle: () => setOpened(opened === field ? undefined : field),
                  },
                })}
                onCommit={(text) => edit(field, index, text)}
              />
            ))}
            {opened === field && <FieldPast field={field} events={events} />}
          </Fragment>
        ))}
        {added && (
          <DetailRow
            key="added"
            field={added}
            onCommit={(text) => edit(added, lead.fields[added]?.length ?? 0, text)}
          />
        )}
      </ul>
    </Section>
  );
}

interface DetailRowProps {
  readonly field: FieldName;
  readonly value?: SourcedValue;
  readonly history?: { readonly open: boolean; readonly onToggle: () => void };
  readonly onCommit: (text: string) => void;
}

function DetailRow({ field, value, history, onCommit }: DetailRowProps) {
  const unsure = value !== undefined && value.confidence < LOW_CONFIDENCE;
  return (
    <li class="value-row">
      <span class="value-icon" title={fieldWord(field)}>
        <Icon name={ICON_OF_FIELD[field]} />
      </span>
      <span class="value-with-origin">
        <QuietInput
          label={fieldWord(field)}
          value={value?.value ?? ''}
          placeholder={
            value ? words('clearHint') : words('fieldTyping', fieldWord(field).toLocaleLowerCase())
          }
          takesFocus={!value}
          onCommit={onCommit}
        />
        {value && (
          <span
            class={unsure ? 'value-origin value-origin-unsure' : 'value-origin'}
            title={value.url || undefined}
          >
            {unsure ? `${sourceWord(value.source)}, ${words('check')}` : sourceWord(value.source)}
          </span>
        )}
      </span>
      {history ? (
        <IconButton
          icon="clock"
          label={words('fieldHistory', fieldWord(field))}
          aria-expanded={history.open}
          onClick={history.onToggle}
        />
      ) : (
        <span class="detail-gap" />
      )}
    </li>
  );
}

/** Where the values of a field came from, and what it held before. */
function FieldPast({ field, events }: { field: FieldName; events: readonly LeadEvent[] }) {
  return (
    <li class="detail-past">
      <ul>
        {historyOfField(events, field).map(({ id, text, url }) => (
          <li key={id} title={url || undefined}>
            <bdi>{text}</bdi>
          </li>
        ))}
      </ul>
    </li>
  );
}
