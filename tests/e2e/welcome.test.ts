import type { Page } from 'puppeteer';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { LeadRow } from '../../lib/store/schema.ts';
import { click, seeText } from '../tools/tour/popup.ts';
import { findingsOf } from './findings.ts';
import { openStage, rowsOf, type Stage } from './stage.ts';

let stage: Stage;
let welcome: Page;
beforeAll(async () => {
  stage = await openStage({ keepsWelcome: true });
  const target = await stage.browser.waitForTarget((one) => one.url().endsWith('/welcome.html'));
  welcome = await target.asPage();
  await seeText(welcome, 'Welcome to Firsthand');
});
afterAll(async () => {
  expect(await stage.close()).toEqual([]);
});

it('is shown after installing and has no barrier', async () => {
  await seeText(welcome, 'First contact');
  expect(await findingsOf(stage, welcome)).toEqual([]);
});

it('puts a template in the place of the pipeline', async () => {
  const list = await welcome.waitForSelector('select');
  await list?.select('events');
  await seeText(welcome, 'Date held');
  await click(welcome, 'Use these stages');
  await seeText(welcome, 'The pipelines are saved');
  await seeText(welcome, 'Events (in use)');
});

it('has a practice e-mail that the popup reads and saves', async () => {
  const opened = stage.browser.waitForTarget((one) => one.url().endsWith('/practice.html'));
  await click(welcome, 'Open the practice e-mail');
  const practice = await (await opened).asPage();
  await seeText(practice, 'Your price list');
  expect(await findingsOf(stage, practice)).toEqual([]);
  const popup = await stage.capture(practice, 'Save lead');
  await popup.waitForSelector('.person-card');
  await click(popup, 'Save lead');
  await seeText(popup, 'Ada Lovelace is in your list');
  const [row] = await rowsOf<LeadRow>(welcome, 'leads');
  const { name, email, title, phone } = row?.lead.fields ?? {};
  expect([name, email, title, phone].map((values) => values?.[0]?.value)).toEqual([
    'Ada Lovelace',
    'ada@engines.example',
    'Head of Analysis',
    '+44 20 7946 0958',
  ]);
  await seeText(welcome, 'A lead is in your list');
});

it('is remembered as done, and leads to the dashboard', async () => {
  await welcome.bringToFront();
  const opened = stage.browser.waitForTarget((one) => one.url().includes('/dashboard.html'));
  await click(welcome, 'Open the dashboard');
  const dashboard = await (await opened).asPage();
  // The tab is there before its page is.
  await dashboard.waitForSelector('.navigation');
  await seeText(dashboard, 'Today');
  const { settings } = await dashboard.evaluate(() =>
    (
      globalThis as unknown as {
        chrome: { storage: { local: { get(key: string): Promise<{ settings: { isWelcomed: boolean } }> } } };
      }
    ).chrome.storage.local.get('settings'),
  );
  expect(settings.isWelcomed).toBe(true);
});
