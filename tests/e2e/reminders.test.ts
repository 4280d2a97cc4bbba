import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CHROMIUM_BUILD } from '../support/browser.ts';
import { click, seeText } from '../tools/tour/popup.ts';
import { openStage, type Stage } from './stage.ts';

let stage: Stage;
let folder: string;
let page: Page;

/** The browser asks about notifications in a window that no automation reaches, so here they are given beforehand. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'firsthand-reminding-'));
  await cp(CHROMIUM_BUILD, folder, { recursive: true });
  const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
  const given = { ...manifest, permissions: [...manifest.permissions, 'notifications'] };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(given));
  stage = await openStage({ extensionDir: folder });
  page = await stage.openExtensionPage('dashboard.html#/settings');
});
afterAll(async () => {
  expect(await stage.close()).toEqual([]);
  await rm(folder, { recursive: true, force: true });
});

interface ChromeOfPage {
  readonly alarms: { get(name: string): Promise<{ scheduledTime: number } | undefined> };
  readonly notifications: { getAll(): Promise<Record<string, boolean>> };
  readonly runtime: { sendMessage(message: unknown): Promise<{ ok: boolean }> };
}
declare const chrome: ChromeOfPage;

const plan = (step: { on: string; at: string }) =>
  page.evaluate(
    (asked) =>
      chrome.runtime.sendMessage({
        name: 'execute',
        input: {
          act: crypto.randomUUID(),
          command: {
            type: 'capture',
            values: {
              name: [
                {
                  value: `Ada Lovelace ${asked.at}`,
                  source: 'typed',
                  rule: 'typed',
                  site: '',
                  url: '',
                  at: 0,
                  confidence: 1,
                },
              ],
            },
            step: { kind: 'call-back', ...asked },
          },
        },
      }),
    step,
  );

it('a step with a time of day is announced at that time, once the user wants that', async () => {
  const soon = await page.evaluate(() => {
    // The end of a day has no time of day after it: the step is then for the first minute of the next.
    const at = Temporal.Now.plainDateTimeISO().add({ minutes: 1 });
    return { on: at.toPlainDate().toString(), at: at.toPlainTime().toString({ smallestUnit: 'minute' }) };
  });
  expect(await plan(soon)).toMatchObject({ ok: true });
  expect(await page.evaluate(() => chrome.alarms.get('reminder'))).toBeUndefined();
  await click(page, 'Remind me with a notification', 'checkbox');
  await page.waitForFunction(() => chrome.alarms.get('reminder').then(Boolean), { polling: 100 });
  await page.waitForFunction(
    () => chrome.notifications.getAll().then((all) => Object.keys(all).some((id) => id.startsWith('lead:'))),
    { polling: 500, timeout: 90_000 },
  );
  await click(page, 'Remind me with a notification', 'checkbox');
  await page.waitForFunction(() => chrome.alarms.get('reminder').then((one) => !one), { polling: 100 });
  await seeText(page, 'Kept');
}, 120_000);
