/**
 * Pictures of every surface and state, light and dark, from the built extension, into `.output/screens/`;
 * ends with what axe-core finds in them. `node tests/tools/screens.ts [extension folder]`
 */
import type { Page } from 'puppeteer';
import { launchChromium } from '../support/browser.ts';
import { openCamera, tellFindings } from './screens-camera.ts';
import { PAGES } from './screens-pages.ts';
import { openPlace, PLACES, PLACES_OF_LEADS, type Place } from './screens-places.ts';
import { crowd, execute, seedList } from './screens-seed.ts';

const POPUP = { width: 400, height: 580 };
const DASHBOARD = { width: 1200, height: 900 };

const extensionDir = process.argv[2];
const chromium = await launchChromium({ ...(extensionDir && { extensionDir }) });
const { found, shoot } = await openCamera(chromium, '.output/screens');

async function surface(path = 'popup.html', size: { width: number; height: number } = POPUP): Promise<Page> {
  const page = await chromium.openExtensionPage(path);
  await page.setViewport({ ...size, deviceScaleFactor: 2 });
  await page.waitForSelector('[role="tab"][aria-selected="true"], .export-page');
  return page;
}

async function press(page: Page, name: string): Promise<void> {
  await page.locator(`::-p-aria([name="${name}"])`).click();
}

/** The popup as the toolbar click opens it on one of the pages. */
async function popupOn(name: keyof typeof PAGES): Promise<Page> {
  const [url, html] = PAGES[name];
  const { page } = await chromium.openPage(url, { [url]: html });
  const popup = await chromium.clickToolbar(page);
  await popup.waitForSelector('[role="tab"][aria-selected="true"]');
  return popup;
}

async function shootCapture(): Promise<void> {
  for (const name of ['one', 'several', 'long', 'rightToLeft'] as const) {
    const popup = await popupOn(name);
    await popup.waitForSelector('.person-card');
    await shoot(popup, `capture-${name}`);
    await popup.close();
  }
  const several = await popupOn('several');
  await several.locator('.person-count').click();
  await shoot(several, 'capture-picker');
  await several.keyboard.press('Escape');
  await several.locator('.answer-yes').click();
  await press(several, 'Add evidence');
  await several
    .locator('::-p-aria([name="What was said"]), input[placeholder="What was said"]')
    .fill('Asked for the price list');
  await several.evaluate(() => document.querySelectorAll<HTMLElement>('.answer-no')[2]?.click());
  await several.evaluate(() => document.querySelector('.app-main')?.scrollTo(0, 10_000));
  await shoot(several, 'capture-filled');
  await press(several, 'Save lead');
  await several.waitForSelector('.saved');
  await shoot(several, 'capture-saved');
  await several.close();
  const known = await popupOn('one');
  await known.waitForSelector('.known-banner');
  await shoot(known, 'capture-known');
  await known.close();
  const alike = await popupOn('alike');
  await alike.waitForSelector('.similar');
  await press(alike, 'Save lead');
  await shoot(alike, 'capture-similar');
  await alike.locator('input[placeholder="What was said"]').fill('Asked for the price list');
  await alike.close();
  const drafted = await popupOn('alike');
  await drafted.waitForSelector('.notice');
  await shoot(drafted, 'capture-draft');
  await drafted.close();
  const nobody = await popupOn('nobody');
  await press(nobody, 'Capture');
  await shoot(nobody, 'capture-nobody');
  await nobody.close();
  const missing = await popupOn('missing');
  await press(missing, 'Capture');
  await shoot(missing, 'capture-missing');
  await press(missing, 'Settings');
  await missing.locator('.sites summary').click();
  await missing.evaluate(() => document.querySelector('.sites')?.scrollIntoView());
  await shoot(missing, 'settings-sites');
  await press(missing, 'LinkedIn');
  await missing.close();
  const off = await popupOn('missing');
  await press(off, 'Capture');
  await shoot(off, 'capture-switched-off');
  await press(off, 'Switch it on');
  await off.close();
}

async function shootEmpty(): Promise<void> {
  const page = await surface();
  await shoot(page, 'today-empty');
  await press(page, 'Pipeline');
  await page.waitForSelector('.empty');
  await shoot(page, 'pipeline-empty');
  await press(page, 'Capture');
  await shoot(page, 'capture-unreadable');
  await press(page, 'Settings');
  await page.waitForSelector('.settings');
  await shoot(page, 'settings');
  await page.close();
}

async function shootLists(suffix: string): Promise<void> {
  const page = await surface();
  await page.waitForSelector('.lead-row');
  await shoot(page, `today-${suffix}`);
  await press(page, 'Pipeline');
  await page.waitForSelector('.stage-bar');
  await shoot(page, `pipeline-${suffix}`);
  await page.evaluate(() => document.querySelector('.app-main')?.scrollTo(0, 10_000));
  await shoot(page, `pipeline-${suffix}-end`);
  await page.evaluate(() => document.querySelectorAll<HTMLElement>('.stage-bar')[1]?.click());
  await page.waitForSelector('.stage-leads .lead-row');
  await page.evaluate(() => document.querySelector('.stage-bars')?.scrollIntoView());
  await shoot(page, `pipeline-${suffix}-stage`);
  await page.close();
}

