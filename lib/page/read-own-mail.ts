import type { PageReport } from '../leads/report.ts';
import { collectSitePage, READ_WITHIN_MS } from '../sites/collect-site-page.ts';
import type { Site } from '../sites/site.ts';
import { selectedLines } from './selected-lines.ts';

/** As `readOwnPage`, for hosts of mail programs: a page that no rule knows has nothing to be read there. */
export function readOwnMail(window: Window, sites: readonly Site[]): PageReport {
  const nowMs = () => window.performance.now();
  const { document, location } = window;
  return collectSitePage(document, location.href, selectedLines(window), sites, nowMs, READ_WITHIN_MS);
}
