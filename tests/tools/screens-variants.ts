/**
 * Pictures of every surface in the ways people see them beyond the plain one (in Spanish, zoomed, narrow, very wide,
 * with forced colours, from right to left, over a long list), into `.output/screens-variants/`; ends with what
 * axe-core finds. `node tests/tools/screens-variants.ts [variant ...]`
 */
import type { Page, Viewport } from 'puppeteer';
import { type Chromium, launchChromium } from '../support/browser.ts';
import { seedLeads } from '../support/seed.ts';
import { type CameraOptions, openCamera, tellFindings } from './screens-camera.ts';
import { openPlace, PLACES, PLACES_OF_LEADS, type Place } from './screens-places.ts';
import { seedList, seedUnwieldy } from './screens-seed.ts';

interface Variant extends CameraOptions {
  readonly size: Viewport;
  readonly panel?: Viewport;
  readonly lang?: string;
  readonly leads?: number;
}

const PANEL = { width: 400, height: 580 };
const LAPTOP = { width: 1280, height: 800 };
const LONG_LIST = 100_000;

const VARIANTS: Readonly<Record<string, Variant>> = {
  spanish: { size: LAPTOP, lang: 'es' },
  // What zooming to 200 % does to a window of 1280 by 800.
  zoomed: {
    size: { width: 640, height: 400, deviceScaleFactor: 2 },
    panel: { width: 300, height: 400, deviceScaleFactor: 2 },
  },
  narrow: { size: { width: 400, height: 800 }, panel: { width: 280, height: 720 } },
  wide: { size: { width: 3840, height: 1600 } },
  // The colours on screen are the system's, and axe reads those of the sheets.
  forced: { size: LAPTOP, dress: forceColors, rulesOff: ['color-contrast'] },
  rtl: { size: LAPTOP, dress: turnAround },
  long: { size: LAPTOP, leads: LONG_LIST },
};

async function forceColors(page: Page): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [{ name: 'forced-colors', value: 'active' }],
  });
}

async function turnAround(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.dir = 'rtl';
  });
}

const besides: readonly Place[] = [
  { name: 'panel-today', path: 'sidepanel.html', shown: '.lead-row' },
  { name: 'panel-capture', path: 'sidepanel.html', shown: '.lead-row', act: (page) => chooseTab(page, 0) },
  { name: 'panel-pipeline', path: 'sidepanel.html', shown: '.lead-row', act: (page) => chooseTab(page, 2) },
];

async function chooseTab(page: Page, at: number): Promise<void> {
  await page.evaluate((index) => document.querySelectorAll<HTMLElement>('[role="tab"]')[index]?.click(), at);
  await page.waitForSelector(at === 0 ? '.person-card' : '.stage-bar');
}

async function fill(chromium: Chromium, leads: number | undefined): Promise<readonly Place[]> {
  const page = await chromium.openExtensionPage('popup.html');
  await page.waitForSelector('[role="tab"]');
  const ids = await seedList(page);
  const [long = '', rightToLeft = ''] = await seedUnwieldy(page);
  // Last, as the worker that takes commands goes to sleep meanwhile.
  if (leads) await seedLeads(page, leads, Date.now());
  await page.close();
  const leadAt = (name: string, id: string) => ({
    name,
    path: `dashboard.html#/lead/${id}`,
    shown: '.timeline-item',
  });
  return [
    leadAt('lead', ids.get('Grace Hopper') ?? ''),
    leadAt('lead-long', long),
    leadAt('lead-right-to-left', rightToLeft),
  ];
}

const found: string[] = [];
const asked = process.argv.slice(2);
for (const [name, { size, panel = PANEL, lang, leads, ...options }] of Object.entries(VARIANTS)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const chromium = await launchChromium({ ...(lang && { lang }) });
  try {
    const camera = await openCamera(chromium, '.output/screens-variants', options);
    const ofLeads = await fill(chromium, leads);
    for (const place of [...PLACES, ...PLACES_OF_LEADS, ...ofLeads, ...besides]) {
      const page = await openPlace(chromium, place, place.path === 'sidepanel.html' ? panel : size);
      await camera.shoot(page, `${name}-${place.name}`);
      await page.close();
    }
    found.push(...camera.found);
  } finally {
    await chromium.close();
  }
}
tellFindings(found);
