import type { PageReport } from '../leads/report.ts';
import { ANY_PAGE, collectSitePage, READ_MAIL_WITHIN_MS } from '../sites/collect-site-page.ts';
import type { Site } from '../sites/site.ts';
import { selectedLines } from './selected-lines.ts';

/**
 * As `readOwnPage`, for mail programs that people host themselves; `undefined` where the page is not made by any
 * of it, or something is selected: then `readOwnPage` is to be asked.
 */
export function readOwnWebmail(window: Window, sites: readonly Site[]): PageReport | undefined {
  if (selectedLines(window).length > 0) return undefined;
  const nowMs = () => window.performance.now();
  const { document, location } = window;
  const report = collectSitePage(document, location.href, [], sites, nowMs, READ_MAIL_WITHIN_MS);
  return report.site === ANY_PAGE ? undefined : report;
}
