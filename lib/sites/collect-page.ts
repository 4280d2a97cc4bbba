import type { PageReport } from '../leads/report.ts';
import { collectMarkup } from './collect-markup.ts';
import { collectOutline } from './collect-outline.ts';
import { collectSitePage, READ_WITHIN_MS } from './collect-site-page.ts';
import type { Site } from './site.ts';

export { ANY_PAGE, READ_MAIL_WITHIN_MS, READ_WITHIN_MS } from './collect-site-page.ts';

/**
 * What a page shows, for the worker to make a reading of: this half needs the document and decides nothing
 * that needs a list of words. Reads only; needs no global `document`. With a selection (non-empty lines)
 * only that is handed on. By the clock handed in (milliseconds), it ends within `withinMs`.
 */
export function collectPage(
  document: Document,
  url: string,
  selection: readonly string[],
  sites: readonly Site[],
  nowMs: () => number = () => 0,
  withinMs: number = READ_WITHIN_MS,
): PageReport {
  return collectSitePage(document, url, selection, sites, nowMs, withinMs, (...page) =>
    collectOutline(...page, collectMarkup),
  );
}
