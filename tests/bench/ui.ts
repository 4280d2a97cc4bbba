/**
 * How the popup and the dashboard feel over long lists, in real Chromium on the built extension, beside a bare array of
 * the same leads in the same run. Run by `npm run bench:ui -- [1000 10000 100000] [--json] [--build DIR]`.
 */
import { parseArgs } from 'node:util';
import { CHROMIUM_BUILD, launchChromium } from '../support/browser.ts';
import { seedLeads } from '../support/seed.ts';
import { quantile, timeAnswers } from './ui/answers.ts';
import { frameWork } from './ui/frame-work.ts';
import { answerMs, bareScrolling, openingMs, scrolling, sorting, typing, untilRead } from './ui/surfaces.ts';

/** One figure: milliseconds unless its name says otherwise. */
interface Figure {
  readonly value: number;
  readonly most?: number;
  readonly bare?: number;
}
type Figures = Record<string, Figure>;

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false }, build: { type: 'string', default: CHROMIUM_BUILD } },
});
const sizes = positionals.length > 0 ? positionals.map(Number) : [1000, 10_000, 100_000];
const ROUNDS = 5;

async function measure(count: number): Promise<Figures> {
  const chromium = await launchChromium({ extensionDir: options.build });
  try {
    const origin = `chrome-extension://${chromium.extension.id}`;
    const page = await chromium.openExtensionPage('popup.html');
    await page.waitForSelector('[role="tab"]');
    await seedLeads(page, count, Date.now());
    const opened = async (path: string, content: string) => {
      const times: number[] = [];
      for (let round = 0; round < ROUNDS; round++)
        times.push(await openingMs(page, `${origin}/${path}`, content));
      return { value: quantile(times, 0.5) };
    };
    const figures: Figures = {
      'popup open': await opened('popup.html', '[role="tab"][aria-selected="true"]'),
      'board open': await opened('dashboard.html#/board', '.board-card'),
    };
    await page.waitForFunction(
      () => !/\bof\b/.test(document.querySelector('[role="status"]')?.textContent ?? ''),
    );
    const workOf = async (box: string) => ({
      value: quantile(await frameWork(page, () => scrolling(page, box)), 0.95),
      most: 1000 / 60,
    });
    const board = await scrolling(page, '.board-column-box');
    figures['board: work a frame, 95 of 100'] = await workOf('.board-column-box');
    figures['table open'] = await opened('dashboard.html#/leads', '.lead-table-row');
    await untilRead(page, count);
    figures['table with all leads'] = {
      value: await openingMs(page, `${origin}/dashboard.html#/leads`, '.lead-table-row').then(async (ms) => {
        const startedAt = performance.now();
        await untilRead(page, count);
        return ms + performance.now() - startedAt;
      }),
    };
    const table = await scrolling(page, '.lead-table-box');
    figures['table: work a frame, 95 of 100'] = await workOf('.lead-table-box');
    const bareScroll = await bareScrolling(page);
    await page.evaluate(() => document.getElementById('bare')?.remove());
    figures['board: frames a second'] = { value: board.perSecond, bare: bareScroll.perSecond };
    figures['board: longest frame'] = { value: board.longestMs, bare: bareScroll.longestMs };
    figures['table: frames a second'] = { value: table.perSecond, bare: bareScroll.perSecond };
    figures['table: longest frame'] = { value: table.longestMs, bare: bareScroll.longestMs };
    const [search, sort]: [number[], number[]] = [[], []];
    for (let round = 0; round < ROUNDS; round++) {
      search.push(await answerMs(page, typing(`love ${round}`)));
      search.push(await answerMs(page, typing('')));
      sort.push(await answerMs(page, sorting(round % 2 ? 'Name' : 'Company')));
    }
    await page.goto('about:blank');
    await page.goto(`${origin}/dashboard.html#/today`);
    await page.waitForSelector('.navigation');
    const answers = await timeAnswers(page);
    const most = { sort: 100, filter: 100, search: 50 };
    for (const [name, { thread, bare }] of Object.entries(answers.ms)) {
      figures[`list: ${name}`] = { value: thread, bare, most: most[name.split(',')[0] as keyof typeof most] };
    }
    figures['table: search, key to frame'] = { value: quantile(search, 0.5), most: 50 };
    figures['table: sort, click to frame'] = { value: quantile(sort, 0.5), most: 100 };
    figures['list: read in'] = { value: answers.loadMs };
    figures['list: every order and typing errors ready'] = { value: answers.readyMs };
    figures['list: MB in its thread'] = { value: answers.heapMb };
    return figures;
  } finally {
    await chromium.close();
  }
}

const all: Record<string, Figures> = {};
for (const size of sizes) {
  process.stderr.write(`${size} leads ...\n`);
  all[size] = await measure(size);
}
const names = Object.keys(Object.values(all)[0] ?? {});
const cell = (figure: Figure | undefined) =>
  figure
    ? `${figure.value.toFixed(1)}${figure.bare === undefined ? '' : ` (bare ${figure.bare.toFixed(1)})`}`
    : '';
const table = names.map((name) => {
  const { most } = all[sizes[0] ?? 0]?.[name] ?? {};
  return [
    name,
    most === undefined ? '' : `<= ${most.toFixed(most % 1 ? 1 : 0)}`,
    ...sizes.map((size) => cell(all[size]?.[name])),
  ];
});
const lines = [['', 'target', ...sizes.map((size) => `${size} leads`)], ...table];
const widths =
  lines[0]?.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0))) ?? [];
process.stdout.write(
  options.json
    ? `${JSON.stringify(all)}\n`
    : `${lines.map((line) => line.map((text, column) => text.padEnd(widths[column] ?? 0)).join('  ')).join('\n')}\n`,
);
