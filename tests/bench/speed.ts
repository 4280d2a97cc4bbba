/**
 * How long reading keeps a page busy, in real Chromium, beside one bare pass over the same page. Run by
 * `npm run bench:speed -- [--corpus DIR] [--pages 100] [--json]`; says whether each target is met.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { CDPSession, Page } from 'puppeteer';
import { captureScriptsFor } from '../../lib/sites/directory.ts';
import { CHROMIUM_BUILD, launchChromium } from '../support/browser.ts';
import { type Measured, measurePage } from './speed/measure.ts';
import { savedPages } from './speed/real-pages.ts';
import { summaryOf, type Timed } from './speed/summary.ts';
import { SYNTHETIC_PAGES } from './speed/synthetic-pages.ts';

const { values: options } = parseArgs({
  options: {
    corpus: { type: 'string' },
    pages: { type: 'string', default: '100' },
    json: { type: 'boolean', default: false },
  },
});
const REAL = { cold: 5, warm: 5, warmMs: 5, clears: false };
const SYNTHETIC = { cold: 3, warm: 3, warmMs: 20 };
const LARGE_NODES = 50_000;
/** All scripts that a capture puts into a page at this address: the next one where one leaves the page to it. */
const scriptFor = (url: string) =>
  captureScriptsFor(url)
    .map((script) => readFileSync(join(CHROMIUM_BUILD, script), 'utf8').replace(/;?\s*$/, ''))
    .join(' ?? ');
const progress = (line: string) => void process.stderr.write(`${line}\n`);

/** After the page has been drawn: a page that a user looks at has been. */
const drawn = (page: Page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0))));

async function measureSaved(page: Page, session: CDPSession): Promise<Timed[]> {
  const timed: Timed[] = [];
  let html = '';
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const isPage = request.isNavigationRequest() && request.frame() === page.mainFrame();
    const answer = { status: 200, contentType: 'text/html; charset=utf-8', body: html };
    void (isPage ? request.respond(answer) : request.abort());
  });
  for (const saved of savedPages(options.corpus, Number(options.pages))) {
    html = saved.html;
    await page.goto(saved.url);
    await drawn(page);
    timed.push({ name: saved.name, nodes: 0, ...(await measurePage(session, scriptFor(saved.url), REAL)) });
  }
  return timed;
}

async function measureSynthetic(page: Page, session: CDPSession): Promise<Timed[]> {
  const timed: Timed[] = [];
  for (const { name, sizes, build } of SYNTHETIC_PAGES) {
    for (const nodes of sizes) {
      await page.goto('about:blank');
      await page.setContent('<!DOCTYPE html><title>Engines</title><body></body>');
      await page.evaluate(`(${build})(${nodes})`);
      await drawn(page);
      const repeats = { ...SYNTHETIC, clears: nodes >= LARGE_NODES };
      const measured: Measured = await measurePage(session, scriptFor('https://page.example/'), repeats);
      timed.push({ name, nodes, ...measured });
      progress(`${name}, ${nodes} nodes`);
    }
  }
  return timed;
}

const chromium = await launchChromium();
try {
  const page = await chromium.browser.newPage();
  const session = await page.createCDPSession();
  const synthetic = await measureSynthetic(page, session);
  const saved = await measureSaved(page, session);
  const summary = summaryOf(saved, synthetic);
  const text = options.json ? JSON.stringify(summary.figures) : summary.lines.join('\n');
  process.stdout.write(`${text}\n`);
} finally {
  await chromium.close();
}
