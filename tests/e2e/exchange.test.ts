import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { ElementHandle, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LeadRow } from '../../lib/store/schema.ts';
import { execute, valuesOf } from '../tools/screens-seed.ts';
import { click, see, seeText, select, type } from '../tools/tour/popup.ts';
import { findingsOf } from './findings.ts';
import { openStage, rowsOf, type Stage } from './stage.ts';

let stage: Stage;
let page: Page;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'firsthand-exchange-'));
  stage = await openStage();
  page = await stage.openExtensionPage('dashboard.html#/exchange');
  await page.setViewport({ width: 1280, height: 900 });
  await see(page, 'heading', 'Import & export');
});
afterAll(async () => {
  expect(await stage.close()).toEqual([]);
  await rm(folder, { recursive: true, force: true });
});

const leads = async () => (await rowsOf<LeadRow>(page, 'leads')).map(({ lead }) => lead);
const names = async () => (await leads()).map(({ fields }) => fields.name?.[0]?.value ?? '').sort();

/** Gives a file to the hidden input that a button opens. */
async function give(label: string, name: string, content: string | Uint8Array): Promise<void> {
  const path = join(folder, name);
  await writeFile(path, content);
  const input = await page.waitForSelector(`input[type="file"][aria-label="${label}"]`);
  await (input as ElementHandle<HTMLInputElement>).uploadFile(path);
}

const PEOPLE = [
  'Full name;E-mail;Company;Stage;Since',
  'Ada Lovelace;ada@engines.example;Analytical Engines;Proposal;03.12.2026',
  '"Hopper, Grace";grace@cobol.example;COBOL;Qualification;13.03.2026',
  'Ada Lovelace;ada@engines.example;;;',
  ';;;;',
  'Alan Turing;alan@bombe.example;"Bombe;;;',
].join('\r\n');

describe('import', () => {
  it('shows what each column is and what would become of each row, and writes nothing yet', async () => {
    expect(await findingsOf(stage, page)).toEqual([]);
    await give('Choose a file', 'people.csv', PEOPLE);
    await seeText(page, 'rows were found');
    await click(page, 'Preview');
    await seeText(page, 'its quotes do not fit together');
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    await seeText(page, 'same person as row 2');
    expect(await findingsOf(stage, page)).toEqual([]);
    expect(await leads()).toEqual([]);
  });

  it('creates leads in their stages, each once, and gives the rejected rows back', async () => {
    await click(page, 'Import 3 rows');
    await seeText(page, 'New leads: 2');
    expect(await names()).toEqual(['Ada Lovelace', 'Hopper, Grace']);
    const stages = (await leads()).map(({ stageId }) => stageId).sort();
    expect(stages).toEqual(['proposal', 'qualification']);
    const { name, bytes } = await stage.downloads.after(() => click(page, 'Save the rejected rows'));
    expect(name).toBe('people-rejected.csv');
    expect(bytes.toString('utf8')).toContain('its quotes do not fit together');
  });

  it('is taken back as one', async () => {
    await click(page, 'Take the import back');
    await seeText(page, 'The import was taken back');
    expect(await leads()).toEqual([]);
  });

  it('that was taken back can be done again, and be taken back after the page was closed', async () => {
    await page.reload();
    await give('Choose a file', 'people.csv', PEOPLE);
    await click(page, 'Preview');
    await click(page, 'Import 3 rows');
    await seeText(page, 'New leads: 2');
    expect(await leads()).toHaveLength(2);
    await page.reload();
    await seeText(page, 'people.csv');
    expect(await findingsOf(stage, page)).toEqual([]);
    await click(page, 'Take the import back');
    await seeText(page, 'The import was taken back');
    expect(await leads()).toEqual([]);
    await page.reload();
    await see(page, 'button', 'Choose a file');
    expect(await page.$('.io-imports')).toBeNull();
  });

  it('reads the file as the user says it is written', async () => {
    const sofia = new TextDecoder('windows-1251');
    const bytes = new Uint8Array(256).map((_, code) => code);
    const letters = sofia.decode(bytes);
    const written = Uint8Array.from('Name;City\r\nСофья;Москва\r\n', (one) => letters.indexOf(one));
    await give('Choose a file', 'cyrillic.csv', written);
    await seeText(page, 'Ñîôüÿ');
    await select(page, 'Letters are written in', 'windows-1251');
    await seeText(page, 'Софья');
    await select(page, 'Cells are separated by', ',');
    await seeText(page, 'Софья;Москва');
    await page.reload();
  });

  it('says what is wrong with a file that is no table', async () => {
    await give('Choose a file', 'workbook.csv', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 6, 0]));
    await seeText(page, 'The file is no text');
    await give('Choose a file', 'empty.csv', '');
    await seeText(page, 'The file is empty');
  });
});

