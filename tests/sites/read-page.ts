import type { PageReading } from '../../lib/leads/reading.ts';
import type { PageReport } from '../../lib/leads/report.ts';
import { collectPage } from '../../lib/sites/collect-page.ts';
import { SITES } from '../../lib/sites/registry.ts';
import type { Site } from '../../lib/sites/site.ts';
import { decideReading } from '../../lib/understanding/decide-reading.ts';

/** Both halves of reading a page, with only what survives the way from the page to the worker between them. */
export function readPage(
  document: Document,
  url: string,
  selection: readonly string[] = [],
  sites: readonly Site[] = SITES,
): PageReading {
  const report = collectPage(document, url, selection, sites);
  return decideReading(JSON.parse(JSON.stringify(report)) as PageReport);
}
