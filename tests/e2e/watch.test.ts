import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CHROMIUM_BUILD } from '../support/browser.ts';
import { click, seeText } from '../tools/tour/popup.ts';
import { openStage, type Stage } from './stage.ts';

let stage: Stage;
let folder: string;
let page: Page;
let asked: () => number;

/** The browser asks for a site in a window that no automation reaches, so here it is given beforehand. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'firsthand-watching-'));
  await cp(CHROMIUM_BUILD, folder, { recursive: true });
  const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
  const given = { ...manifest, host_permissions: ['https://mail.google.com/*'] };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(given));
  stage = await openStage({ extensionDir: folder });
  await worker((chrome) => chrome.scripting.getRegisteredContentScripts().then((all) => all.length), 1);
  const opened = await stage.openFixture('gmail/conversation--signature');
  page = opened.page;
  asked = () => opened.requests.length;
});
afterAll(async () => {
  expect(await stage.close()).toEqual([]);
  await rm(folder, { recursive: true, force: true });
});

interface ChromeOfWorker {
  readonly action: {
    getBadgeText(of: { tabId: number }): Promise<string>;
    getTitle(of: { tabId: number }): Promise<string>;
  };
  readonly scripting: { getRegisteredContentScripts(): Promise<readonly unknown[]> };
  readonly tabs: { query(what: { active: boolean; lastFocusedWindow: boolean }): Promise<{ id: number }[]> };
}

/** Asks the worker until it gives the wanted answer. */
async function worker<T>(question: (chrome: ChromeOfWorker) => Promise<T>, wanted: T): Promise<void> {
  const until = Date.now() + 15_000;
  for (let got: unknown; got !== wanted; ) {
    const target = await stage.browser.waitForTarget((one) => one.type() === 'service_worker');
    got = await (await target.worker())?.evaluate(`(${question})(chrome)`);
    if (Date.now() > until) throw new Error(`Expected ${wanted} from the worker, got ${got}.`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

const badge = (chrome: ChromeOfWorker) =>
  chrome.tabs
    .query({ active: true, lastFocusedWindow: true })
    .then(([tab]) => chrome.action.getBadgeText({ tabId: tab?.id ?? 0 }));
const tooltip = (chrome: ChromeOfWorker) =>
  chrome.tabs
    .query({ active: true, lastFocusedWindow: true })
    .then(([tab]) => chrome.action.getTitle({ tabId: tab?.id ?? 0 }));

it('the icon says how many people can be read, without a click', async () => {
  await worker(badge, '2');
  await worker(tooltip, 'Firsthand: 2 people can be read here');
});

it('once somebody is in the list, the icon says so and in which stage', async () => {
  const popup = await stage.capture(page, 'Ada Lovelace');
  await seeText(popup, 'The icon tells on mail.google.com who is in your list already.');
  await click(popup, 'Save lead');
  await seeText(popup, 'Ada Lovelace is in your list');
  await popup.close();
  await worker(badge, '✓');
  await worker(tooltip, 'Firsthand: in your list\nAda Lovelace: First contact');
});

it('in-app navigation is noticed, and nothing of the page before is told', async () => {
  await page.evaluate(() => {
    document.querySelector('[role="main"]')?.remove();
    history.pushState({}, '', '#inbox');
  });
  await worker(badge, '');
});

it('the page is asked for nothing, and is not told that it is watched', async () => {
  const before = asked();
  const traces = await page.evaluate(() => ({
    globals: Object.getOwnPropertySymbols(window).map(String).join(),
    scripts: document.querySelectorAll('script[src*="extension"]').length,
  }));
  expect(traces.globals).not.toContain('firsthand');
  expect(traces.scripts).toBe(0);
  expect(asked()).toBe(before);
});
