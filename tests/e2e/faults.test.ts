import type { Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { LeadRow } from '../../lib/store/schema.ts';
import { choose, click, see, seeText, type } from '../tools/tour/popup.ts';
import { openStage, rowsOf, type Stage } from './stage.ts';

let stage: Stage;
let opened: Page[] = [];
beforeAll(async () => {
  stage = await openStage();
});
afterAll(async () => {
  await stage.close();
});
afterEach(async () => {
  for (const page of opened) if (!page.isClosed()) await page.close();
  opened = [];
});

async function captureFrom(id: string, text: string): Promise<Page> {
  const { page } = await stage.openFixture(id);
  opened.push(page);
  return stage.capture(page, text);
}

const namesIn = async (popup: Page) =>
  (await rowsOf<LeadRow>(popup, 'leads')).map(({ lead }) => lead.fields.name?.[0]?.value).sort();

/** Makes the worker's database answer every write with this error, as long as the worker lives. */
async function breakWrites(name: string): Promise<void> {
  const target = await stage.browser.waitForTarget((one) => one.type() === 'service_worker');
  const worker = await target.worker();
  await worker?.evaluate((error) => {
    IDBObjectStore.prototype.add = () => {
      throw new DOMException('broken by a test', error);
    };
  }, name);
}

describe.each([
  ['a full disk', 'QuotaExceededError', 'The disk is full'],
  ['a refused write', 'UnknownError', 'The browser refused to write'],
  ['a closed database', 'InvalidStateError', 'The list was closed while saving'],
])('%s', (_fault, error, sentence) => {
  it('is said in a sentence, keeps what was typed, and saves it once it is over', async () => {
    const { page } = await stage.openFixture('gmail/conversation--signature');
    opened.push(page);
    const popup = await stage.capture(page, 'Ada Lovelace');
    const before = await namesIn(popup);
    await breakWrites(error);
    await type(popup, 'Note', `Wants forty card readers (${error})`);
    await click(popup, before.length === 0 ? 'Save lead' : 'Update lead');
    await seeText(popup, sentence);
    await seeText(popup, 'What you typed is kept here');
    expect(await namesIn(popup)).toEqual(before);
    await popup.close();
    await stage.stopWorker();
    const again = await stage.capture(page, 'What you typed before is back.');
    await click(again, before.length === 0 ? 'Save lead' : 'Update lead');
    await seeText(again, before.length === 0 ? 'Ada Lovelace is in your list' : 'Ada Lovelace is up to date');
    const [row] = await rowsOf<LeadRow>(again, 'leads');
    expect(row?.lead.touches.at(-1)?.note).toBe(`Wants forty card readers (${error})`);
    expect(await namesIn(again)).toEqual(['Ada Lovelace']);
  });
});

describe('a stopped worker', () => {
  it('is started again by the next capture, and nothing is lost or doubled', async () => {
    const first = await captureFrom('gmail/conversation--two-signatures', 'Grace Hopper');
    await click(first, 'Save lead');
    await seeText(first, 'Grace Hopper is in your list');
    await stage.stopWorker();
    const second = await captureFrom('linkedin/profile--public', 'Alan Turing');
    await stage.stopWorker();
    await click(second, 'Save lead');
    await seeText(second, 'Alan Turing is in your list');
    expect(await namesIn(second)).toEqual(['Ada Lovelace', 'Alan Turing', 'Grace Hopper']);
  });
});

describe('a popup closed in the middle of typing', () => {
  it('comes back with everything that was typed, and can be discarded', async () => {
    const { page } = await stage.openFixture('github/organisation--full');
    opened.push(page);
    const popup = await stage.clickToolbar(page);
    await see(popup, 'button', 'Save lead');
    await type(popup, 'Note', 'Asked for a quote');
    await choose(popup, 'Channel', 'Call');
    await choose(popup, 'Needs it?', 'yes');
    await popup.waitForFunction(
      async () =>
        JSON.stringify(
          await (
            globalThis as never as { chrome: { storage: { local: { get(key: null): Promise<object> } } } }
          ).chrome.storage.local.get(null),
        ).includes('"channel":"call"'),
      { polling: 100 },
    );
    await popup.close();
    const again = await stage.capture(page, 'What you typed before is back.');
    const note = await again.waitForSelector('::-p-aria([name="Note"][role="textbox"])');
    expect(await note?.evaluate((element) => (element as HTMLInputElement).value)).toBe('Asked for a quote');
    await click(again, 'Discard');
    await again.waitForFunction(() => !document.body.textContent.includes('What you typed before is back.'));
    expect(await note?.evaluate((element) => (element as HTMLInputElement).value)).toBe('');
  });
});
