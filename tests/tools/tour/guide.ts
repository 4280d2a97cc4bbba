import type { Page } from 'puppeteer';
import type { Chromium } from '../../support/browser.ts';
import type { Routes } from '../../support/routes.ts';
import { shoot, writePictures } from './pictures.ts';
import { type ShownValue, shownPerson } from './popup.ts';

/** Walks through the tour: tells each step, takes its pictures, and checks what it says. */
export interface Guide {
  /** Opens a page and clicks the toolbar icon on it. */
  visit(url: string, routes: Routes): Promise<Page>;
  /** Tells a step, with lines of detail, and takes its picture. */
  step(title: string, popup: Page, lines?: readonly string[]): Promise<void>;
  /** Says a line without a picture. */
  tell(line: string): void;
  /** Checks that a field shows a text, and gives everybody's values as lines. */
  readPerson(popup: Page, expected: Readonly<Record<string, string>>): Promise<readonly string[]>;
  /** Takes a picture of where the tour stands when it cannot go on. */
  stop(): Promise<void>;
  /** Writes the pictures and gives the number of steps taken. */
  finish(folder: string): Promise<number>;
}

/** A guide who shows this browser and says things through `tell`. */
export function guideThrough(chromium: Chromium, tell: (line: string) => void): Guide {
  const pictures: Parameters<typeof writePictures>[2][number][] = [];
  let behind: Awaited<ReturnType<typeof shoot>> = { light: '', dark: '' };
  let opened: Page | undefined;
  let popup: Page | undefined;

  return {
    tell,

    async visit(url, routes) {
      await opened?.close();
      const { page } = await chromium.openPage(url, routes);
      opened = page;
      behind = await shoot(chromium, page);
      popup = await chromium.clickToolbar(page);
      return popup;
    },

    async stop() {
      if (!popup || popup.isClosed()) return;
      pictures.push({ name: 'stopped', page: behind, popup: await shoot(chromium, popup) });
    },

    async step(title, popup, lines = []) {
      const name = `${String(pictures.length + 1).padStart(2, '0')}-${nameFromTitle(title)}`;
      tell(`${pictures.length + 1}. ${title}`);
      for (const line of lines) tell(`     ${line}`);
      pictures.push({ name, page: behind, popup: await shoot(chromium, popup) });
    },

    async readPerson(popup, expected) {
      const values = await shownPerson(popup);
      for (const [field, text] of Object.entries(expected)) {
        const shown = values.filter((value) => value.field === field).map((value) => value.text);
        if (!shown.includes(text)) {
          throw new Error(
            `Expected ${field} to be "${text}", got ${shown.map((one) => `"${one}"`).join(', ') || 'nothing'}.`,
          );
        }
      }
      return values.map(lineFromValue);
    },

    async finish(folder) {
      await writePictures(chromium, folder, pictures);
      return pictures.length;
    },
  };
}

function lineFromValue({ field, text, origin, kept }: ShownValue): string {
  return `${kept ? '+' : '-'} ${field.padEnd(10)} ${text}   (${origin})`;
}

function nameFromTitle(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
