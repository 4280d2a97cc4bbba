import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer';
import { programOf } from './program.ts';

export interface FirefoxOptions {
  /** The unpacked extension; the Firefox build where left out. */
  readonly extensionDir?: string;
  readonly lang?: string;
}

export interface Firefox {
  readonly browser: Browser;
  /** Opens one of the extension's own pages in a tab and resolves once `selector` is on it. */
  openExtensionPage(path: string, selector: string): Promise<Page>;
  /** The one file that arrives whole among the downloads after an act. */
  downloadAfter(act: () => Promise<unknown>): Promise<{ readonly name: string; readonly bytes: Buffer }>;
  close(): Promise<void>;
}

export const FIREFOX_BUILD = resolve('.output/firefox-mv3');

/** The add-on's id in `wxt.config.ts`, and the address part that we pin for it (random in a user's Firefox). */
const ADDON_ID = 'firsthand@firsthand.example';
const HOST = '2f6c1c9e-5b1d-4f0a-9d7e-6a1f3c5b8e24';

const ATTEMPTS = 3;
const ATTEMPT_MS = 12_000;
const DOWNLOAD_MS = 20_000;

/** Starts real Firefox, headless, with the extension temporarily installed and a fresh profile. */
export async function launchFirefox(options: FirefoxOptions = {}): Promise<Firefox> {
  const profile = await mkdtemp(join(tmpdir(), 'firsthand-firefox-'));
  const downloads = await mkdtemp(join(tmpdir(), 'firsthand-firefox-downloads-'));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: programOf('firefox'),
    headless: true,
    // Without this Firefox lets no automation into moz-extension: pages.
    args: ['--remote-allow-system-access', '--profile', profile],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [ADDON_ID]: HOST }),
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'browser.download.useDownloadDir': true,
      'browser.download.always_ask_before_handling_new_types': false,
      'intl.locale.requested': options.lang ?? 'en-US',
      // Only this machine can be reached, whatever a page or the extension tries.
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': 9,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': 9,
    },
  });
  await browser.installExtension(resolve(options.extensionDir ?? FIREFOX_BUILD));

  return {
    browser,

    async openExtensionPage(path, selector) {
      const address = `moz-extension://${HOST}/${path}`;
      for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
        const page = await browser.newPage();
        // The navigation event of a moz-extension: page never arrives, so it is the content that is waited
        // for; now and then a wait that began before the navigation does not see it, and a new tab does.
        page.goto(address).catch(() => undefined);
        const found = await page.waitForSelector(selector, { timeout: ATTEMPT_MS }).catch(() => undefined);
        if (found) return page;
        await page.close();
      }
      throw new Error(`Expected ${selector} on ${address} in one of ${ATTEMPTS} tabs, got none.`);
    },

    async downloadAfter(act) {
      const before = new Set(await readdir(downloads));
      await act();
      for (const until = Date.now() + DOWNLOAD_MS; Date.now() < until; ) {
        const all = await readdir(downloads);
        const [name, ...others] = all.filter((one) => !before.has(one));
        const bytes = name && others.length === 0 ? await readFile(join(downloads, name)) : undefined;
        if (name && !name.endsWith('.part') && bytes && bytes.length > 0) return { name, bytes };
        await new Promise((resolveLater) => setTimeout(resolveLater, 100));
      }
      throw new Error(`Expected a download within ${DOWNLOAD_MS} ms, got none.`);
    },

    async close() {
      await browser.close();
      await rm(downloads, { recursive: true, force: true });
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
