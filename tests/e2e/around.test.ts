import type { Page } from 'puppeteer';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { execute, valuesOf } from '../tools/screens-seed.ts';
import { seeText } from '../tools/tour/popup.ts';
import { openStage, type Stage } from './stage.ts';

let stage: Stage;
let page: Page;
let leadId: string;
beforeAll(async () => {
  stage = await openStage();
  page = await stage.openExtensionPage('dashboard.html');
  const values = valuesOf({
    name: 'Ada Lovelace',
    company: 'Analytical Engines',
    email: 'ada@engines.example',
  });
  ({ leadId } = await execute(page, { type: 'capture', values }));
  await seeText(page, 'Ada Lovelace');
});
afterAll(async () => {
  expect(await stage.close()).toEqual([]);
});

it('a link that was pointed at is read in the panel beside the page', async () => {
  await stage.pickFromContextMenu('add-link', {
    linkUrl: 'mailto:grace.hopper@cobol.example',
    linkText: 'Grace Hopper',
  });
  const panel = await stage.openExtensionPage('sidepanel.html');
  await panel.waitForFunction(
    () => {
      const values = [...document.querySelectorAll('input')].map(({ value }) => value);
      return values.includes('Grace Hopper') && values.includes('grace.hopper@cobol.example');
    },
    { polling: 100 },
  );
});

it('the palette leads to a lead by a part of its company, from the keyboard alone', async () => {
  await page.bringToFront();
  await page.keyboard.down('Control');
  await page.keyboard.press('k');
  await page.keyboard.up('Control');
  await page.waitForSelector('.palette-input');
  await page.keyboard.type('analyt');
  await page.waitForFunction(
    () => document.querySelector('[aria-selected="true"]')?.textContent?.startsWith('Ada Lovelace'),
    { polling: 100 },
  );
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.title.startsWith('Ada Lovelace'), { polling: 100 });
  expect(page.url()).toContain(`#/lead/${leadId}`);
});

it('a question mark tells the keys, and Escape takes them away', async () => {
  await page.keyboard.type('?');
  await seeText(page, 'Keyboard shortcuts');
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => !document.querySelector('dialog'), { polling: 100 });
});
