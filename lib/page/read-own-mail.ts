import type { PageReport } from '../leads/report.ts';
import { collectSitePage } from '../sites/collect-site-page.ts';
import type { Site } from '../sites/site.ts';
import { selectedLines } from './selected-lines.ts';

/** As `readOwnPage`, for hosts of mail programs: a page that no rule knows has nothing to be read there. */
export function readOwnMail(window: Window, sites: readonly Site[]): PageReport {
  return collectSitePage(window.document, window.location.href, selectedLines(window), sites, () =>
    window.performance.now(),
  );
}
