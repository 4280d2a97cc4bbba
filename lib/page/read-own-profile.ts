import type { PageReport } from '../leads/report.ts';
import { collectOutline } from '../sites/collect-outline.ts';
import { collectSitePage, READ_WITHIN_MS } from '../sites/collect-site-page.ts';
import type { Site } from '../sites/site.ts';
import { selectedLines } from './selected-lines.ts';

/** As `readOwnPage`, for networks that declare their members in scripts and never in their markup. */
export function readOwnProfile(window: Window, sites: readonly Site[]): PageReport {
  const nowMs = () => window.performance.now();
  const { document, location } = window;
  const selected = selectedLines(window);
  return collectSitePage(document, location.href, selected, sites, nowMs, READ_WITHIN_MS, collectOutline);
}
