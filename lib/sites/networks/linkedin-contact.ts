import { attributeOf } from '../../reading/dom.ts';
import { linesFromElement } from '../../reading/lines.ts';
import type { Page } from '../page.ts';

const SECTION = '[role="dialog"] section, [role="dialog"] main, dialog[open]';

/** Links of the contact overlay, whose classes are build hashes: only what stands in a dialog. */
export function contactLinks(page: Page, scheme: string): (string | undefined)[] {
  return page
    .all(SECTION)
    .flatMap((section) => page.all(`a[href^="${scheme}"]`, section))
    .map((link) => attributeOf(link, 'href'));
}

/** Addresses outside of the network in the contact overlay. */
export function contactSites(page: Page): (string | undefined)[] {
  return contactLinks(page, 'http').filter(
    (href) => !/^https?:\/\/(?:[\w-]+\.)?linkedin\.com\/(?!redir|safety)/.test(href ?? ''),
  );
}

/** Lines of the contact overlay, where numbers are no links; other dialogs hold other people's. */
export function contactLines(page: Page): readonly string[] {
  if (!page.url.pathname.includes('/overlay/contact-info')) return [];
  return page.all(SECTION).flatMap((section) => linesFromElement(section).map(({ text }) => text));
}
