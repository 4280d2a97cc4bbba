/**
 * Pictures of every surface in the ways people see them beyond the plain one (in Spanish, zoomed, narrow, very wide,
 * with forced colours, from right to left, over a long list, with one lead, waiting for the list, unable to read it), into `.output/screens-variants/`; ends with what
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
  /** The list holds one lead and nobody else. */
  readonly single?: true;
  /** What is wrong with the page, and what it shows then. */
  readonly fault?: { readonly happens: () => void; readonly shown: string };
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
  one: { size: LAPTOP, single: true },
  unreadable: { size: LAPTOP, fault: { happens: refuseReading, shown: '[role="alert"]' } },
  threadless: {
    size: LAPTOP,
    fault: { happens: loseThreads, shown: '[role="alert"], main .empty, main .card' },
  },
  waiting: { size: LAPTOP, fault: { happens: neverRead, shown: '#app nav, #app [role="tab"]' } },
};

/** Every surface that shows something of the list. */
const OF_THE_LIST = ['board', 'leads', 'today', 'insights', 'duplicates', 'settings-team'];

function refuseReading(): void {
  IDBFactory.prototype.open = () => {
    throw new DOMException('Refused for a picture.', 'UnknownError');
  };
}

function neverRead(): void {
  const open = IDBFactory.prototype.open;
  IDBFactory.prototype.open = function (...given) {
    const request = open.apply(this, given);
    for (const type of ['success', 'upgradeneeded'])
      request.addEventListener(type, (event) => event.stopImmediatePropagation());
    return request;
  };
  const Thread = Worker;
  globalThis.Worker = class extends Thread {
    override postMessage(): void {}
  };
}

function loseThreads(): void {
  const Thread = Worker;
  globalThis.Worker = class extends Thread {
    constructor() {
      super('/no-such-thread.js');
    }
  };
}

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

async function fill(chromium: Chromium, { leads, single }: Variant): Promise<readonly Place[]> {
  const page = await chromium.openExtensionPage('popup.html');
  await page.waitForSelector('[role="tab"]');
  if (single) {
    await seedLeads(page, 1, Date.now());
    await page.close();
    return [];
  }
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
for (const [name, variant] of Object.entries(VARIANTS)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const { size, panel = PANEL, lang, single, fault, ...options } = variant;
  const chromium = await launchChromium({ ...(lang && { lang }) });
  try {
    const camera = await openCamera(chromium, '.output/screens-variants', options);
    const ofLeads = await fill(chromium, variant);
    const places = fault
      ? [...PLACES.filter((place) => OF_THE_LIST.includes(place.name)), ...besides.slice(0, 1)]
      : [...PLACES, ...(single ? [] : PLACES_OF_LEADS), ...ofLeads, ...besides];
    for (const place of places) {
      const shown = fault ? { ...place, shown: fault.shown } : place;
      const window = place.path === 'sidepanel.html' ? panel : size;
      const page = await openPlace(chromium, shown, window, fault?.happens);
      await camera.shoot(page, `${name}-${place.name}`);
      await page.close();
    }
    found.push(...camera.found);
  } finally {
    await chromium.close();
  }
}
tellFindings(found);
