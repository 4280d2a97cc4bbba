import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type Extension, type Page, type Target } from 'puppeteer';
import { type Downloads, watchDownloads } from './downloads.ts';
import { programOf } from './program.ts';
import { answerFrom, type RecordedRequest, type Routes } from './routes.ts';

export type ColorScheme = 'light' | 'dark';

export interface ChromiumOptions {
  /** The unpacked extension; the Chromium build where left out. */
  readonly extensionDir?: string;
  /** False opens a window, which may use the network like any browser. */
  readonly headless?: boolean;
  /** A profile to keep; a fresh one that is deleted afterwards where left out. */
  readonly userDataDir?: string;
  /** The interface language, `en` where left out. */
  readonly lang?: string;
  readonly colorScheme?: ColorScheme;
  /** Device pixels per CSS pixel without a window, for sharper pictures; 1 where left out. */
  readonly scale?: number;
  /** Leaves the page open that is shown once after the extension is installed. */
  readonly keepsWelcome?: boolean;
}

/** A tab whose requests are answered from a table, and the record of them. */
export interface OpenedPage {
  readonly page: Page;
  /** Grows while the page lives. */
  readonly requests: readonly RecordedRequest[];
}

export interface Chromium {
  readonly browser: Browser;
  readonly extension: Extension;
  readonly downloads: Downloads;
  /** Opens an address in a new front tab, answered from `routes`; everything else that it asks for is refused. */
  openPage(url: string, routes?: Routes): Promise<OpenedPage>;
  /** Clicks the extension's toolbar icon on this tab and gives the popup, which has the size of its content. */
  clickToolbar(page: Page): Promise<Page>;
  /** Opens one of the extension's own pages, such as `popup.html`, in a tab. */
  openExtensionPage(path: string): Promise<Page>;
  /** Kills the service worker as the browser does to an idle one; resolves once it is gone. */
  stopWorker(): Promise<void>;
  /** Switches every page opened from now on, and those given, to a colour scheme. */
  setColorScheme(scheme: ColorScheme, ...pages: Page[]): Promise<void>;
  /**
   * Closes the browser, where it is not closed yet, and gives every address that the extension's pages and
   * worker asked the network for (with a window, nothing is recorded).
   */
  close(): Promise<readonly string[]>;
}

export const CHROMIUM_BUILD = resolve('.output/chrome-mv3');

const QUIET_FLAGS = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** What a browser without a window gets: no network, a record of who asks for it, and room for the popup. */
const alone = (netLog: string, scale: number) => [
  `--force-device-scale-factor=${scale}`,
  // Only this machine can be reached, whatever a page or the extension tries.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
  `--log-net-log=${netLog}`,
  '--window-size=1280,960',
  // Without a display the screen is small, and popups are no larger than their screen.
  '--screen-info={1600x1200}',
];

/** Starts Chromium with the extension installed and a fresh profile. */
export async function launchChromium(options: ChromiumOptions = {}): Promise<Chromium> {
  const lang = options.lang ?? 'en';
  const folder = await mkdtemp(join(tmpdir(), 'firsthand-chromium-'));
  const netLog = join(folder, 'net-log.json');
  const headless = options.headless ?? true;
  const browser = await puppeteer.launch({
    executablePath: programOf('chromium'),
    headless,
    pipe: true,
    enableExtensions: true,
    userDataDir: options.userDataDir ?? join(folder, 'profile'),
    defaultViewport: headless ? { width: 1280, height: 800 } : null,
    env: { ...process.env, LANGUAGE: lang },
    args: [
      ...QUIET_FLAGS,
      `--lang=${lang}`,
      ...(headless ? alone(netLog, options.scale ?? 1) : []),
      // Chromium refuses to start its sandbox for the superuser.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  const extension = await install(browser, resolve(options.extensionDir ?? CHROMIUM_BUILD));
  if (!options.keepsWelcome && !options.userDataDir) await closeWelcome(browser, extension);
  const downloads = await watchDownloads(browser, join(folder, 'downloads'));
  let colorScheme = options.colorScheme ?? 'light';

  const dress = (page: Page) =>
    page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: colorScheme },
      // A picture or a contrast taken half-way through a transition shows colours that nobody set.
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);

  return {
    browser,
    extension,
    downloads,

    async openPage(url, routes = {}) {
      const page = await browser.newPage();
      await dress(page);
      const requests = await answerFrom(page, routes);
      await page.goto(url);
      await page.bringToFront();
      return { page, requests };
    },

    async clickToolbar(page) {
      await page.bringToFront();
      const known = new Set(browser.targets());
      const opened = browser.waitForTarget((target) => !known.has(target) && isPopup(target, extension), {
        timeout: 15_000,
      });
      await Promise.all([opened, page.triggerExtensionAction(extension)]);
      const popup = await (await opened).asPage();
      await dress(popup);
      return popup;
    },

    async openExtensionPage(path) {
      const page = await browser.newPage();
      await dress(page);
      await page.goto(`chrome-extension://${extension.id}/${path}`);
      return page;
    },

    async stopWorker() {
      const isWorker = (target: Target) => target.type() === 'service_worker' && isOurs(target, extension);
      const targets = browser.targets().filter(isWorker);
      const gone = targets.map(
        (stopped) =>
          new Promise<void>((done) => {
            browser.on('targetdestroyed', (target) => target === stopped && done());
          }),
      );
      for (const target of targets) await (await target.worker())?.close();
      await Promise.all(gone);
    },

    async setColorScheme(scheme, ...pages) {
      colorScheme = scheme;
      for (const page of pages) await dress(page);
    },

    async close() {
      if (browser.connected) await browser.close();
      const asked = headless ? addressesAskedBy(extension, await readFile(netLog, 'utf8')) : [];
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
      return asked;
    },
  };
}

async function install(browser: Browser, folder: string): Promise<Extension> {
  const id = await browser.installExtension(folder).catch((reason: unknown) => {
    throw new Error(`Expected an extension in ${folder}, got: ${reason}. Build it first: npx wxt build.`);
  });
  const extension = (await browser.extensions()).get(id);
  if (!extension) throw new Error(`Expected the extension ${id} to be installed, got no such extension.`);
  return extension;
}

/** Closes the page that the extension opens by itself, which would come to the front of a test at any time. */
async function closeWelcome(browser: Browser, extension: Extension): Promise<void> {
  const target = await browser
    .waitForTarget((one) => isOurs(one, extension) && one.url().endsWith('/welcome.html'), { timeout: 5_000 })
    // An older build has none.
    .catch(() => undefined);
  await (await target?.page())?.close();
}

function isOurs(target: Target, extension: Extension): boolean {
  return target.url().startsWith(`chrome-extension://${extension.id}/`);
}

function isPopup(target: Target, extension: Extension): boolean {
  return target.type() === 'page' && isOurs(target, extension);
}

/** Reads Chromium's own network log, which misses nothing: it names who began each request. */
function addressesAskedBy(extension: Extension, netLog: string): string[] {
  const { events } = JSON.parse(netLog) as { events: { params?: { initiator?: string; url?: string } }[] };
  const asked = events.flatMap(({ params }) =>
    params?.initiator === `chrome-extension://${extension.id}` && params.url ? [params.url] : [],
  );
  return [...new Set(asked)];
}
