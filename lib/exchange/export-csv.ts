import type { Lead } from '../leads/lead.ts';
import type { Pipelines } from '../leads/pipeline.ts';
import { COLUMNS } from './columns.ts';
import { BOM, csvRecord } from './csv.ts';

/** Where an export takes its leads from: batches, so that the list is never in memory at once. */
export interface ExportSource {
  readonly leads: AsyncIterable<readonly Lead[]>;
  readonly pipelines: Pipelines;
  readonly total: number;
}

export interface ExportOptions {
  readonly delimiter: string;
  readonly signal: AbortSignal;
  /** Called after each batch with the rows done so far. */
  readonly onProgress: (done: number, total: number) => void;
}

/**
 * All leads as a CSV file: RFC 4180, UTF-8 with byte order mark, formulas disarmed. Each batch becomes
 * part of a `Blob`, which the browser may keep on disk. Rejects with `AbortError` when cancelled.
 */
export async function exportCsv(
  { leads, pipelines, total }: ExportSource,
  { delimiter, signal, onProgress }: ExportOptions,
): Promise<{ readonly blob: Blob; readonly rows: number }> {
  const parts: Blob[] = [
    new Blob([
      BOM,
      csvRecord(
        COLUMNS.map(({ header }) => header),
        delimiter,
      ),
    ]),
  ];
  let rows = 0;
  for await (const batch of leads) {
    signal.throwIfAborted();
    const records = batch.map((lead) =>
      csvRecord(
        COLUMNS.map(({ cell }) => cell(lead, pipelines)),
        delimiter,
      ),
    );
    parts.push(new Blob(records));
    rows += batch.length;
    onProgress(rows, Math.max(rows, total));
    await nextTask();
  }
  signal.throwIfAborted();
  return { blob: new Blob(parts, { type: 'text/csv;charset=utf-8' }), rows };
}

/** `firsthand-leads-2026-11-23.csv` */
export function exportFileName(today: string): string {
  return `firsthand-leads-${today}.csv`;
}

/** Lets the page paint and answer clicks between two batches. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
