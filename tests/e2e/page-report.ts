import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import type { PageReport } from '../../lib/leads/report.ts';
import { captureScriptsFor } from '../../lib/sites/directory.ts';
import { CHROMIUM_BUILD } from '../support/browser.ts';

/** What the built script reports on a page, run as the browser runs it: in a world of its own beside the page's. */
export async function reportOn(page: Page): Promise<PageReport> {
  const scripts = captureScriptsFor(page.url()).map((script) =>
    readFileSync(join(CHROMIUM_BUILD, script), 'utf8').replace(/;?\s*$/, ''),
  );
  const session = await page.createCDPSession();
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
  });
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression: scripts.join(' ?? '),
    contextId: executionContextId,
    returnByValue: true,
    awaitPromise: true,
  });
  await session.detach();
  if (exceptionDetails) throw new Error(`Expected a report, got ${exceptionDetails.exception?.description}.`);
  return result.value as PageReport;
}
