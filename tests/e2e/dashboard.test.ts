import { AxePuppeteer } from '@axe-core/puppeteer';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LeadRow } from '../../lib/store/schema.ts';
import { execute, valuesOf } from '../tools/screens-seed.ts';
import { choose, click, pick, see, seeText, type } from '../tools/tour/popup.ts';
import { openStage, rowsOf, type Stage } from './stage.ts';

const PEOPLE = ['Ada Lovelace', 'Grace Hopper', 'Hedy Lamarr', 'Alan Turing'];

let stage: Stage;
let page: Page;
beforeAll(async () => {
  stage = await openStage();
  page = await stage.openExtensionPage('dashboard.html');
  await page.setViewport({ width: 1280, height: 800 });
  await see(page, 'heading', 'Board');
});
afterAll(async () => {
  expect(await stage.close()).toEqual([]);
});

const lead = async (name: string) => {
  const rows = await rowsOf<LeadRow>(page, 'leads');
  const row = rows.find((one) => one.lead.fields.name?.[0]?.value === name);
  if (!row) throw new Error(`Expected ${name} to be in the list, got ${rows.length} others.`);
  return row.lead;
};
const stages = async () => Promise.all(PEOPLE.map(async (name) => (await lead(name)).stageId));
const go = (hash: string) =>
  page.evaluate((to) => {
    location.hash = to;
  }, hash);

const find = (text: string) => page.locator('::-p-aria([name="Find a lead"][role="searchbox"])').fill(text);