describe('export', () => {
  it('writes what a CRM expects, and shows first what a spreadsheet would run', async () => {
    await execute(page, {
      type: 'capture',
      values: valuesOf({ name: 'Ada Lovelace', email: 'ada@engines.example', company: 'Engines' }),
    });
    await execute(page, {
      type: 'capture',
      values: valuesOf({ name: 'Grace Hopper', email: 'grace@cobol.example', title: '-2+3' }),
    });
    await seeText(page, '2 leads');
    await select(page, 'As', 'preset:hubspot');
    await click(page, 'Save the file');
    await seeText(page, '1 cell would be run as a formula');
    const { bytes } = await stage.downloads.after(() => click(page, 'Save it for the CRM'));
    const [first] = Papa.parse<Record<string, string>>(bytes.toString('utf8'), { header: true }).data;
    expect(first).toMatchObject({
      'First Name': 'Ada',
      'Last Name': 'Lovelace',
      Email: 'ada@engines.example',
    });
  });

  it('leaves out the columns that are not wanted', async () => {
    await select(page, 'As', 'preset:firsthand');
    await page.locator('.io-columns summary').click();
    await click(page, 'E-mail', 'checkbox');
    const { bytes } = await stage.downloads.after(() => click(page, 'Save the file'));
    const { meta } = Papa.parse(bytes.toString('utf8').replace(/^\uFEFF/, ''), { header: true });
    expect(meta.fields).toContain('Name');
    expect(meta.fields).not.toContain('E-mail');
  });

  it('puts the columns in the order that is wanted', async () => {
    await click(page, 'Move First name up');
    await seeText(page, 'First name is now 1 of');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
      'Move First name up',
    );
    expect(await findingsOf(stage, page)).toEqual([]);
    const { bytes } = await stage.downloads.after(() => click(page, 'Save the file'));
    const { meta } = Papa.parse(bytes.toString('utf8').replace(/^\uFEFF/, ''), { header: true });
    expect(meta.fields?.slice(0, 3)).toEqual(['First name', 'Name', 'Last name']);
    await click(page, 'As the target has them');
    await page.waitForSelector('.io-column:first-child ::-p-text(Name)');
  });

  it('takes what was selected in the table, in any format', async () => {
    await page.evaluate(() => {
      location.hash = '#/leads';
    });
    await click(page, 'Select Grace Hopper', 'checkbox');
    await page.locator('.bulk-bar ::-p-text(Export…)').click();
    await seeText(page, '1 lead');
    await select(page, 'As', 'json');
    const { bytes } = await stage.downloads.after(() => click(page, 'Save the file'));
    const held = JSON.parse(bytes.toString('utf8')) as { leads: { lead: LeadRow['lead'] }[] };
    expect(held.leads.map(({ lead }) => lead.fields.name?.[0]?.value)).toEqual(['Grace Hopper']);
  });

  it('writes contacts as vCards', async () => {
    await select(page, 'Which leads', ' all');
    await select(page, 'As', 'vcard4');
    const { name, bytes } = await stage.downloads.after(() => click(page, 'Save the file'));
    expect(name).toMatch(/\.vcf$/);
    expect(bytes.toString('utf8')).toContain('FN:Ada Lovelace');
  });
});

describe('a backup', () => {
  let bytes: Buffer;

  it('is one encrypted file of everything', async () => {
    await type(page, 'Passphrase (optional)', 'difference engine');
    const file = await stage.downloads.after(() => click(page, 'Save a backup'));
    expect(file.name).toMatch(/^firsthand-backup-\d{4}-\d{2}-\d{2}\.json\.gz\.encrypted$/);
    expect(file.bytes.toString('latin1')).not.toContain('Lovelace');
    bytes = file.bytes;
    await seeText(page, 'is in your downloads');
  });

  it('is refused with another passphrase, and where a byte was flipped', async () => {
    const flipped = Buffer.from(bytes);
    flipped[flipped.length - 40] = (flipped[flipped.length - 40] ?? 0) ^ 1;
    await give('Restore from a file', 'flipped.encrypted', flipped);
    await type(page, 'Passphrase of flipped.encrypted', 'difference engine');
    await click(page, 'Open');
    await seeText(page, 'or the file is damaged. Nothing was changed.');
    await give('Restore from a file', 'whole.encrypted', bytes);
    await type(page, 'Passphrase of whole.encrypted', 'analytical engine');
    await click(page, 'Open');
    await seeText(page, 'The passphrase is not right');
  });

  it('brings back what is missing, and who was erased stays erased', async () => {
    const all = await leads();
    const idOf = (name: string) => all.find(({ fields }) => fields.name?.[0]?.value === name)?.id ?? '';
    await execute(page, { type: 'erase', leadId: idOf('Grace Hopper') });
    await execute(page, { type: 'note', leadId: idOf('Ada Lovelace'), text: 'Written after the backup' });
    await type(page, 'Passphrase of whole.encrypted', 'difference engine');
    await click(page, 'Open');
    await seeText(page, 'The file is whole');
    expect(await findingsOf(stage, page)).toEqual([]);
    await click(page, 'Restore');
    await seeText(page, 'Restored: your list has 1 lead');
    expect(await names()).toEqual(['Ada Lovelace']);
    expect((await leads())[0]?.notes[0]?.text).toBe('Written after the backup');
  });

  it('fills an empty list', async () => {
    await stage.close();
    stage = await openStage();
    page = await stage.openExtensionPage('dashboard.html#/exchange');
    await give('Restore from a file', 'whole.encrypted', bytes);
    await type(page, 'Passphrase of whole.encrypted', 'difference engine');
    await click(page, 'Open');
    await seeText(page, 'The file is whole');
    await click(page, 'Restore');
    await seeText(page, 'Restored: your list has 2 leads');
    expect(await names()).toEqual(['Ada Lovelace', 'Grace Hopper']);
  });
});

it('everything held about one person is a file', async () => {
  await page.locator('::-p-aria([name="What is held about"][role="searchbox"])').fill('lovelace');
  const { name, bytes } = await stage.downloads.after(() => click(page, 'Everything held, as a file'));
  expect(name).toMatch(/^firsthand-ada-lovelace-/);
  const held = JSON.parse(bytes.toString('utf8')) as {
    leads: { lead: LeadRow['lead']; events: unknown[] }[];
  };
  expect(held.leads).toHaveLength(1);
  expect(held.leads[0]?.lead.fields.email?.[0]).toMatchObject({ value: 'ada@engines.example' });
  expect(held.leads[0]?.events.length).toBeGreaterThan(0);
  await select(page, 'Propose for erasing whom nobody was in contact with for', '36');
  await seeText(page, 'There was no contact with 0 leads for longer');
});
