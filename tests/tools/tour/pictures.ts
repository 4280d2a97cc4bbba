import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import type { Chromium, ColorScheme } from '../../support/browser.ts';

const SCHEMES: readonly ColorScheme[] = ['light', 'dark'];

type Shots = Readonly<Record<ColorScheme, string>>;

/** A picture of a step: the popup over the page it was opened on. */
interface Picture {
  readonly name: string;
  readonly page: Shots;
  readonly popup: Shots;
}

/** Pictures of a page and of the popup, each in light and dark; as base64 PNG. */
export async function shoot(chromium: Chromium, page: Page): Promise<Shots> {
  const shots: Record<ColorScheme, string> = { light: '', dark: '' };
  for (const scheme of SCHEMES) {
    await chromium.setColorScheme(scheme, page);
    // The box of the whole view: the popup's window cannot be measured from outside.
    shots[scheme] = await page.screenshot({ encoding: 'base64', captureBeyondViewport: false });
  }
  await chromium.setColorScheme('light', page);
  return shots;
}

/** Puts each popup over its page and writes `<folder>/<name>-light.png` and `-dark.png`. */
export async function writePictures(
  chromium: Chromium,
  folder: string,
  pictures: readonly Picture[],
): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const canvas = await chromium.browser.newPage();
  for (const { name, page, popup } of pictures) {
    for (const scheme of SCHEMES) {
      await canvas.setContent(`<style>
        body { margin: 0; position: relative; width: 1280px; height: 800px; overflow: hidden }
        #page { width: 1280px }
        #popup { position: absolute; top: 8px; right: 24px; width: 401px; border-radius: 10px; box-shadow: 0 0 0 1px #0003, 0 12px 40px #0006 }
        </style>
        <img id="page" src="data:image/png;base64,${page[scheme]}"><img id="popup" src="data:image/png;base64,${popup[scheme]}">`);
      const picture = await canvas.screenshot({ clip: { x: 0, y: 0, width: 1280, height: 640 } });
      await writeFile(join(folder, `${name}-${scheme}.png`), picture);
    }
  }
  await canvas.close();
}
