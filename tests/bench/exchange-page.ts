/**
 * What the page of files does to itself while a long list goes through it, in real Chromium on the built extension: how
 * long each step takes, the longest that the page could not answer, and the heap at its fullest, garbage included. Run
 * by `npm run bench:exchange`, or by itself with a number of rows.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer';
import { csvOfLeads } from '../../lib/exchange/export-csv.ts';
import { presetById } from '../../lib/exchange/presets.ts';
import type { Lead } from '../../lib/leads/lead.ts';
import { type Pipelines, standardPipeline } from '../../lib/leads/pipeline.ts';
import { launchChromium } from '../support/browser.ts';
import { fictionalLead, seedLeads } from '../support/seed.ts';

const SAMPLE_MS = 50;

const count = Number(process.argv[2] ?? 100_000);
const now = Date.UTC(2026, 10, 23, 12);
const folder = await mkdtemp(join(tmpdir(), 'exchange-page-'));

async function* leads(): AsyncGenerator<readonly Lead[]> {
  for (let from = 0; from < count; from += 500)
    yield Array.from({ length: Math.min(500, count - from) }, (_, at) => fictionalLead(from + at, now));
}

/** Asked again and again: one question that is answered after minutes is given up by the browser's protocol. */
async function seen(page: Page, text: string): Promise<void> {
  while (!(await page.evaluate((wanted) => document.body.textContent?.includes(wanted), text)))
    await new Promise((resolve) => setTimeout(resolve, SAMPLE_MS));
}

const press = (page: Page, text: string) => page.locator(`button ::-p-text(${text})`).click();

/** Watches a page while it works, and prints what it saw; `rows` is what the work came to. */
async function watched(page: Page, name: string, work: () => Promise<number>): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  const heapMb = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find((metric) => metric.name === 'JSHeapUsedSize')?.value ?? 0) / 2 ** 20;
  };
  await page.evaluate(() => {
    const state = globalThis as unknown as { longest: number; watching?: PerformanceObserver };
    state.longest = 0;
    state.watching?.disconnect();
    state.watching = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) state.longest = Math.max(state.longest, duration);
    });
    state.watching.observe({ type: 'longtask' });
  });
  const before = await heapMb();
  let peak = before;
  const sampling = setInterval(() => {
    void heapMb().then(
      (mb) => {
        peak = Math.max(peak, mb);
      },
      () => undefined,
    );
  }, SAMPLE_MS);
  const startedAt = performance.now();
  const rows = await work();
  const seconds = (performance.now() - startedAt) / 1000;
  clearInterval(sampling);
  const longest = await page.evaluate(() => (globalThis as unknown as { longest: number }).longest);
  const rate = Math.round(rows / seconds).toLocaleString('en');
  process.stdout.write(
    `page, ${name}: ${rate} rows/s, ${seconds.toFixed(1)} s, longest task ${Math.round(longest)} ms, heap ${Math.round(before)} to at most ${Math.round(peak)} MB\n`,
  );
}

const path = join(folder, 'leads.csv');
let text = '';
const pipelines: Pipelines = { currentId: 'standard', all: [standardPipeline((id) => id)] };
for await (const piece of csvOfLeads(leads(), pipelines, { ...presetById('firsthand'), delimiter: ',' }))
  text += piece;
await writeFile(path, text);

const chromium = await launchChromium();
try {
  const page = await chromium.openExtensionPage('dashboard.html#/exchange');
  await page.bringToFront();
  const input = await page.waitForSelector('input[type="file"][aria-label="Choose a file"]');
  await watched(page, 'import: read and mapped', async () => {
    await (input as ElementHandle<HTMLInputElement>).uploadFile(path);
    await seen(page, 'rows were found');
    return count;
  });
  await watched(page, 'import: planned', async () => {
    await press(page, 'Preview');
    await seen(page, 'The first 50 rows');
    return count;
  });
  await watched(page, 'import: written', async () => {
    await press(page, 'Import ');
    // Some may be the same person as one above them.
    await seen(page, 'New leads: ');
    return count;
  });
  await watched(page, 'import: taken back', async () => {
    await press(page, 'Take the import back');
    await seen(page, 'The import was taken back');
    return count;
  });
} finally {
  await chromium.close();
}

const other = await launchChromium();
try {
  const page = await other.openExtensionPage('dashboard.html#/exchange');
  await seedLeads(page, count, now);
  await page.reload();
  await seen(page, `${count.toLocaleString('en')} leads`);
  await watched(page, 'export CSV', async () => {
    await press(page, 'Save the file');
    await seen(page, 'is in your downloads');
    return count;
  });
} finally {
  await other.close();
  await rm(folder, { recursive: true });
}
