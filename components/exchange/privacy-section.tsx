import { useState } from 'preact/hooks';
import { downloadFile } from '../../lib/exchange/download.ts';
import { jsonOfLeads } from '../../lib/exchange/json-export.ts';
import { savedText } from '../../lib/exchange/saved-text.ts';
import { bestValue, titleOfLead } from '../../lib/leads/lead.ts';
import type { Pipelines } from '../../lib/leads/pipeline.ts';
import type { Condition, ListQuery } from '../../lib/list/list-query.ts';
import { findLeads } from '../../lib/store/queries.ts';
import type { Settings } from '../../lib/store/settings.ts';
import { storiesById } from '../../lib/store/story-queries.ts';
import { words, wordsFor } from '../../lib/words.ts';
import { useLive } from '../app/use-live.ts';
import { changeSettings } from '../app/use-settings.ts';
import { showLeads } from '../dashboard/handed-conditions.ts';
import { useSummary } from '../dashboard/use-list.ts';
import { openLead } from '../dashboard/use-route.ts';
import { Button } from '../ui/button.tsx';
import { today } from '../ui/days.ts';
import { Select, TextField } from '../ui/field.tsx';
import { Section } from '../ui/section.tsx';

const MOST_FOUND = 8;
const MONTHS = [0, 12, 24, 36, 60] as const;

/** Leads whose last contact, or whose capture where there was none, is older than so many months. */
function olderThan(months: number): readonly Condition[] {
  const to = Temporal.Now.plainDateISO().subtract({ months }).toString();
  return [{ column: 'heardAt', to }];
}

/** What is held about one person, as a file; and who has been held for longer than need be. */
export function PrivacySection({ pipelines, settings }: { pipelines: Pipelines; settings: Settings }) {
  const [text, setText] = useState('');
  const found = useLive(() => findLeads(text, MOST_FOUND), `privacy ${text}`).value ?? [];
  const { keepsMonths } = settings;
  const conditions = olderThan(keepsMonths);
  const query: ListQuery = { text: '', conditions, sort: { column: 'touchedAt', descending: false } };
  const old = useSummary(query).value?.total ?? 0;
  const save = async (leadId: string, name: string) => {
    const pieces = jsonOfLeads(storiesById([leadId]), pipelines, Date.now());
    const blob = await savedText(pieces, 'application/json', new AbortController().signal);
    downloadFile(blob, `firsthand-${name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')}-${today()}.json`);
  };
  return (
    <Section title={words('ioPrivacy')}>
      <div class="card io-card">
        <TextField
          type="search"
          label={words('ioPerson')}
          hint={words('ioPersonHint')}
          value={text}
          onInput={setText}
        />
        {text.trim() && found.length === 0 && <p class="quiet">{words('nothingFound')}</p>}
        {found.length > 0 && (
          <ul class="io-mapping">
            {found.map((lead) => {
              const name = titleOfLead(lead.fields);
              return (
                <li key={lead.id} class="io-person">
                  <span class="io-mapping-head">
                    <bdi class="ellipsis">{name}</bdi>
                    <span class="quiet small ellipsis">
                      <bdi>
                        {bestValue(lead.fields, 'email')?.value ?? bestValue(lead.fields, 'company')?.value}
                      </bdi>
                    </span>
                  </span>
                  <Button icon="download" onClick={() => void save(lead.id, name)}>
                    {words('ioHeldFile')}
                  </Button>
                  <Button onClick={() => openLead(lead.id)}>{words('ioOpenLead')}</Button>
                </li>
              );
            })}
          </ul>
        )}
        <div class="io-fields">
          <Select
            label={words('ioRetention')}
            options={MONTHS.map((months) => ({
              value: String(months),
              text: months === 0 ? words('ioRetentionNone') : wordsFor(months, 'ioMonths'),
            }))}
            value={String(keepsMonths)}
            onChange={(months) => void changeSettings({ keepsMonths: Number(months) })}
          />
        </div>
        {keepsMonths > 0 && (
          <div class="io-actions">
            <span>{wordsFor(old, 'ioOld')}</span>
            {old > 0 && <Button onClick={() => showLeads(conditions)}>{words('ioShowOld')}</Button>}
          </div>
        )}
        <p class="quiet small">{words('ioPrivacyNote')}</p>
      </div>
    </Section>
  );
}
