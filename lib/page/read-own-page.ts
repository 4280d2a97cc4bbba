import type { PageReport } from '../leads/report.ts';
import { collectPage } from '../sites/collect-page.ts';
import type { Site } from '../sites/site.ts';

const MAX_SELECTED_CHARS = 20_000;

/**
 * Reports on the page this runs in: what the user has selected, else what the document shows. Writes nothing,
 * asks nothing of the network, and answers at most `MAX_REPORT_CHARS`.
 */
export function readOwnPage(window: Window, sites: readonly Site[]): PageReport {
  return collectPage(window.document, window.location.href, selectedLines(window), sites, () =>
    window.performance.now(),
  );
}

function selectedLines(window: Window): readonly string[] {
  const selected = window.getSelection()?.toString().slice(0, MAX_SELECTED_CHARS) ?? '';
  return selected
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter(Boolean);
}
