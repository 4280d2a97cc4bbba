import { useState } from 'preact/hooks';
import type { Settings } from '../../lib/store/settings.ts';
import { words } from '../../lib/words.ts';
import { currenciesWith } from '../ui/currencies.ts';
import { Field, Select, TextField } from '../ui/field.tsx';
import { Notice } from '../ui/notice.tsx';
import { Section } from '../ui/section.tsx';
import { Segmented } from '../ui/segmented.tsx';
import { regions } from './regions.ts';
import { RemindField } from './remind-field.tsx';
import './settings-card.css';

interface YouPartProps {
  readonly title: string;
  readonly settings: Settings;
  /** Keeps a change; false when it could not be kept. */
  readonly onChange: (change: Partial<Settings>) => Promise<boolean>;
}

/**
 * Reads addresses as typed, one a line or between commas.
 * @example addressesFromText('ada@engines.example, ada@home.example') // ['ada@engines.example', 'ada@home.example']
 */
export function addressesFromText(text: string): string[] {
  return text
    .split(/[\s,;]+/)
    .map((address) => address.toLowerCase())
    .filter((address) => address.includes('@'));
}

const THEMES = ['system', 'light', 'dark'] as const;

/** Who the user is, where they are, and how they like it to look; each change is kept at once. */
export function YouPart({ title, settings, onChange }: YouPartProps) {
  const [kept, setKept] = useState<boolean>();
  const change = async (part: Partial<Settings>) => setKept(await onChange(part));
  const [name, setName] = useState(settings.repName);
  return (
    <Section title={title} aside={<span role="status">{kept && words('settingsKept')}</span>}>
      <div class="card settings-card">
        {kept === false && (
          <Notice tone="danger" role="alert">
            {words('settingsNotKept')}
          </Notice>
        )}
        <TextField
          label={words('yourName')}
          hint={words('yourNameHint')}
          value={name}
          onInput={(text) => {
            setName(text);
            void change({ repName: text.trim() });
          }}
        />
        <Select
          label={words('currency')}
          options={currenciesWith(settings.currency).map((code) => ({ value: code, text: code }))}
          value={settings.currency}
          onChange={(currency) => void change({ currency })}
        />
        <Select
          label={words('homeRegion')}
          options={regions()}
          value={settings.region}
          onChange={(region) => void change({ region })}
        />
        <p class="field-hint">{words('homeRegionHint')}</p>
        <OwnAddresses settings={settings} onChange={(ownAddresses) => void change({ ownAddresses })} />
        <RemindField reminds={settings.reminds} onChange={(reminds) => void change({ reminds })} />
        <div class="field">
          <span class="field-label">{words('theme')}</span>
          <Segmented
            label={words('theme')}
            options={THEMES.map((value) => ({ value, text: words(`theme_${value}`) }))}
            value={settings.theme}
            onChange={(theme) => void change({ theme })}
          />
        </div>
      </div>
    </Section>
  );
}

function OwnAddresses({
  settings,
  onChange,
}: {
  settings: Settings;
  onChange: (addresses: string[]) => void;
}) {
  const [text, setText] = useState(settings.ownAddresses.join('\n'));
  return (
    <Field label={words('ownAddresses')} hint={words('ownAddressesHint')}>
      {(ids) => (
        <textarea
          {...ids}
          class="input"
          rows={2}
          dir="auto"
          spellcheck={false}
          value={text}
          onInput={(event) => {
            setText(event.currentTarget.value);
            onChange(addressesFromText(event.currentTarget.value));
          }}
        />
      )}
    </Field>
  );
}
