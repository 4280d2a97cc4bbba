import type { Page } from 'puppeteer';
import { FIXTURES } from '../sites/fixtures.ts';
import { type Chromium, type ChromiumOptions, launchChromium, type OpenedPage } from '../support/browser.ts';
import { practiceRoutes } from '../support/practice/pages.ts';
import { seeText } from '../tools/tour/popup.ts';

export const INSTRUMENTS = 'https://instruments.example';

/** A browser with the extension, and pages with invented people at the real sites' addresses. */
export interface Stage extends Chromium {
  /** Opens a site fixture, such as `gmail/conversation--signature`, at its own address. */
  openFixture(id: string): Promise<OpenedPage>;
  /** Opens a page of plain HTML at an address of our own making. */
  openHtml(url: string, html: string): Promise<OpenedPage>;
  /** Opens a practice company page, such as `/team`. */
  openCompany(path: string): Promise<OpenedPage>;
  /** Tells the worker that this item of our context menu was clicked: no automation opens a native menu. */
  pickFromContextMenu(item: string, about?: Readonly<Record<string, string>>): Promise<void>;
  /** Clicks the toolbar icon on a page and waits until the popup shows a text. */
  capture(page: Page, text: string): Promise<Page>;
}

/** The part of Chromium's API in use here: events can be dispatched in tests. */
interface ChromeMenus {
  readonly contextMenus: { readonly onClicked: { dispatch(info: object, tab: object): void } };
}

/** Starts the stage; close it at the end. */
export async function openStage(options: ChromiumOptions = {}): Promise<Stage> {
  const chromium = await launchChromium(options);
  const openHtml = (url: string, html: string) => chromium.openPage(url, { [url.replace(/#.*$/, '')]: html });
  return {
    ...chromium,
    openHtml,
    openFixture(id) {
      const fixture = FIXTURES.find((one) => one.id === id);
      if (!fixture) throw new Error(`Expected a fixture ${id}, got none of that name.`);
      return openHtml(fixture.url, fixture.html);
    },
    openCompany: (path) => chromium.openPage(INSTRUMENTS + path, practiceRoutes(INSTRUMENTS)),
    async pickFromContextMenu(item, about = {}) {
      const target = await chromium.browser.waitForTarget((one) => one.type() === 'service_worker');
      const worker = await target.worker();
      await worker?.evaluate(
        (info) => {
          const { onClicked } = (globalThis as unknown as { chrome: ChromeMenus }).chrome.contextMenus;
          onClicked.dispatch(info, { id: 1, windowId: 1, url: 'https://engines.example/', title: 'Engines' });
        },
        { ...about, menuItemId: item },
      );
    },
    async capture(page, text) {
      const popup = await chromium.clickToolbar(page);
      await seeText(popup, text);
      return popup;
    },
  };
}

/** All rows of one of the extension's IndexedDB stores, read in one of its own pages. */
export function rowsOf<Row>(page: Page, store: string): Promise<Row[]> {
  return page.evaluate(
    (name) =>
      new Promise<Row[]>((resolve, reject) => {
        const opening = indexedDB.open('firsthand');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction(name).objectStore(name).getAll();
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result as Row[]);
          };
        };
      }),
    store,
  );
}
