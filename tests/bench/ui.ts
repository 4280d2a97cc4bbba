/**
 * How fast the dashboard and the popup are over long lists, in real Chromium, beside what no list can beat: filtering
 * and sorting a bare array of the same size in the same page. `npm run bench:ui [-- 1000 10000 100000]`
 */
import type { Page } from 'puppeteer';
import { launchChromium } from '../support/browser.ts';
import { seedLeads } from '../support/seed.ts';

const sizes = process.argv.slice(2).map(Number).filter(Boolean);
const ROUNDS = 5;

interface Row {
  readonly leads: number;
  readonly [measure: string]: number;
}

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

/** From the start of the navigation to the first content, in ms. */
async function openingMs(page: Page, base: string, path: string, content: string): Promise<number> {
  await page.goto('about:blank');
  const startedAt = performance.now();
  await page.goto(base + path);
  await page.waitForSelector(content, { timeout: 120_000 });
  return performance.now() - startedAt;
}

/** From an act in the page to the first frame in which the table says something else, in ms. */
function answerMs(page: Page, act: string): Promise<number> {
  return page.evaluate(`(async () => {
    const said = () => document.querySelector('.page-progress')?.textContent + [...document.querySelectorAll('.lead-table-name')].slice(0, 5).map((each) => each.textContent).join();
    const before = said();
    const startedAt = performance.now();
    ${act};
    while (said() === before && performance.now() - startedAt < 10000) await new Promise((done) => requestAnimationFrame(done));
    return performance.now() - startedAt;
  })()`) as Promise<number>;
}

/** The share of frames that took longer than 20 ms while a box is scrolled for two seconds, in percent. */
function slowFrames(page: Page, box: string): Promise<number> {
  return page.evaluate(`(async () => {
    const box = document.querySelector(${JSON.stringify(box)});
    let slow = 0, frames = 0, last = performance.now();
    const until = last + 2000;
    while (last < until) {
      box.scrollTop += 120;
      await new Promise((done) => requestAnimationFrame(done));
      const now = performance.now();
      if (now - last > 20) slow++;
      frames++;
      last = now;
    }
    return (100 * slow) / frames;
  })()`) as Promise<number>;
}

/** What filtering and sorting bare texts costs in the same page, in ms. */
function bareMs(page: Page, count: number): Promise<number> {
  return page.evaluate(`(() => {
    const texts = Array.from({ length: ${count} }, (_, at) => 'Ada Lovelace ' + ((at * 7919) % ${count}));
    const startedAt = performance.now();
    texts.filter((text) => text.includes('7')).sort();
    return performance.now() - startedAt;
  })()`) as Promise<number>;
}

const type = (text: string) =>
  `const field = document.querySelector('main input[type="search"]'); field.value = ${JSON.stringify(text)}; field.dispatchEvent(new Event('input', { bubbles: true }))`;
const SORT = `[...document.querySelectorAll('.lead-table-sort')].find((each) => each.textContent.startsWith('Company')).click()`;

async function measure(leads: number): Promise<Row> {
  const chromium = await launchChromium();
  try {
    const page = await chromium.openExtensionPage('dashboard.html');
    await page.setViewport({ width: 1280, height: 800 });
    await page.waitForSelector('.navigation');
    await seedLeads(page, leads, Date.now());
    // Node knows no origin of an extension's scheme.
    const base = `${page.url().split('/').slice(0, 3).join('/')}/`;
    const popupMs = await openingMs(page, base, 'popup.html', '[role="tab"][aria-selected="true"]');
    const boardMs = await openingMs(page, base, 'dashboard.html#/board', '.board-card');
    const boardSlowFrames = await slowFrames(page, '.board-column-box');
    const tableMs = await openingMs(page, base, 'dashboard.html#/leads', '.lead-table-row');
    const tableSlowFrames = await slowFrames(page, '.lead-table-box');
    const search: number[] = [];
    const sort: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      search.push(await answerMs(page, type(`love ${round}`)));
      await answerMs(page, type(''));
      sort.push(await answerMs(page, SORT));
    }
    const bare = await bareMs(page, leads);
    return {
      leads,
      popupMs,
      boardMs,
      boardSlowFrames,
      tableMs,
      tableSlowFrames,
      searchMs: median(search),
      sortMs: median(sort),
      bareMs: bare,
    };
  } finally {
    await chromium.close();
  }
}

const rows: Row[] = [];
for (const size of sizes.length > 0 ? sizes : [1000, 10_000, 100_000]) rows.push(await measure(size));
for (const row of rows) {
  const cells = Object.entries(row).map(([name, value]) => `${name} ${Math.round(value * 10) / 10}`);
  process.stdout.write(`${cells.join('  ')}\n`);
}
