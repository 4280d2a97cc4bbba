import type { Page, Viewport } from 'puppeteer';
import type { Chromium } from '../support/browser.ts';

/** A page of the extension in one state: its address, what shows that it is there, and what is done on it. */
export interface Place {
  readonly name: string;
  readonly path: string;
  readonly shown: string;
  readonly act?: (page: Page) => Promise<unknown>;
}

const press = (selector: string) => (page: Page) => page.locator(selector).click();

/** Chooses leads in the table and opens what can be done with them. */
async function chooseLeads(page: Page): Promise<void> {
  await page.locator('.lead-table-row:nth-child(2) .checkbox').click();
  await page.locator('.lead-table-row:nth-child(3) .checkbox').click();
  await page.waitForSelector('.bulk-bar');
}

async function addFilter(page: Page): Promise<void> {
  await page.locator('.filter-bar [aria-haspopup="menu"]').click();
  await page.locator('[role="menu"] [role="menuitem"]').click();
  await page.waitForSelector('.filter-editor');
}

async function openColumns(page: Page): Promise<void> {
  await page.evaluate(() => document.querySelectorAll<HTMLElement>('.page-actions .menu-button')[1]?.click());
  await page.waitForSelector('[role="menu"]');
}

async function pressKey(page: Page, key: 'k' | '?'): Promise<void> {
  if (key === 'k') await page.keyboard.down('Control');
  await page.keyboard.press(key);
  if (key === 'k') await page.keyboard.up('Control');
  await page.waitForSelector('dialog[open]');
}

const board = { path: 'dashboard.html#/board', shown: '.board-card, .empty' };
const leads = { path: 'dashboard.html#/leads', shown: '.lead-table-row, .empty' };

/** Every page of the dashboard and around it, the same way with and without leads. */
export const PLACES: readonly Place[] = [
  { name: 'board', ...board },
  { name: 'palette', ...board, act: (page) => pressKey(page, 'k') },
  { name: 'keys', ...board, act: (page) => pressKey(page, '?') },
  { name: 'leads', ...leads },
  { name: 'leads-filter', ...leads, act: addFilter },
  { name: 'leads-columns', ...leads, act: openColumns },
  { name: 'today', path: 'dashboard.html#/today', shown: '.lead-row, .empty' },
  { name: 'insights', path: 'dashboard.html#/insights', shown: '.insight, .empty' },
  { name: 'exchange', path: 'dashboard.html#/exchange', shown: '.io-page' },
  { name: 'duplicates', path: 'dashboard.html#/duplicates', shown: '.empty, .lead-row' },
  { name: 'settings-you', path: 'dashboard.html#/settings/you', shown: '.settings-you .card' },
  { name: 'settings-pipelines', path: 'dashboard.html#/settings/pipelines', shown: '.stage-row' },
  { name: 'settings-sites', path: 'dashboard.html#/settings/sites', shown: '.settings-sites' },
  { name: 'settings-team', path: 'dashboard.html#/settings/team', shown: '.settings-team' },
  {
    name: 'settings-keys',
    path: 'dashboard.html#/settings/shortcuts',
    shown: '.settings-shortcuts .key-list',
  },
  { name: 'welcome', path: 'welcome.html', shown: '.flow' },
  { name: 'practice', path: 'practice.html', shown: '.practice-mail' },
  { name: 'export', path: 'export.html', shown: '[role="status"], .empty' },
];

/** What there is only where there are leads. */
export const PLACES_OF_LEADS: readonly Place[] = [
  { name: 'leads-chosen', ...leads, act: chooseLeads },
  { name: 'board-menu', ...board, act: press('.board-card-menu') },
  {
    name: 'board-lost',
    ...board,
    act: async (page) => {
      await page.focus('.board-card-name');
      await page.keyboard.press('l');
      await page.waitForSelector('dialog[open]');
    },
  },
];

/** Opens a place in a new tab of this size, once what it shows is there and done; `fault` runs before its scripts. */
export async function openPlace(
  chromium: Pick<Chromium, 'openExtensionPage'>,
  { path, shown, act }: Place,
  size: Viewport,
  fault?: () => void,
): Promise<Page> {
  const page = await chromium.openExtensionPage(path);
  await page.bringToFront();
  await page.setViewport(size);
  if (fault) {
    await page.evaluateOnNewDocument(fault);
    await page.reload();
  }
  await page.waitForSelector(shown);
  await act?.(page);
  return page;
}