async function shootLead(): Promise<void> {
  const page = await surface();
  await press(page, 'Grace Hopper');
  await page.waitForSelector('.timeline-item');
  await shoot(page, 'lead');
  await press(page, 'Move Grace Hopper');
  await shoot(page, 'lead-move');
  await page.keyboard.press('Escape');
  await page.evaluate(() => document.querySelector('.app-main')?.scrollTo(0, 420));
  await shoot(page, 'lead-middle');
  await page.evaluate(() => document.querySelector('.app-main')?.scrollTo(0, 10_000));
  await press(page, 'Erase Grace Hopper');
  await page.evaluate(() => document.querySelector('.app-main')?.scrollTo(0, 10_000));
  await shoot(page, 'lead-erase');
  await page.keyboard.press('Escape');
  await page.evaluate(() => document.querySelector('.app-main')?.scrollTo(0, 0));
  await press(page, 'Won');
  await shoot(page, 'lead-win');
  await press(page, 'Mark as won');
  await page.waitForSelector('.toast');
  await shoot(page, 'lead-won-toast');
  await press(page, 'Undo');
  await page.close();
}

async function shootSearchAndErrors(): Promise<void> {
  const page = await surface();
  await press(page, 'Pipeline');
  await page.locator('input[type="search"]').fill('hop');
  await page.waitForFunction(() => document.querySelectorAll('.lead-row').length > 0);
  await shoot(page, 'pipeline-search');
  await page.locator('input[type="search"]').fill('nobody at all');
  await shoot(page, 'pipeline-search-none');
  await press(page, 'Capture');
  await press(page, 'Save lead');
  await page.waitForSelector('.save-problem');
  await shoot(page, 'capture-refused');
  await page.close();
}

async function shootBeside(): Promise<void> {
  for (const width of [300, 480, 800]) {
    const page = await surface('sidepanel.html', { width, height: 720 });
    await page.waitForSelector('.lead-row');
    await shoot(page, `panel-${width}-today`);
    await press(page, 'Capture');
    await shoot(page, `panel-${width}-capture`);
    await press(page, 'Pipeline');
    await page.waitForSelector('.stage-bar');
    await shoot(page, `panel-${width}-pipeline`);
    await page.close();
  }
  const zoomed = await surface('popup.html', { width: 400, height: 300 });
  await zoomed.waitForSelector('.lead-row');
  await shoot(zoomed, 'popup-zoomed');
  await zoomed.close();
  const exported = await surface('export.html', { width: 800, height: 500 });
  await exported.waitForSelector('[role="status"]');
  await shoot(exported, 'export');
  await exported.close();
}

async function shootDashboard(places: readonly Place[], suffix = ''): Promise<void> {
  for (const place of places) {
    const page = await openPlace(chromium, place, DASHBOARD);
    await shoot(page, `dashboard-${place.name}${suffix}`);
    await page.close();
  }
}

async function shootRightToLeft(): Promise<void> {
  const page = await surface();
  await page.waitForSelector('.lead-row');
  await page.evaluate(() => {
    document.documentElement.dir = 'rtl';
  });
  await shoot(page, 'rtl-today');
  await press(page, 'Pipeline');
  await page.waitForSelector('.stage-bar');
  await shoot(page, 'rtl-pipeline');
  await press(page, 'Capture');
  await shoot(page, 'rtl-capture');
  await press(page, 'Today');
  await press(page, 'Grace Hopper');
  await page.waitForSelector('.timeline-item');
  await shoot(page, 'rtl-lead');
  await page.close();
}

async function shootForgotten(seeder: Page, leadId: string): Promise<void> {
  await execute(seeder, { type: 'erase', leadId });
  const popup = await popupOn('rightToLeft');
  await popup.waitForSelector('[role="alert"] .notice-text, .notice[role="alert"]');
  await shoot(popup, 'capture-forgotten');
  await popup.close();
}

try {
  const seeder = await surface();
  await shootEmpty();
  await shootDashboard(PLACES, '-empty');
  const ids = await seedList(seeder);
  await shootLists('full');
  await shootLead();
  await shootSearchAndErrors();
  await shootBeside();
  await shootDashboard([...PLACES, ...PLACES_OF_LEADS]);
  await shootRightToLeft();
  await shootCapture();
  await crowd(seeder);
  await shootLists('crowded');
  await shootForgotten(seeder, ids.get('محمد بن موسى الخوارزمي') ?? '');
} finally {
  await chromium.close();
}
tellFindings(found);
