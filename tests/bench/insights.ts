/**
 * How long all figures take beside reading the leads they are made of, in real Chromium on the built extension. Run by
 * `npm run bench:insights -- [1000 10000 100000]`. At most 1.5 times the bare reading is wanted, and no block of the page
 * above 50 ms.
 */
import type { Page } from 'puppeteer';
import { launchChromium } from '../support/browser.ts';
import { leadWithHistory } from '../support/lead-with-history.ts';
import { seedLeads } from '../support/seed.ts';

const sizes = process.argv.slice(2).map(Number);
const say = (line: string) => void process.stdout.write(`${line}\n`);

interface Timed {
  readonly bareMs: number;
  readonly readMs: number;
  readonly computeMs: number;
  readonly longestBlockMs: number;
  readonly visits: number;
}

/** Reads every row and does nothing with it; then has the thread read the same leads and work out every figure. */
function timeFigures(page: Page, wins: number): Promise<Timed> {
  return page.evaluate(async (amount) => {
    const asked = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await asked(indexedDB.open('firsthand'));
    let startedAt = performance.now();
    let after: string | undefined;
    let visits = 0;
    for (;;) {
      const range = after === undefined ? null : IDBKeyRange.lowerBound(after, true);
      const rows = await asked(database.transaction('leads').objectStore('leads').getAll(range, 500));
      for (const { lead } of rows) visits += lead.visits.length + lead.touches.length;
      after = rows.at(-1)?.id;
      if (rows.length < 500) break;
    }
    database.close();
    const bareMs = performance.now() - startedAt;
    let [last, longestBlockMs, isOver] = [performance.now(), 0, false];
    const watch = () => {
      longestBlockMs = Math.max(longestBlockMs, performance.now() - last);
      last = performance.now();
      if (!isOver) setTimeout(watch);
    };
    const stages = ['first-contact', 'qualification', 'proposal', 'negotiation', 'closing'].map((id) => ({
      id,
      slowDays: 7,
      stalledDays: 14,
    }));
    const goal = { kind: 'wins', amount, from: Date.now(), by: Date.now() + 91 * 86_400_000 };
    startedAt = performance.now();
    watch();
    const worker = new Worker('/insights-engine.js');
    let readMs = 0;
    await new Promise<void>((resolve, reject) => {
      worker.onmessage = ({ data }) => {
        if (data.kind === 'progress' && data.stage === 'computing' && readMs === 0)
          readMs = performance.now() - startedAt;
        if (data.kind === 'answer') resolve();
        if (data.kind === 'failed') reject(new Error('Expected figures, got a failure.'));
      };
      worker.postMessage({ id: 1, query: { pipelineId: 'standard', stages, currency: 'EUR', goal } });
    });
    const wholeMs = performance.now() - startedAt;
    isOver = true;
    worker.terminate();
    return { bareMs, readMs, computeMs: wholeMs - readMs, longestBlockMs, visits };
  }, wins);
}

say('leads    visits and touches  bare reading  reading  figures  figures/bare  page blocked');
let before: { readonly size: number; readonly computeMs: number } | undefined;
for (const size of sizes.length > 0 ? sizes : [1000, 10_000, 100_000]) {
  const chromium = await launchChromium();
  try {
    const page = await chromium.openExtensionPage('dashboard.html#/settings');
    await seedLeads(page, size, Date.now(), leadWithHistory);
    const { bareMs, readMs, computeMs, longestBlockMs, visits } = await timeFigures(
      page,
      Math.ceil(size / 50),
    );
    const cells = [bareMs, readMs, computeMs].map((ms) => `${ms.toFixed(0).padStart(6)} ms`);
    const ratio = `${(computeMs / bareMs).toFixed(2)} x`;
    say(
      `${String(size).padEnd(8)} ${String(visits).padEnd(19)} ${cells.join('  ')}  ${ratio.padStart(8)}  ${longestBlockMs.toFixed(0).padStart(8)} ms`,
    );
    if (before) {
      const grown = computeMs / before.computeMs;
      say(
        `         ${(size / before.size).toFixed(0)} times the leads: ${grown.toFixed(1)} times the figures' time`,
      );
    }
    before = { size, computeMs };
  } finally {
    await chromium.close();
  }
}
