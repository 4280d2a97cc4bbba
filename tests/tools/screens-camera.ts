import { mkdir } from 'node:fs/promises';
import AxeBuilder from '@axe-core/puppeteer';
import type { Page } from 'puppeteer';
import type { Chromium } from '../support/browser.ts';

export const AXE_TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

export interface Camera {
  /** What axe-core found so far, a line for each rule and picture. */
  readonly found: readonly string[];
  /** Takes one state in both schemes, and asks axe what it finds in it. */
  shoot(page: Page, name: string): Promise<void>;
}

export interface CameraOptions {
  /** Done to a page before each picture. */
  readonly dress?: ((page: Page) => Promise<void>) | undefined;
  /** What axe cannot judge here. */
  readonly rulesOff?: readonly string[] | undefined;
}

/** A camera that keeps its pictures in a folder, as `<name>--<scheme>.png`. */
export async function openCamera(
  chromium: Chromium,
  folder: string,
  { dress, rulesOff = [] }: CameraOptions = {},
): Promise<Camera> {
  const found: string[] = [];
  await mkdir(folder, { recursive: true });
  return {
    found,
    async shoot(page, name) {
      for (const scheme of ['light', 'dark'] as const) {
        await chromium.setColorScheme(scheme, page);
        await dress?.(page);
        await page.evaluate(() =>
          Promise.allSettled(document.getAnimations().map(({ finished }) => finished)),
        );
        await page.screenshot({ path: `${folder}/${name}--${scheme}.png` });
        const axe = new AxeBuilder(page)
          .setLegacyMode()
          .withTags(AXE_TAGS)
          .disableRules([...rulesOff]);
        const { violations } = await axe.analyze();
        for (const { id, nodes } of violations) {
          // What the bar at the edge covers in part can be scrolled to.
          const isCovered = (summary = '') => id === 'target-size' && summary.includes('partially obscured');
          const uncovered = nodes.filter(({ failureSummary }) => !isCovered(failureSummary));
          if (uncovered.length === 0) continue;
          const where = uncovered.map(({ target, failureSummary }) => `${target} ${failureSummary}`);
          found.push(`${name} ${scheme}: ${id} ${where.join('; ')}`);
        }
      }
      await chromium.setColorScheme('light', page);
    },
  };
}

/** Says what axe found, and makes the run fail where that is anything. */
export function tellFindings(found: readonly string[]): void {
  process.stdout.write(
    found.length > 0 ? `${found.join('\n')}\naxe found ${found.length}\n` : 'axe found nothing\n',
  );
  process.exitCode = found.length > 0 ? 1 : 0;
}
