import type { PageReport } from '../leads/report.ts';
import { collectPage, READ_WITHIN_MS } from '../sites/collect-page.ts';
import type { Site } from '../sites/site.ts';
import { selectedLines } from './selected-lines.ts';

/**
 * Reports on the page this runs in: what the user has selected, else what the document shows. Writes nothing,
 * asks nothing of the network, keeps the page busy for at most `withinMs`, and answers at most `MAX_REPORT_CHARS`.
 */
export function readOwnPage(
  window: Window,
  sites: readonly Site[],
  withinMs: number = READ_WITHIN_MS,
): PageReport {
  const nowMs = () => window.performance.now();
  const { document, location } = window;
  return collectPage(document, location.href, selectedLines(window), sites, nowMs, withinMs);
}
