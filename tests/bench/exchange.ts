/**
 * How fast leads go out and come in, and how much memory it takes, beside the bare library on the same rows, and then
 * on the real page (the extension has to be built). Run by `npm run bench:exchange -- 100000`; prints one line per
 * figure. Each measurement has a process of its own, so that memory is its own too.
 */
import { spawnSync } from 'node:child_process';
import { openAsBlob, readFileSync } from 'node:fs';
import { mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import { csvOfLeads } from '../../lib/exchange/export-csv.ts';
import { importIdOf } from '../../lib/exchange/import/import-id.ts';
import { tableOfFile } from '../../lib/exchange/import/import-table.ts';
import { planImport } from '../../lib/exchange/import/plan-import.ts';
import { studyTable } from '../../lib/exchange/import/study-table.ts';
import { presetById } from '../../lib/exchange/presets.ts';
import { vcardsOfLeads } from '../../lib/exchange/vcard-write.ts';
import type { Lead } from '../../lib/leads/lead.ts';
import { type Pipelines, standardPipeline } from '../../lib/leads/pipeline.ts';
import { phoneInRegions } from '../../lib/reading/phone-numbers.ts';
import { fictionalLead } from '../support/seed.ts';

const NOW = Date.UTC(2026, 10, 23, 12);
const pipelines: Pipelines = { currentId: 'standard', all: [standardPipeline((id) => id)] };
const layout = { ...presetById('firsthand'), delimiter: ',' };

async function* leadsTo(count: number): AsyncGenerator<readonly Lead[]> {
  for (let from = 0; from < count; from += 500) {
    yield Array.from({ length: Math.min(500, count - from) }, (_, index) => fictionalLead(from + index, NOW));
  }
}

/** What is measured, by name: each makes or reads the same rows. */
const MEASURED: Readonly<Record<string, (file: string, count: number) => Promise<void>>> = {
  'leads alone': async (_, count) => {
    for await (const batch of leadsTo(count)) batch.length;
  },
  'export CSV': (file, count) => written(file, csvOfLeads(leadsTo(count), pipelines, layout)),
  'export vCard': (file, count) => written(`${file}.vcf`, vcardsOfLeads(leadsTo(count), '4.0')),
  'papaparse alone': async (file) => {
    const { data } = Papa.parse<string[]>(readFileSync(file, 'utf8'));
    data.length;
  },
  'import: table read': async (file) => {
    for await (const batch of (await tableOfFile(await openAsBlob(file))).rows()) batch.length;
  },
  'import: studied and planned': async (file) => {
    const blob = await openAsBlob(file);
    const table = await tableOfFile(blob);
    const { mapping } = await studyTable(table, { pipelines, currency: 'EUR', dateOrder: 'day-first' });
    const known = { idsByKey: async () => new Map(), byId: async () => new Map() };
    const context = {
      importId: await importIdOf(blob, 0),
      fileName: 'leads.csv',
      pipelines,
      known,
      now: NOW,
    };
    const phoneFrom = (text: string) => phoneInRegions(text, ['GB'])?.international;
    for await (const batch of planImport(table, mapping, { ...context, phoneFrom })) batch.length;
  },
};

async function written(file: string, pieces: AsyncIterable<string>): Promise<void> {
  const handle = await open(file, 'w');
  for await (const piece of pieces) await handle.write(piece);
  await handle.close();
}

async function measure(name: string, file: string, count: number): Promise<void> {
  const startedAt = performance.now();
  await MEASURED[name]?.(file, count);
  const seconds = (performance.now() - startedAt) / 1000;
  const peakMb = Math.round(process.resourceUsage().maxRSS / 1024);
  const rate = Math.round(count / seconds).toLocaleString('en');
  process.stdout.write(`${name}: ${rate} rows/s, ${seconds.toFixed(2)} s, peak ${peakMb} MB\n`);
}

const [first = '100000', name, file] = process.argv.slice(2);
const count = Number(first);
if (name && file) await measure(name, file, count);
else {
  const folder = await mkdtemp(join(tmpdir(), 'exchange-'));
  const path = join(folder, 'leads.csv');
  await writeFile(path, '');
  for (const one of Object.keys(MEASURED)) {
    spawnSync(process.execPath, [fileURLToPath(import.meta.url), first, one, path], { stdio: 'inherit' });
  }
  await rm(folder, { recursive: true });
  const page = fileURLToPath(new URL('exchange-page.ts', import.meta.url));
  spawnSync(process.execPath, [page, first], { stdio: 'inherit' });
}
