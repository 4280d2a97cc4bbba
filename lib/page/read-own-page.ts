import type { PageReport } from '../leads/report.ts';
import { collectPage } from '../sites/collect-page.ts';
import type { Site } from '../sites/site.ts';
import { selectedLines } from './selected-lines.ts';

/**
 * Reports on the page this runs in: what the user has selected, else what the document shows. Writes nothing,
 * asks nothing of the network, and answers at most `MAX_REPORT_CHARS`.
 */
export function readOwnPage(window: Window, sites: readonly Site[]): PageReport {
  return collectPage(window.document, window.location.href, selectedLines(window), sites, () =>
    window.performance.now(),
  );
}
