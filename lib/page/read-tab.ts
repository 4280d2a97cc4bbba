import { browser } from '../browser.ts';
import { isPageReport } from './is-page-report.ts';
import { practiceWindow } from './practice-window.ts';
import type { TabReading } from './tab-reading.ts';

export type { TabReading } from './tab-reading.ts';

/** A page that has not answered by then hangs. */
export const ANSWER_WITHIN_MS = 5_000;

/** Schemes and places where no extension may run a script. */
const BROWSER_PAGE =
  /^(?:chrome|edge|brave|opera|vivaldi|about|moz-extension|chrome-extension|devtools|view-source|resource|chrome-search|chrome-untrusted|data|blob|javascript):|^https:\/\/(?:chromewebstore\.google\.com|chrome\.google\.com\/webstore|addons\.mozilla\.org|microsoftedge\.microsoft\.com\/addons)(?:\/|$)|^[^?#]+\.pdf(?:[?#]|$)/i;
/** What Chromium and Firefox say of pages that no permission opens. */
const NEVER_ALLOWED =
  /cannot be scripted|cannot access (?:a |the )?(?:chrome|edge|about|browser)|extensions gallery|error page|cannot be accessed/i;
const NOT_ALLOWED =
  /missing host permission|cannot access contents|must request permission|not have permission/i;

/**
 * Reads the active tab of the current window, unless it shows a site that is switched off (`sitesOff`: site
 * ids). Never throws: what cannot be read says why.
 */
export async function readActiveTab(sitesOff: readonly string[]): Promise<TabReading> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return readTab(tab ?? {}, sitesOff);
}

/** Reads one tab, as `readActiveTab` does; `url` and `title` as far as the browser tells them. */
export async function readTab(
  { id, url = '', title = '' }: { readonly id?: number; readonly url?: string; readonly title?: string },
  sitesOff: readonly string[],
): Promise<TabReading> {
  const unreadable = (why: Extract<TabReading, { kind: 'unreadable' }>['why']): TabReading => ({
    kind: 'unreadable',
    why,
    url,
    title,
  });
  if (id === undefined) return unreadable('failed');
  const practice = practiceWindow(id);
  if (practice) {
    const { readOwnPage } = await import('./read-own-page.ts');
    return { kind: 'read', report: readOwnPage(practice, []) };
  }
  if (BROWSER_PAGE.test(url)) return unreadable('browser-page');
  try {
    // Not needed before the popup shows, and it names every site.
    const { captureScriptsFor, siteEntryOf } = await import('../sites/directory.ts');
    const switchedOff = (site: string): TabReading => ({ kind: 'switched-off', site, url });
    const site = siteEntryOf(url)?.id;
    if (site && sitesOff.includes(site)) return switchedOff(site);
    const report = await answerOfTab(id, captureScriptsFor(url));
    if (!isPageReport(report)) return unreadable('failed');
    return sitesOff.includes(report.site) ? switchedOff(report.site) : { kind: 'read', report };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (NEVER_ALLOWED.test(message)) return unreadable('browser-page');
    return unreadable(NOT_ALLOWED.test(message) ? 'no-permission' : 'failed');
  }
}

async function answerOfTab(tabId: number, scripts: readonly string[]): Promise<unknown> {
  const { promise: tooLate, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(
    () => reject(new Error(`No answer within ${ANSWER_WITHIN_MS} ms.`)),
    ANSWER_WITHIN_MS,
  );
  try {
    for (const script of scripts) {
      const injected = browser.scripting.executeScript({ target: { tabId }, files: [script] });
      const [answer] = await Promise.race([injected, tooLate]);
      if (answer?.result) return answer.result;
    }
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}
