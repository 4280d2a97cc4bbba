import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { ElementHandle, Page } from 'puppeteer';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { LeadRow } from '../../lib/store/schema.ts';
import { type Firefox, launchFirefox } from '../support/firefox.ts';
import { seeText } from '../tools/tour/popup.ts';
import { rowsOf } from './stage.ts';

const PEOPLE =
  'Full name;E-mail;Stage\r\nHedy Lamarr;hedy@spectrum.example;Proposal\r\nGrace Hopper;grace@cobol.example;\r\n';

let firefox: Firefox;
let page: Page;
let folder: string;
let backup: Buffer;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'firsthand-firefox-exchange-'));
  firefox = await launchFirefox();
  page = await firefox.openExtensionPage('dashboard.html#/exchange', '.io-page');
});
afterAll(async () => {
  await firefox.close();
  await rm(folder, { recursive: true, force: true });
});

const press = (name: string) => page.locator(`button ::-p-text(${name})`).click();
const names = async () =>
  (await rowsOf<LeadRow>(page, 'leads')).map(({ lead }) => lead.fields.name?.[0]?.value ?? '').sort();

async function give(label: string, name: string, content: string | Uint8Array): Promise<void> {
  const path = join(folder, name);
  await writeFile(path, content);
  const input = await page.waitForSelector(`input[type="file"][aria-label="${label}"]`);
  await (input as ElementHandle<HTMLInputElement>).uploadFile(path);
}

it('takes a file in', async () => {
  await give('Choose a file', 'people.csv', PEOPLE);
  await seeText(page, '2 rows were found');
  await press('Preview');
  await press('Import 2 rows');
  await seeText(page, 'New leads: 2');
  expect(await names()).toEqual(['Grace Hopper', 'Hedy Lamarr']);
});

it('writes the leads as a file', async () => {
  const { name, bytes } = await firefox.downloadAfter(() => press('Save the file'));
  expect(name).toMatch(/^firsthand-leads-\d{4}-\d{2}-\d{2}\.csv$/);
  const { data } = Papa.parse<Record<string, string>>(bytes.toString('utf8').replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: true,
  });
  expect(data.map((row) => row['E-mail']).sort()).toEqual(['grace@cobol.example', 'hedy@spectrum.example']);
});

it('takes the import back', async () => {
  backup = (await firefox.downloadAfter(() => press('Save a backup'))).bytes;
  await press('Take the import back');
  await seeText(page, '0 leads');
  expect(await names()).toEqual([]);
});

it('restores everything from the backup into an empty browser', async () => {
  await firefox.close();
  firefox = await launchFirefox();
  page = await firefox.openExtensionPage('dashboard.html#/exchange', '.io-page');
  await give('Restore from a file', 'backup.json.gz', backup);
  await seeText(page, 'The file is whole');
  await page.locator('.notice-actions ::-p-text(Restore)').click();
  await seeText(page, 'Restored: your list has 2 leads');
  expect(await names()).toEqual(['Grace Hopper', 'Hedy Lamarr']);
});
