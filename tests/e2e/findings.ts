import { AxePuppeteer } from '@axe-core/puppeteer';
import type { Page } from 'puppeteer';
import type { Stage } from './stage.ts';

/** What axe-core finds on a page, in light and in dark, as readable lines. */
export async function findingsOf(stage: Stage, page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const scheme of ['light', 'dark'] as const) {
    await stage.setColorScheme(scheme, page);
    // Legacy mode opens no page of its own, which would close the popup.
    const { violations } = await new AxePuppeteer(page).setLegacyMode().analyze();
    for (const { id, nodes } of violations) {
      found.push(...nodes.map(({ html }) => `${scheme} ${id}: ${html.slice(0, 200)}`));
    }
  }
  await stage.setColorScheme('light', page);
  return found;
}
