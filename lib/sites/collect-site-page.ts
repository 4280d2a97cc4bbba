import type { PageReport, ReportedUser } from '../leads/report.ts';
import { MAX_REPORT_CHARS } from '../leads/report-size.ts';
import type { CollectOutline } from './collect-outline.ts';
import { collectFromRules } from './collect-rules.ts';
import { fitting, shortened } from './fitting.ts';
import { type Page, pageFromDocument } from './page.ts';
import { kindOfPage, siteOfPage } from './recognise.ts';
import type { Site } from './site.ts';
import { timeBudget } from './time-budget.ts';

/** The site id of pages that no site file knows. */
export const ANY_PAGE = 'any-page';

/** What a page may be kept busy at most, by all scripts together; what is known by then is the report. */
export const READ_WITHIN_MS = 400;
/** Of that, for finding out whether a page of unknown address is a mail program's, and for reading it if so. */
export const READ_MAIL_WITHIN_MS = 130;
const MAX_URL = 2000;
const MAX_SELECTED_LINES = 200;
const MAX_SELECTED_CHARS = 30_000;
const MAX_OWN_CHARS = 3000;

/**
 * What the sites' rules find on a page, and by `outline`, where it is given, what the document shows at
 * large. Reads only, decides nothing that needs a list of words, and needs no global `document`. With a
 * selection (non-empty lines) only that is handed on. By the clock handed in (milliseconds), it ends within
 * `withinMs`.
 */
export function collectSitePage(
  document: Document,
  url: string,
  selection: readonly string[],
  sites: readonly Site[],
  nowMs: () => number,
  withinMs: number,
  outline?: CollectOutline,
): PageReport {
  const budget = timeBudget(nowMs, withinMs);
  const page = pageFromDocument(document, url, budget);
  const site = siteOfPage(page, sites);
  const about = {
    site: site?.id ?? ANY_PAGE,
    url: url.slice(0, MAX_URL),
    title: page.title,
    language: page.language,
    me: collectUser(page, site),
    selection: fitting(selection.slice(0, MAX_SELECTED_LINES), MAX_SELECTED_CHARS),
  };
  if (selection.length > 0) return { ...about, page: 'selection' };
  const withOutline = (report: PageReport): PageReport => {
    const room = MAX_REPORT_CHARS - JSON.stringify(report).length - 100;
    return outline ? { ...report, outline: outline(document, url, room, budget) } : report;
  };
  const marked = (report: PageReport): PageReport =>
    budget.wasSpent() ? { ...report, partial: true } : report;
  if (!site) return marked(withOutline({ ...about, page: 'page' }));
  const [name, kind] = kindOfPage(page, site) ?? [];
  if (!name || !kind) return marked({ ...about, page: 'other' });
  const found = collectFromRules(page, site, kind, budget);
  const report = { ...about, page: name, found };
  // A profile's rules may have rotted, and then what the page states as data stands in for them.
  return marked(found.isProfile ? withOutline(report) : report);
}

function collectUser(page: Page, site: Site | undefined): ReportedUser {
  const me = site?.me?.(page) ?? {};
  const texts = (found: readonly (string | undefined)[] | undefined) =>
    fitting(shortened(found ?? [], 300), MAX_OWN_CHARS);
  return { emails: texts(me.emails), names: texts(me.names), profiles: texts(me.profiles) };
}
