import type { PageReading } from '../../../lib/leads/reading.ts';
import { REDACTED_MARK, redactedPage } from '../../../lib/redaction/redact-page.ts';
import { siteEntryOf } from '../../../lib/sites/directory.ts';
import { pageFromDocument } from '../../../lib/sites/page.ts';
import { siteOfPage } from '../../../lib/sites/recognise.ts';
import { SITES } from '../../../lib/sites/registry.ts';
import { openPage } from '../../sites/fixtures.ts';
import { readPage } from '../../sites/read-page.ts';

/** A page with an invented cast, where it belongs, and how it is read. */
export interface NewFixture {
  /** `<site>/<page kind>`, below the fixtures' folder. */
  readonly place: string;
  readonly html: string;
  readonly reading: PageReading;
}

const OWN_COMMENT = /^<!-- (\S+) -->/;
/** What browsers write into a page that they save. */
const SAVED_COMMENT = /<!-- saved from url=\(\d+\)(\S+) -->/;
const THE_USER = { email: 'herman@tabulating.example', name: 'Herman Hollerith' };

/**
 * Makes a fixture of a page as saved by a browser or by the popup. Rejects with a sentence when no address is
 * known or no site has rules for it. `address` is that of the page where the file does not say it.
 */
export function fixtureFromPage(file: string, address?: string): NewFixture {
  const url = address ?? OWN_COMMENT.exec(file)?.[1] ?? SAVED_COMMENT.exec(file)?.[1];
  if (!url || !URL.canParse(url))
    throw new Error('Expected the page to say its address, got none. Give it with --url https://...');
  const redacted = file.includes(REDACTED_MARK) ? file : redactedOnce(file, url);
  const html = withTheUser(redacted);
  const own = OWN_COMMENT.exec(html)?.[1] ?? url;
  const reading = readPage(openPage({ html, url: own }), own);
  if (!SITES.some(({ id }) => id === reading.site)) {
    throw new Error(`Expected a page of a known site, got ${own}. Begin one with npm run new:site.`);
  }
  return { place: `${reading.site}/${reading.page}`, html, reading };
}

function redactedOnce(file: string, url: string): string {
  const document = openPage({ html: file, url });
  return redactedPage(document, url, siteEntryOf(url) !== undefined);
}

/** The fixtures' user is always the same, so that the kit can check that the user is never offered. */
function withTheUser(html: string): string {
  const url = OWN_COMMENT.exec(html)?.[1] ?? '';
  const page = pageFromDocument(openPage({ html, url }), url);
  const me = siteOfPage(page, SITES)?.me?.(page);
  let named = html;
  for (const email of me?.emails ?? []) if (email) named = named.replaceAll(email, THE_USER.email);
  for (const name of me?.names ?? []) if (name) named = named.replaceAll(name, THE_USER.name);
  return named;
}
