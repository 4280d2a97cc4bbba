import { type ColumnChoice, takenColumns } from '../../lib/exchange/column-choice.ts';
import { delimiterFor } from '../../lib/exchange/csv.ts';
import { csvOfLeads, exportFileName } from '../../lib/exchange/export-csv.ts';
import { csvOfHistory, csvOfTouches } from '../../lib/exchange/history-csv.ts';
import { jsonOfLeads } from '../../lib/exchange/json-export.ts';
import type { Preset } from '../../lib/exchange/preset.ts';
import { PRESETS } from '../../lib/exchange/presets.ts';
import { savedText } from '../../lib/exchange/saved-text.ts';
import { vcardsOfLeads } from '../../lib/exchange/vcard-write.ts';
import type { Lead } from '../../lib/leads/lead.ts';
import type { Pipelines } from '../../lib/leads/pipeline.ts';
import { eachLead, leadsById } from '../../lib/store/queries.ts';
import { eachStory, storiesById } from '../../lib/store/story-queries.ts';
import { locale } from '../../lib/words.ts';
import { today } from '../ui/days.ts';

/** What can be written: a preset by its id, or one of these. */
export const OTHER_FORMATS = ['history', 'touches', 'json', 'vcard4', 'vcard3'] as const;
export type ExportFormat = `preset:${string}` | (typeof OTHER_FORMATS)[number];

/** What is to be exported, and how. */
export interface ExportOrder {
  readonly format: ExportFormat;
  /** A preset's columns, in the order that is wanted; empty for what has none. */
  readonly columns: readonly ColumnChoice[];
  /** '' for what spreadsheets expect where the user is. */
  readonly delimiter: string;
  /** Absent for every lead. */
  readonly ids?: readonly string[];
}

/** The preset that a format names. */
export function presetOf(format: ExportFormat): Preset | undefined {
  return PRESETS.find(({ id }) => format === `preset:${id}`);
}

/** Leads in batches, all or those asked for. */
export function leadsOf({ ids }: ExportOrder): AsyncGenerator<readonly Lead[]> {
  return ids ? leadsById(ids) : eachLead();
}

/** Writes the file and gives it with its name; rejects with `AbortError` when cancelled. */
export async function writeExport(
  order: ExportOrder,
  pipelines: Pipelines,
  signal: AbortSignal,
  onProgress: (done: number) => void,
): Promise<{ readonly blob: Blob; readonly fileName: string }> {
  let done = 0;
  async function* counted<T>(batches: AsyncIterable<readonly T[]>): AsyncGenerator<readonly T[]> {
    for await (const batch of batches) {
      yield batch;
      done += batch.length;
      onProgress(done);
    }
  }
  const { format, ids } = order;
  const layout = { profile: 'spreadsheet', delimiter: order.delimiter || delimiterFor(locale()) } as const;
  const preset = presetOf(format);
  const stories = () => counted(ids ? storiesById(ids) : eachStory());
  const csv = 'text/csv;charset=utf-8';
  const save = async (text: AsyncIterable<string>, type: string, ending: string) => ({
    blob: await savedText(text, type, signal),
    fileName: exportFileName(today(), ending),
  });
  if (preset) {
    const columns = takenColumns(order.columns);
    const delimiter = preset.profile === 'crm' ? ',' : layout.delimiter;
    return save(
      csvOfLeads(counted(leadsOf(order)), pipelines, { columns, profile: preset.profile, delimiter }),
      csv,
      'csv',
    );
  }
  if (format === 'history') return save(csvOfHistory(stories(), pipelines, layout), csv, 'history.csv');
  if (format === 'touches') return save(csvOfTouches(stories(), layout), csv, 'touches.csv');
  if (format === 'json')
    return save(jsonOfLeads(stories(), pipelines, Date.now()), 'application/json', 'json');
  const version = format === 'vcard3' ? '3.0' : '4.0';
  return save(vcardsOfLeads(counted(leadsOf(order)), version), 'text/vcard;charset=utf-8', 'vcf');
}
