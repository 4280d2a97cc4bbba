import type { Lead } from '../leads/lead.ts';
import type { Pipelines } from '../leads/pipeline.ts';
import { BOM, csvRecord } from './csv.ts';
import type { CsvProfile } from './csv-profile.ts';
import { cellOf, type PresetColumn } from './preset.ts';
import { FIRSTHAND } from './presets/firsthand.ts';
import { savedText } from './saved-text.ts';

/** Where an export takes its leads from: batches, so that the list is never in memory at once. */
export interface ExportSource {
  readonly leads: AsyncIterable<readonly Lead[]>;
  readonly pipelines: Pipelines;
  readonly total: number;
}

/** How a CSV file of leads is laid out. */
export interface CsvLayout {
  readonly columns: readonly PresetColumn[];
  readonly profile: CsvProfile;
  readonly delimiter: string;
}

export interface ExportOptions extends Partial<CsvLayout> {
  readonly delimiter: string;
  readonly signal: AbortSignal;
  /** Called after each batch with the rows done so far. */
  readonly onProgress: (done: number, total: number) => void;
}

/**
 * A CSV file of leads, piece by piece: RFC 4180, a header row always, as whom it is for expects it. A piece is never
 * more than one batch.
 */
export async function* csvOfLeads(
  leads: AsyncIterable<readonly Lead[]>,
  pipelines: Pipelines,
  { columns, profile, delimiter }: CsvLayout,
): AsyncGenerator<string> {
  const headers = columns.map(({ header }) => header);
  yield (profile === 'spreadsheet' ? BOM : '') + csvRecord(headers, delimiter, profile);
  for await (const batch of leads) {
    const records = batch.map((lead) =>
      csvRecord(
        columns.map((column) => cellOf(column, lead, pipelines, profile)),
        delimiter,
        profile,
      ),
    );
    yield records.join('');
  }
}

/**
 * All leads as a CSV file, in Firsthand's own format for spreadsheets where nothing else is asked for. Rejects with
 * `AbortError` when cancelled.
 */
export async function exportCsv(
  { leads, pipelines, total }: ExportSource,
  { columns = FIRSTHAND.columns, profile = 'spreadsheet', delimiter, signal, onProgress }: ExportOptions,
): Promise<{ readonly blob: Blob; readonly rows: number }> {
  let rows = 0;
  const counted = async function* () {
    for await (const batch of leads) {
      yield batch;
      // Asked for the next batch: this one is written.
      rows += batch.length;
      onProgress(rows, Math.max(rows, total));
    }
  };
  const text = csvOfLeads(counted(), pipelines, { columns, profile, delimiter });
  return { blob: await savedText(text, 'text/csv;charset=utf-8', signal), rows };
}

/** `firsthand-leads-2026-11-23.csv` */
export function exportFileName(today: string, ending = 'csv'): string {
  return `firsthand-leads-${today}.${ending}`;
}
