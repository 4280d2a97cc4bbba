/**
 * How a long list feels, in real Chromium on the built extension: export, popup, search. Run by
 * `npm run bench:list -- 100000`; prints one line per figure. Ratios are against bare reading of the rows.
 */
import type { Page } from 'puppeteer';
import { launchChromium } from '../support/browser.ts';
import { seedLeads } from '../support/seed.ts';

const count = Number(process.argv[2] ?? 100_000);
const say = (line: string) => void process.stdout.write(`${line}\n`);

/** Milliseconds to read every row in batches and do nothing with it: what no export can beat. */
function bareReadMs(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const asked = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await asked(indexedDB.open('firsthand'));
    const startedAt = performance.now();
    let after: string | undefined;
    for (;;) {
      const range = after === undefined ? null : IDBKeyRange.lowerBound(after, true);
      const rows = await asked(database.transaction('leads').objectStore('leads').getAll(range, 500));
      after = rows.at(-1)?.id;
      if (rows.length < 500) break;
    }
    database.close();
    return performance.now() - startedAt;
  });
}

/** Records, from before the page's first script on, the longest time in which the page could not answer. */
async function watchBlocking(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    const watched = globalThis as unknown as { longestMs: number };
    watched.longestMs = 0;
    let last = performance.now();
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      const now = performance.now();
      watched.longestMs = Math.max(watched.longestMs, now - last);
      last = now;
      setTimeout(() => port2.postMessage(0), 0);
    };
    port2.postMessage(0);
  });
}

const longestMs = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { longestMs: number }).longestMs);

/** Opens one of the extension's pages and gives the milliseconds until `selector` is on it. */
async function openTimed(page: Page, url: string, selector: string): Promise<number> {
  const startedAt = performance.now();
  await page.goto(url);
  await page.waitForSelector(selector);
  return performance.now() - startedAt;
}

const chromium = await launchChromium();
try {
  const popup = `chrome-extension://${chromium.extension.id}/popup.html`;
  const home = await chromium.openExtensionPage('popup.html');
  await home.waitForSelector('[role="tab"]');
  const emptyMs = await openTimed(home, popup, '[role="tab"][aria-selected="true"]');
  await seedLeads(home, count, Date.now());
  const fullMs = await openTimed(home, popup, '[role="tab"][aria-selected="true"]');
  say(`popup to its first view: ${emptyMs.toFixed(0)} ms empty, ${fullMs.toFixed(0)} ms with ${count} leads`);

  const todayAt = performance.now();
  await home.locator('#tab-today').click();
  await home.waitForSelector('.lead-row');
  say(`today view: ${(performance.now() - todayAt).toFixed(0)} ms`);
  const pipelineAt = performance.now();
  await home.locator('#tab-pipeline').click();
  await home.waitForSelector('.stage-bar');
  say(`pipeline view: ${(performance.now() - pipelineAt).toFixed(0)} ms`);
  const searchAt = performance.now();
  await home.type('input[type="search"]', 'grace 5');
  await home.waitForFunction(() => /found/.test(document.body.textContent ?? ''), { polling: 20 });
  say(`search, typing included: ${(performance.now() - searchAt).toFixed(0)} ms`);

  const bareMs = await bareReadMs(home);
  const page = await chromium.browser.newPage();
  await watchBlocking(page);
  const startedAt = performance.now();
  const { bytes } = await chromium.downloads.after(() =>
    page.goto(`chrome-extension://${chromium.extension.id}/export.html`),
  );
  const exportMs = performance.now() - startedAt;
  say(
    `export: ${(bytes.length / 1e6).toFixed(1)} MB in ${exportMs.toFixed(0)} ms, ${(exportMs / bareMs).toFixed(2)} x bare reading (${bareMs.toFixed(0)} ms), longest block ${(await longestMs(page)).toFixed(0)} ms`,
  );
} finally {
  await chromium.close();
}