/** Middle of what a selector finds. */
async function middleOf(selector: string): Promise<{ x: number; y: number }> {
  const box = await (await page.waitForSelector(selector))?.boundingBox();
  if (!box) throw new Error(`Expected ${selector} to be drawn, got nothing.`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

async function drag(from: string, to: string): Promise<void> {
  const start = await middleOf(from);
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(start.x + 12, start.y + 6, { steps: 4 });
  const end = await middleOf(to);
  await page.mouse.move(end.x, end.y, { steps: 10 });
  await page.mouse.up();
}

const column = (stageId: string) => `[data-stage="${stageId}"] .board-column-box`;
const card = async (name: string) => `[data-lead="${(await lead(name)).id}"] .board-card-company`;

async function findings(): Promise<string[]> {
  const found: string[] = [];
  for (const scheme of ['light', 'dark'] as const) {
    await stage.setColorScheme(scheme, page);
    await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
    const { violations } = await new AxePuppeteer(page).setLegacyMode().analyze();
    for (const { id, nodes } of violations) {
      found.push(...nodes.map(({ html }) => `${scheme} ${id}: ${html.slice(0, 200)}`));
    }
  }
  await stage.setColorScheme('light', page);
  return found;
}

describe('the dashboard', () => {
  it('says what to do first while the list is empty', async () => {
    await seeText(page, 'Your pipeline starts with a first contact');
    await see(page, 'button', 'Open the practice e-mail');
    expect(await findings()).toEqual([]);
    for (const name of PEOPLE) {
      const company = name === 'Alan Turing' ? 'Enigma Works' : 'Analytical Engines';
      const email = `${name.toLowerCase().replace(' ', '.')}@engines.example`;
      await execute(page, { type: 'capture', values: valuesOf({ name, company, email }) });
    }
    await seeText(page, 'Hedy Lamarr');
  });

  it('moves a card that is dragged to another stage, and takes it back', async () => {
    await drag(await card('Ada Lovelace'), column('proposal'));
    await seeText(page, 'Ada Lovelace moved to Proposal');
    expect((await lead('Ada Lovelace')).stageId).toBe('proposal');
    await click(page, 'Undo');
    await seeText(page, 'Taken back');
    expect((await lead('Ada Lovelace')).stageId).toBe('first-contact');
  });

  it('asks for the reason when a card is dropped on lost', async () => {
    const start = await middleOf(await card('Hedy Lamarr'));
    await page.mouse.move(start.x, start.y);
    await page.mouse.down();
    await page.mouse.move(start.x + 12, start.y + 6, { steps: 4 });
    const end = await middleOf('.drop-zone-lost');
    await page.mouse.move(end.x, end.y, { steps: 10 });
    await page.mouse.up();
    await click(page, 'Mark as lost');
    await seeText(page, 'Hedy Lamarr');
    await page.waitForFunction(() => !document.querySelector('dialog'), { polling: 100 });
    expect(await lead('Hedy Lamarr')).toMatchObject({ status: 'lost', lostReason: 'price' });
  });

  it('is worked from the keyboard alone: to the next stage, and won', async () => {
    const name = `[data-lead="${(await lead('Grace Hopper')).id}"] .board-card-name`;
    await page.focus(name);
    await page.keyboard.down('Shift');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.up('Shift');
    await seeText(page, 'Grace Hopper moved to Qualification');
    expect((await lead('Grace Hopper')).stageId).toBe('qualification');
    await page.waitForSelector(`[data-stage="qualification"] ${name}`);
    await page.focus(name);
    await page.keyboard.press('w');
    await see(page, 'button', 'Mark as won');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => !document.querySelector('dialog'), { polling: 100 });
    expect((await lead('Grace Hopper')).status).toBe('won');
  });

  it('has a board that axe-core finds nothing on', async () => {
    expect(await findings()).toEqual([]);
  });
});

describe('the lead table', () => {
  it('finds, filters and sorts', async () => {
    await go('#/leads');
    await seeText(page, '4 leads');
    await find('enigma');
    await seeText(page, '1 lead');
    await page.focus('input[type="search"]');
    for (const _ of 'enigma') await page.keyboard.press('Backspace');
    await pick(page, 'Add filter', 'Status');
    await page.locator('.filter-choice ::-p-text(Open)').click();
    await seeText(page, '2 leads');
    await page.keyboard.press('Escape');
    await click(page, 'Name');
    await page.waitForFunction(
      () =>
        [...document.querySelectorAll('.lead-table-name')].map(({ textContent }) => textContent).join() ===
        'Ada Lovelace,Alan Turing',
      { polling: 100 },
    );
    expect(await findings()).toEqual([]);
  });

  it('keeps what is shown as a view of its own', async () => {
    await pick(page, 'Views', 'Save as view');
    await type(page, 'Name of the view', 'Open by name');
    await click(page, 'Save');
    await seeText(page, 'View saved: Open by name');
    await pick(page, 'Views', 'All leads');
    await seeText(page, '4 leads');
    await pick(page, 'Views', 'Open by name');
    await seeText(page, '2 leads');
  });

  it('works on many leads together, and takes it all back', async () => {
    await click(page, 'Select all 2', 'checkbox');
    await pick(page, 'Move to', 'Negotiation');
    await seeText(page, '2 of 2 leads changed');
    expect(await stages()).toEqual(['negotiation', 'qualification', 'first-contact', 'negotiation']);
    await click(page, 'Undo');
    await page.waitForFunction(
      () =>
        [...document.querySelectorAll('.lead-table-cell')].every(
          ({ textContent }) => textContent !== 'Negotiation',
        ),
      { polling: 100 },
    );
    expect(await stages()).toEqual(['first-contact', 'qualification', 'first-contact', 'first-contact']);
    await click(page, 'Tag');
    await page.locator('::-p-aria([name="Tags"][role="combobox"])').fill('fair, vip');
    await page.keyboard.press('Enter');
    await seeText(page, '2 of 2 leads changed');
    expect((await lead('Ada Lovelace')).tags).toEqual(['fair', 'vip']);
    expect(await findings()).toEqual([]);
  });

  it('opens a lead’s page, which leads to the company’s other leads', async () => {
    await click(page, 'Ada Lovelace');
    await see(page, 'heading', 'Same company');
    await type(page, 'Write a note', 'See https://engines.example');
    await click(page, 'Add note');
    await see(page, 'link', 'https://engines.example');
    expect((await lead('Ada Lovelace')).notes.map(({ text }) => text)).toEqual([
      'See https://engines.example',
    ]);
    expect(await findings()).toEqual([]);
    await click(page, 'Grace Hopper');
    await page.waitForFunction(() => document.title.startsWith('Grace Hopper'), { polling: 100 });
    await page.goBack();
    await page.waitForFunction(() => document.title.startsWith('Ada Lovelace'), { polling: 100 });
  });
});

describe('the same person twice', () => {
  it('is merged field by field into one lead, and taken apart again from the history', async () => {
    const { leadId } = await execute(page, {
      type: 'capture',
      values: valuesOf({ name: 'Lovelace, Ada', company: 'Analytical Engines', phone: '+442079460958' }),
    });
    await go(`#/lead/${(await lead('Ada Lovelace')).id}`);
    await see(page, 'heading', 'May be the same person');
    await click(page, 'Compare');
    await choose(page, 'Name', 'This one');
    expect(await findings()).toEqual([]);
    await click(page, 'Merge');
    await seeText(page, 'Merged with Lovelace, Ada');
    expect((await lead('Ada Lovelace')).fields.phone?.map(({ value }) => value)).toEqual(['+442079460958']);
    expect((await lead('Ada Lovelace')).fields.name?.map(({ value }) => value)).toEqual(['Ada Lovelace']);
    await go(`#/lead/${leadId}`);
    await seeText(page, 'This lead was merged with another one');
    await click(page, 'Undo: Merged with another lead, Name: Ada Lovelace');
    await seeText(page, 'Taken back');
    expect((await lead('Lovelace, Ada')).id).toBe(leadId);
    expect((await lead('Ada Lovelace')).fields.phone).toBeUndefined();
  });
});
