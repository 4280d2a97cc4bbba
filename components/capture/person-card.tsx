import { useEffect, useId, useRef } from 'preact/hooks';
import type { PersonRole } from '../../lib/leads/reading.ts';
import { FIELDS, type FieldName } from '../../lib/leads/value.ts';
import { words } from '../../lib/words.ts';
import { lazy } from '../app/lazy.tsx';
import { Avatar } from '../ui/avatar.tsx';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Menu } from '../ui/menu.tsx';
import { fieldWord, roleWord } from '../ui/names.ts';
import { QuietInput } from '../ui/quiet-input.tsx';
import { type CaptureForm, textOf } from './form.ts';
import { withField, withKept, withText } from './form-changes.ts';
import type { ReadingHealth } from './missing-note.tsx';
import './person-card.css';
import type { PickerProps } from './person-picker.tsx';
import { isUnsure, originOf, ValueRow } from './value-row.tsx';

const PersonPicker = lazy(() => import('./person-picker.tsx').then((module) => module.PersonPicker));
interface PersonCardProps {
  readonly form: CaptureForm;
  readonly role?: PersonRole | undefined;
  /** Absent when the lead is typed in by hand. */
  readonly reading?: ReadingHealth | undefined;
  readonly picker?: PickerProps | undefined;
  readonly onChange: (form: CaptureForm) => void;
  /** Leaves the page's people aside and types somebody in. */
  readonly onByHand?: (() => void) | undefined;
}

const MissingNote = lazy(() => import('./missing-note.tsx').then((module) => module.MissingNote));

const ROW_ORDER: readonly FieldName[] = [
  'name',
  'title',
  'company',
  'email',
  'phone',
  'website',
  'profile',
  'location',
];

/** Who is captured: the name, everything known with its origin, all of it open to correction. */
export function PersonCard({ form, role, reading, picker, onChange, onByHand }: PersonCardProps) {
  const id = useId();
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) card.current?.focus({ preventScroll: true });
  }, []);
  const [name, ...otherNames] = form.values.filter((value) => value.field === 'name');
  const rows = ROW_ORDER.flatMap((field) =>
    field === 'name' ? otherNames : form.values.filter((value) => value.field === field),
  );
  const addable = FIELDS.filter((field) => field !== 'name');
  const title = textOf(form, 'name') || textOf(form, 'email') || words('typedLead');
  const about = [role && roleWord(role), name?.text.trim() && originOf(name)];
  return (
    <section class="card person-card" aria-labelledby={id} tabIndex={-1} ref={card}>
      <h2 class="sr-only" id={id}>
        {title}
      </h2>
      <div class="person-head">
        <Avatar name={textOf(form, 'name') || textOf(form, 'email')} large />
        <div class="person-names">
          {name && (
            <QuietInput
              look="title"
              label={fieldWord('name')}
              value={name.text}
              placeholder={words('fieldTyping', fieldWord('name').toLocaleLowerCase())}
              onInput={(text) => onChange(withText(form, name.id, text))}
            />
          )}
          <p class="person-about">{about.filter(Boolean).join(' · ')}</p>
        </div>
        {picker && <PersonPicker {...picker} />}
      </div>
      {name && isUnsure(name) && (
        <label class="person-check">
          <input
            type="checkbox"
            class="checkbox"
            checked={name.kept}
            onChange={(event) => onChange(withKept(form, name.id, event.currentTarget.checked))}
          />
          {words('checkHint')}
        </label>
      )}
      <ul>
        {rows.map((value) => (
          <ValueRow
            key={value.id}
            value={value}
            onText={(text) => onChange(withText(form, value.id, text))}
            onKept={(kept) => onChange(withKept(form, value.id, kept))}
          />
        ))}
      </ul>
      <div class="person-foot">
        {reading && (reading.partial || reading.missing.length > 0) && <MissingNote reading={reading} />}
        <Menu
          label={words('addField')}
          look="button button-quiet person-add"
          face={
            <>
              <Icon name="plus" />
              {words('addField')}
            </>
          }
          groups={[
            {
              items: addable.map((field) => ({
                text: fieldWord(field),
                onPick: () => onChange(withField(form, field)),
              })),
            },
          ]}
        />
        {onByHand && (
          <Button kind="quiet" onClick={onByHand}>
            {words('typeIn')}
          </Button>
        )}
      </div>
    </section>
  );
}
