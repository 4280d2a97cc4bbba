import { redactedPage } from '../redaction/redact-page.ts';
import { siteEntryOf } from '../sites/directory.ts';

/** More than the markup of any page with its scripts and pictures gone. */
const MAX_CHARS = 8_000_000;

/** The page this runs in as redacted HTML, '' for one too large to be looked through by a person. */
export function redactOwnPage(window: Window): string {
  const { href } = window.location;
  const html = redactedPage(window.document, href, siteEntryOf(href) !== undefined);
  return html.length > MAX_CHARS ? '' : html;
}
