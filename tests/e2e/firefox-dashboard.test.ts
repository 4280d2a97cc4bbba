import type { Page } from 'puppeteer';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { LeadRow } from '../../lib/store/schema.ts';
import { type Firefox, launchFirefox } from '../support/firefox.ts';
import { seeText } from '../tools/tour/popup.ts';
import { rowsOf } from './stage.ts';

const PEOPLE = ['Hedy Lamarr', 'Grace Hopper'];

let firefox: Firefox;
beforeAll(async () => {
  firefox = await launchFirefox();
});
afterAll(async () => {
  await firefox.close();
});

const press = (page: Page, name: string) => page.locator(`button ::-p-text(${name})`).click();

async function hedy(page: Page) {
  const rows = await rowsOf<LeadRow>(page, 'leads');
  return rows.find(({ lead }) => lead.fields.name?.[0]?.value === 'Hedy Lamarr')?.lead;
}

it('has first steps, with the pipeline as it will be', async () => {
  const welcome = await firefox.openExtensionPage('welcome.html', '.flow');
  await seeText(welcome, 'Welcome to Firsthand');
  await welcome.select('select', 'events');
  await seeText(welcome, 'Date held');
  await welcome.select('select', '');
  await press(welcome, 'Keep these stages');
  await seeText(welcome, 'Done');
  await welcome.close();
});

it('takes leads in the sidebar', async () => {
  const panel = await firefox.openExtensionPage('sidepanel.html', '[role="tab"]');
  for (const name of PEOPLE) {
    await panel.locator('[role="tab"] ::-p-text(Capture)').click();
    await panel.locator('input[aria-label="Name"]').fill(name);
    await panel.locator('input[aria-label="Company"]').fill('Spread Spectrum');
    await press(panel, 'Save lead');
    await seeText(panel, `${name} is in your list`);
    await press(panel, 'Back to the page');
  }
  await panel.locator('[role="tab"] ::-p-text(Pipeline)').click();
  await seeText(panel, 'Hedy Lamarr');
  await panel.close();
});

it('moves a card along the board from the keyboard', async () => {
  const board = await firefox.openExtensionPage('dashboard.html#/board', '.board-card-name');
  await seeText(board, 'Hedy Lamarr');
  await board.focus('.board-card-name[title="Hedy Lamarr"]');
  await board.keyboard.down('Shift');
  await board.keyboard.press('ArrowRight');
  await board.keyboard.up('Shift');
  await seeText(board, 'Hedy Lamarr moved to Qualification');
  expect(await hedy(board)).toMatchObject({ stageId: 'qualification' });
  await board.waitForSelector('[data-stage="qualification"] .board-card');
  await board.close();
});

it('finds a lead in the table, and keeps a note on its page', async () => {
  const table = await firefox.openExtensionPage('dashboard.html#/leads', '.lead-table-row');
  await seeText(table, '2 leads');
  await table.locator('input[type="search"]').fill('hedy');
  await seeText(table, '1 lead');
  await table.locator('.lead-table-name').click();
  await table.locator('textarea').fill('Asked for the frequency tables');
  await press(table, 'Add note');
  await seeText(table, 'Note saved');
  expect(await hedy(table)).toMatchObject({ notes: [{ text: 'Asked for the frequency tables' }] });

  const id = (await hedy(table))?.id ?? '';
  const again = await firefox.openExtensionPage(`dashboard.html#/lead/${id}`, '.note-text');
  await seeText(again, 'Asked for the frequency tables');
});
