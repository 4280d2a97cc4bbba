import Papa from 'papaparse';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LeadRow } from '../../lib/store/schema.ts';
import { choose, click, pick, see, seeText, select, type } from '../tools/tour/popup.ts';
import { openStage, rowsOf, type Stage } from './stage.ts';

let stage: Stage;
let popup: Page;
beforeAll(async () => {
  stage = await openStage();
  const { page } = await stage.openFixture('gmail/conversation--signature');
  popup = await stage.capture(page, 'Ada Lovelace');
  await choose(popup, 'Channel', 'Call');
  await select(popup, 'Outcome', 'talked');
  await type(popup, 'Note', '=HYPERLINK("https://evil.example")');
  await choose(popup, 'Needs it?', 'yes');
  await choose(popup, 'Right time?', 'no');
  await type(popup, 'Value', '1,250.50');
  await click(popup, 'Save lead');
  await seeText(popup, 'Ada Lovelace is in your list');
});
afterAll(async () => {
  expect(await stage.close()).toEqual([]);
});

const ada = async () => {
  const [row] = await rowsOf<LeadRow>(popup, 'leads');
  if (!row) throw new Error('Expected Ada to be in the list, got an empty list.');
  return row.lead;
};

it('logs the first contact and qualifies as it was entered; "not now" comes back on its date', async () => {
  const lead = await ada();
  expect(lead.touches).toMatchObject([{ channel: 'call', outcome: 'talked' }]);
  expect(lead.qualification).toMatchObject({
    need: { answer: 'yes' },
    canBuy: { answer: 'unknown' },
    rightTime: { answer: 'no' },
  });
  expect(lead.money?.amount).toBe(1250.5);
  const inThreeMonths = Temporal.Now.plainDateISO().add({ months: 3 }).toString();
  expect(lead.steps).toMatchObject([{ kind: 'ask-again', on: inThreeMonths }]);
});

describe('the pipeline view', () => {
  it('moves a lead, takes it back, and brings it forth again', async () => {
    await click(popup, 'Pipeline', 'tab');
    await pick(popup, 'Move Ada Lovelace', 'Proposal');
    await seeText(popup, 'Ada Lovelace moved to Proposal');
    expect((await ada()).stageId).toBe('proposal');
    await click(popup, 'Undo');
    await seeText(popup, 'Taken back');
    expect((await ada()).stageId).toBe('first-contact');
    await click(popup, 'Redo');
    await seeText(popup, 'Done again');
    expect((await ada()).stageId).toBe('proposal');
  });

  it('finds a lead by the beginning of its company', async () => {
    const search = popup.locator('::-p-aria([name="Find a lead"][role="searchbox"])');
    await search.fill('analyt');
    await seeText(popup, '1 lead found');
    await search.fill('nobody');
    await seeText(popup, 'Nobody matches');
    for (const _ of 'nobody') await popup.keyboard.press('Backspace');
    await see(popup, 'button', 'Move Ada Lovelace');
  });

  it('loses with a reason, reopens, and wins', async () => {
    await pick(popup, 'Move Ada Lovelace', 'Bad timing');
    await seeText(popup, 'Ada Lovelace is lost');
    expect(await ada()).toMatchObject({ status: 'lost', lostReason: 'bad-timing' });
    await pick(popup, 'Move Ada Lovelace', 'Negotiation');
    await seeText(popup, 'Ada Lovelace is open again');
    await pick(popup, 'Move Ada Lovelace', 'Won');
    await seeText(popup, 'Ada Lovelace is won');
    expect((await ada()).visits.map(({ stageId, exit }) => [stageId, exit])).toEqual([
      ['first-contact', 'advanced'],
      ['proposal', 'lost'],
      ['negotiation', 'won'],
    ]);
  });
});

describe('the file', () => {
  const parse = (bytes: Buffer) =>
    Papa.parse<Record<string, string>>(bytes.toString('utf8').replace(/^\uFEFF/, ''), {
      header: true,
      skipEmptyLines: true,
    }).data;

  it('is downloaded from the popup, with formulas disarmed and the phone intact', async () => {
    const { name, bytes } = await stage.downloads.after(() => click(popup, 'Export CSV'));
    expect(name).toMatch(/^firsthand-leads-\d{4}-\d{2}-\d{2}\.csv$/);
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(parse(bytes)).toMatchObject([
      {
        Name: 'Ada Lovelace',
        'E-mail': 'ada@engines.example',
        Phone: '+44 20 7946 0958',
        Stage: 'Negotiation',
        Status: 'won',
        Value: '1250.5',
        'Touch notes': '\'=HYPERLINK("https://evil.example")',
      },
    ]);
  });

  it('is downloaded by the page that the context menu item opens', async () => {
    const { bytes } = await stage.downloads.after(() => stage.pickFromContextMenu('export-csv'));
    expect(parse(bytes).map((row) => row['Name'])).toEqual(['Ada Lovelace']);
    const target = await stage.browser.waitForTarget((one) => one.url().endsWith('/export.html'));
    await seeText(await target.asPage(), '1 lead exported');
  });
});

it('keeps every open page up to date', async () => {
  // A popup closes as soon as another window has the focus; the same app in two tabs stays.
  popup = await stage.openExtensionPage('popup.html');
  await click(popup, 'Pipeline', 'tab');
  const other = await stage.openExtensionPage('popup.html');
  await click(other, 'Pipeline', 'tab');
  await pick(other, 'Move Ada Lovelace', 'Closing');
  await popup.waitForFunction(
    () => /Ada Lovelace.*Closing/s.test(document.querySelector('main')?.textContent ?? ''),
    {
      polling: 100,
    },
  );
  await other.close();
});

it('erases a person for good after asking by name, and does not take them again', async () => {
  await popup.bringToFront();
  await popup.locator('.lead-row-name').click();
  await seeText(popup, 'History');
  await click(popup, 'Erase Ada Lovelace');
  await click(popup, 'Erase Ada Lovelace for good');
  await seeText(popup, 'Ada Lovelace is erased');
  expect(await rowsOf(popup, 'leads')).toEqual([]);
  expect(await rowsOf(popup, 'events')).toEqual([]);
  const { page } = await stage.openFixture('gmail/conversation--signature');
  popup = await stage.capture(page, 'was erased from your list');
});
