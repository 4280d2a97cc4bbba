import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PageReport } from '../../lib/leads/report.ts';
import { captureScriptsFor } from '../../lib/sites/directory.ts';
import { decideReading } from '../../lib/understanding/decide-reading.ts';
import { FIXTURES, goldenOf } from '../sites/fixtures.ts';
import { CHROMIUM_BUILD } from '../support/browser.ts';
import { openStage, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(async () => {
  await stage.close();
});

describe('the built script in a page at the real address', () => {
  it.each(FIXTURES.map((fixture) => [fixture.id, fixture] as const))(
    'reports on %s what the golden says, twice, and leaves the page as it was',
    async (id, fixture) => {
      const { page } = await stage.openFixture(id);
      const scripts = captureScriptsFor(fixture.url).map((script) =>
        readFileSync(join(CHROMIUM_BUILD, script), 'utf8').replace(/;?\s*$/, ''),
      );
      const session = await page.createCDPSession();
      const { frameTree } = await session.send('Page.getFrameTree');
      const html = () => page.evaluate(() => document.documentElement.outerHTML);
      const before = await html();
      /** Runs it as the browser runs an extension's script: in a world of its own beside the page's. */
      const report = async () => {
        const { executionContextId } = await session.send('Page.createIsolatedWorld', {
          frameId: frameTree.frame.id,
        });
        const { result } = await session.send('Runtime.evaluate', {
          expression: scripts.join(' ?? '),
          contextId: executionContextId,
          returnByValue: true,
          awaitPromise: true,
        });
        return result.value as PageReport;
      };
      const first = await report();
      expect(decideReading(first)).toEqual(goldenOf(fixture));
      expect(await report()).toEqual(first);
      expect(await html()).toBe(before);
      await page.close();
    },
  );
});
