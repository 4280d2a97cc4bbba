import { useState } from 'preact/hooks';
import { allTaken, type ColumnChoice, takenColumns } from '../../lib/exchange/column-choice.ts';
import { downloadFile } from '../../lib/exchange/download.ts';
import { PRESETS } from '../../lib/exchange/presets.ts';
import { findRiskyCells, type RiskyCell } from '../../lib/exchange/risky-cells.ts';
import type { Pipelines } from '../../lib/leads/pipeline.ts';
import type { SavedView } from '../../lib/list/saved-view.ts';
import { words, wordsFor } from '../../lib/words.ts';
import { type HandedLeads, takeHandedLeads } from '../dashboard/handed-leads.ts';
import { useAnswer, useLeadList, useSummary } from '../dashboard/use-list.ts';
import { Button } from '../ui/button.tsx';
import { Select } from '../ui/field.tsx';
import { Notice } from '../ui/notice.tsx';
import { Section } from '../ui/section.tsx';
import { ColumnsPart } from './columns-part.tsx';
import {
  type ExportFormat,
  type ExportOrder,
  leadsOf,
  OTHER_FORMATS,
  presetOf,
  writeExport,
} from './export-files.ts';
import { JobNotice } from './job-notice.tsx';
import { useJob } from './use-job.ts';

const ALL = { text: '', conditions: [], sort: { column: 'createdAt', descending: false } } as const;
const DELIMITERS = ['', ',', ';', '\t'] as const;
const EVERY_LEAD = ' all';
const HANDED = ' handed';
const FIRST_FORMAT: ExportFormat = `preset:${PRESETS[0]?.id ?? ''}`;

/** Takes leads along as a file: for a spreadsheet, for a CRM, as contacts, or exactly as they are. */
export function ExportSection({ pipelines, views }: { pipelines: Pipelines; views: readonly SavedView[] }) {
  const [format, setFormat] = useState(FIRST_FORMAT);
  const [handed] = useState(takeHandedLeads);
  const [which, setWhich] = useState(handed ? HANDED : EVERY_LEAD);
  const [columns, setColumns] = useState(() => columnsOf(FIRST_FORMAT));
  const [delimiter, setDelimiter] = useState<(typeof DELIMITERS)[number]>('');
  const [risky, setRisky] = useState<{ count: number; first: readonly RiskyCell[] }>();
  const [said, setSaid] = useState<{ text: string; isFailure: boolean }>();
  const list = useLeadList();
  const job = useJob();
  const view = views.find(({ id }) => id === which);
  const wanted: HandedLeads | undefined = which === HANDED ? handed : view && { query: view.query };
  const summary = useSummary(wanted && 'query' in wanted ? wanted.query : ALL);
  // A filter looks through what has been read in: a file of half the list must not pass for the whole.
  const progress = useAnswer((one) => one.progress(), 'progress').value;
  const isReading = !progress || progress.loaded < progress.total;
  const total = wanted && 'ids' in wanted ? wanted.ids.length : (summary.value?.total ?? 0);
  const preset = presetOf(format);
  const isArranged = columns.some(({ column, isTaken }, at) => !isTaken || column !== preset?.columns[at]);
  const choose = (next: ExportFormat) => {
    setFormat(next);
    setColumns(columnsOf(next));
    setRisky(undefined);
    setSaid(undefined);
  };
  const save = async (isAware: boolean) => {
    setSaid(undefined);
    setRisky(undefined);
    try {
      const ids = wanted && ('ids' in wanted ? wanted.ids : await list.ids(wanted.query));
      const order: ExportOrder = { format, columns, delimiter, ...(ids && { ids }) };
      if (preset?.profile === 'crm' && !isAware) {
        const found = await job.run(words('ioChecking'), (signal) =>
          findRiskyCells(leadsOf(order), pipelines, takenColumns(columns), { most: 5, signal }),
        );
        if (!found) return;
        if (found.count > 0) return setRisky(found);
      }
      const file = await job.run(words('ioWriting'), (signal, onProgress) =>
        writeExport(order, pipelines, signal, (done) => onProgress(done, total)),
      );
      if (!file) return;
      downloadFile(file.blob, file.fileName);
      setSaid({ text: words('ioSaved', file.fileName), isFailure: false });
    } catch {
      setSaid({ text: words('exportFailed'), isFailure: true });
    }
  };
  return (
    <Section title={words('ioExport')}>
      <div class="card io-card">
        <div class="io-fields">
          <Select
            label={words('ioFormat')}
            options={[
              ...PRESETS.map(({ id, name }) => ({
                value: `preset:${id}` as ExportFormat,
                text: `${name} (CSV)`,
              })),
              ...OTHER_FORMATS.map((value) => ({
                value: value as ExportFormat,
                text: words(`ioFormat_${value}`),
              })),
            ]}
            value={format}
            onChange={choose}
          />
          <Select
            label={words('ioWhich')}
            options={[
              ...(handed ? [{ value: HANDED, text: handedWords(handed) }] : []),
              { value: EVERY_LEAD, text: words('ioEveryLead') },
              ...views.map(({ id, name }) => ({ value: id, text: name })),
            ]}
            value={which}
            onChange={setWhich}
          />
          {(!preset || preset.profile === 'spreadsheet') && !/json|vcard/.test(format) && (
            <Select
              label={words('ioDelimiter')}
              options={DELIMITERS.map((value) => ({ value, text: words(DELIMITER_WORDS[value]) }))}
              value={delimiter}
              onChange={setDelimiter}
            />
          )}
        </div>
        {preset && (
          <ColumnsPart
            choices={columns}
            onChange={setColumns}
            {...(isArranged && { onReset: () => setColumns(columnsOf(format)) })}
          />
        )}
        {preset?.mostRows !== undefined && total > preset.mostRows && (
          <Notice tone="warning">{words('ioTooMany', preset.name, preset.mostRows)}</Notice>
        )}
        <div class="io-actions">
          <Button
            kind="primary"
            icon="download"
            disabled={isReading || total === 0 || (preset && takenColumns(columns).length === 0)}
            onClick={() => void save(false)}
          >
            {words('ioSave')}
          </Button>
          <span class="quiet">{isReading ? words('loading') : wordsFor(total, 'leadsCount')}</span>
        </div>
        {risky && (
          <Notice
            tone="warning"
            role="alert"
            actions={<Button onClick={() => void save(true)}>{words('ioSaveAnyway')}</Button>}
          >
            {wordsFor(risky.count, 'ioRisky')}
            <ul>
              {risky.first.map(({ leadId, header, text }) => (
                <li key={`${leadId} ${header}`} class="ellipsis">
                  {header}: <bdi>{text}</bdi>
                </li>
              ))}
            </ul>
          </Notice>
        )}
        <JobNotice job={job} />
        {said && (
          <Notice tone={said.isFailure ? 'danger' : 'accent'} role={said.isFailure ? 'alert' : 'status'}>
            {said.text}
          </Notice>
        )}
        <p class="quiet small">{words('ioExportNote')}</p>
      </div>
    </Section>
  );
}

const DELIMITER_WORDS = {
  '': 'ioDelimiterUsual',
  ',': 'ioComma',
  ';': 'ioSemicolon',
  '\t': 'ioTab',
} as const;

function columnsOf(format: ExportFormat): readonly ColumnChoice[] {
  return allTaken(presetOf(format)?.columns ?? []);
}

function handedWords(handed: HandedLeads): string {
  return 'ids' in handed ? wordsFor(handed.ids.length, 'ioSelectedLeads') : words('ioFoundLeads');
}
