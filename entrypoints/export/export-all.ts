import { delimiterFor } from '../../lib/exchange/csv.ts';
import { exportCsv, exportFileName } from '../../lib/exchange/export-csv.ts';
import { countLeads, eachLead, readPipelines } from '../../lib/store/queries.ts';
import { locale } from '../../lib/words.ts';

/** Every lead of the list as one CSV file, read and written in batches; counts them as it goes. */
export async function exportAll(options: {
  signal: AbortSignal;
  onProgress: (done: number, total: number) => void;
}): Promise<{ blob: Blob; fileName: string; rows: number }> {
  const source = { leads: eachLead(), pipelines: await readPipelines(), total: await countLeads() };
  const file = await exportCsv(source, { ...options, delimiter: delimiterFor(locale()) });
  return { ...file, fileName: exportFileName(Temporal.Now.plainDateISO().toString()) };
}
