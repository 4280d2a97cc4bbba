import type { Page } from 'puppeteer';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { leadWithHistory } from '../support/lead-with-history.ts';
import { seedLeads } from '../support/seed.ts';
import { click, see, seeText, select, type } from '../tools/tour/popup.ts';
import { findingsOf } from './findings.ts';
import { openStage, type Stage } from './stage.ts';

let stage: Stage;
let page: Page;
beforeAll(async () => {
  stage = await openStage();
  page = await stage.openExtensionPage('dashboard.html#/insights');
  await page.setViewport({ width: 1280, height: 900 });
});
afterAll(async () => {
  expect(await stage.close()).toEqual([]);
});

const goTo = (hash: string) =>
  page.evaluate((to) => {
    location.hash = to;
  }, hash);

it('every section says what is missing while there is nothing to go by', async () => {
  await seeText(page, 'Not enough data yet: this takes 5 won leads, and there are 0 so far.');
  await seeText(page, 'this takes 20 closed leads');
  expect(await findingsOf(stage, page)).toEqual([]);
});

it('the figures of a pipeline are read as sentences, with pictures and tables', async () => {
  await seedLeads(page, 300, Date.now(), leadWithHistory);
  await page.reload();
  await seeText(page, 'In the next 91 days expect about');
  for (const title of [
    'Time in stage',
    'Conversion',
    'Keeping it full',
    'Reps',
    'Patterns',
    'Reach and impressions',
  ]) {
    await see(page, 'heading', title);
  }
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  expect(await findingsOf(stage, page)).toEqual([]);
});

it('a chart is gone along with the arrow keys, which tell each point', async () => {
  await page.evaluate(() => document.querySelector<SVGElement>('.line-chart svg')?.focus());
  await page.keyboard.press('End');
  await page.waitForFunction(
    () => /^After .*still there$/.test(document.querySelector('.line-chart figcaption')?.textContent ?? ''),
    { polling: 100 },
  );
});

it('a goal is kept, says how many leads it takes, and is there again after a reload', async () => {
  await select(page, 'Goal', 'revenue');
  await type(page, 'How much', 'no number');
  await click(page, 'Keep the goal');
  await seeText(page, 'The goal is not kept');
  await select(page, 'Goal', 'wins');
  await type(page, 'How much', '40');
  await click(page, 'Keep the goal');
  await seeText(page, 'Chance of the goal');
  await page.reload();
  await seeText(page, 'Chance of the goal');
  expect(await findingsOf(stage, page)).toEqual([]);
});

it('a table is taken along as CSV', async () => {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  const { name, bytes } = await stage.downloads.after(() => click(page, 'Save as CSV'));
  expect(name).toMatch(/^firsthand-time-in-stage-\d{4}-\d{2}-\d{2}\.csv$/);
  const [head = '', first = ''] = bytes.toString('utf8').split('\r\n');
  expect(head.split(',').length).toBe(10);
  expect(first).toMatch(/^First contact,\d+,\d+,0,/);
});

it('the leads behind a figure are opened as a filtered list', async () => {
  await page.evaluate(() => {
    const [button] = document.querySelectorAll<HTMLElement>('.share-bar .figure-open');
    button?.click();
  });
  await page.waitForFunction(() => location.hash === '#/leads', { polling: 100 });
  await seeText(page, 'Stage: First contact');
  await seeText(page, 'Status: Open');
});

it('a post is kept with its reach and impressions, and refused where they cannot be', async () => {
  await goTo('#/insights');
  await seeText(page, 'You reached');
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  await type(page, 'Post', 'Engines explained');
  await type(page, 'Reach', '900');
  await type(page, 'Impressions', '400');
  await click(page, 'Add the post');
  await seeText(page, 'The post is not kept');
  await type(page, 'Impressions', '1800');
  await click(page, 'Add the post');
  await seeText(page, 'reach 900, impressions 1,800, frequency 2');
});
