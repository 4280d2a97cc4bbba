import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { LeadRow } from '../../lib/store/schema.ts';
import { execute, valuesOf } from '../tools/screens-seed.ts';
import { click, see, seeText } from '../tools/tour/popup.ts';
import { openStage, rowsOf, type Stage } from './stage.ts';

let stage: Stage;
let page: Page;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'firsthand-erased-'));
  stage = await openStage();
  page = await stage.openExtensionPage('dashboard.html#/exchange');
  await see(page, 'heading', 'Import & export');
});
afterAll(async () => {
  expect(await stage.close()).toEqual([]);
  await rm(folder, { recursive: true, force: true });
});

/** What would give Ada, or a colleague of whom only a name is known, away. */
const MARKS = ['lovelace', 'ada@engines', '79460958', '7946 0958', 'menabrea', 'plimsoll'];

/** Everything that the extension keeps anywhere, as one text in lower case. */
function everythingKept(): Promise<string> {
  return page.evaluate(async () => {
    const { storage } = (globalThis as unknown as { chrome: { storage: Record<string, StorageLike> } })
      .chrome;
    interface StorageLike {
      get(keys: null): Promise<object>;
    }
    const kept: unknown[] = [await storage['local']?.get(null), await storage['session']?.get(null)];
    kept.push({ ...localStorage }, { ...sessionStorage });
    for (const cache of await caches.keys())
      kept.push((await (await caches.open(cache)).keys()).map(({ url }) => url));
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      for (const store of database.objectStoreNames) {
        const reading = database.transaction(store).objectStore(store);
        for (const request of [reading.getAll(), reading.getAllKeys()]) {
          kept.push(
            await new Promise((resolve, reject) => {
              request.onsuccess = () => resolve(request.result);
              request.onerror = () => reject(request.error);
            }),
          );
        }
      }
      database.close();
    }
    return JSON.stringify(kept).toLowerCase();
  });
}

const erasedIds: string[] = [];

/** Gives a file to the hidden input that a button opens. */
async function give(label: string, name: string, content: string | Uint8Array): Promise<void> {
  const path = join(folder, name);
  await writeFile(path, content);
  const input = await page.waitForSelector(`input[type="file"][aria-label="${label}"]`);
  await (input as ElementHandle<HTMLInputElement>).uploadFile(path);
}

const marksLeft = async () => {
  const kept = await everythingKept();
  return [...MARKS, ...erasedIds].filter((mark) => kept.includes(mark));
};

async function idOf(name: string): Promise<string> {
  const rows = await rowsOf<LeadRow>(page, 'leads');
  return rows.find(({ lead }) => lead.fields.name?.[0]?.value === name)?.id ?? '';
}

let backup: Buffer;

it('a person leaves traces all over', async () => {
  await execute(page, {
    type: 'capture',
    values: valuesOf({ name: 'Grace Hopper', email: 'g@cobol.example' }),
  });
  await execute(page, {
    type: 'capture',
    values: valuesOf({ name: 'Ada Lovelace', email: 'ada@engines.example', phone: '+44 20 7946 0958' }),
  });
  await execute(page, { type: 'capture', values: valuesOf({ name: 'Ada Lovelace', company: 'Engines' }) });
  // Without an address or a phone the id of a lead is made of what its row says, and the file is called after him.
  await give('Choose a file', 'plimsoll.csv', 'Name,Company\nSamuel Plimsoll,Lines\n');
  await seeText(page, 'row was found');
  await click(page, 'Preview');
  await click(page, 'Import 1 row');
  await seeText(page, 'New leads: 1');
  const leadId = await idOf('Ada Lovelace');
  await execute(page, { type: 'note', leadId, text: 'Translates Menabrea' });
  await execute(page, { type: 'tag', leadId, add: ['Menabrea'], remove: [] });
  const panel = await stage.openExtensionPage('sidepanel.html');
  await panel.locator('[role="tab"] ::-p-text(Capture)').click();
  await panel.locator('input[aria-label="Name"]').fill('Ada Lovelace');
  await panel.waitForFunction(
    () =>
      (
        globalThis as unknown as { chrome: { storage: { local: { get(keys: null): Promise<object> } } } }
      ).chrome.storage.local
        .get(null)
        .then((all) => JSON.stringify(all).includes('Lovelace')),
    { polling: 100 },
  );
  await panel.close();
  expect(await marksLeft()).toEqual(MARKS);
  backup = (await stage.downloads.after(() => click(page, 'Save a backup'))).bytes;
});

it('nothing of who was erased is left anywhere', async () => {
  for (const name of ['Ada Lovelace', 'Samuel Plimsoll']) {
    for (let id = await idOf(name); id; id = await idOf(name)) {
      erasedIds.push(id);
      await execute(page, { type: 'erase', leadId: id });
    }
  }
  expect(erasedIds).toHaveLength(3);
  expect(await marksLeft()).toEqual([]);
  expect(await rowsOf(page, 'leads')).toHaveLength(1);
});

it('nor after a backup from before is restored', async () => {
  await give('Restore from a file', 'before.json.gz', backup);
  await seeText(page, 'The file is whole');
  await click(page, 'Restore');
  await seeText(page, 'Restored: your list has 1 lead');
  expect(await marksLeft()).toEqual([]);
});
