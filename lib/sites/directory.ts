import { CIRCLES } from './circles/directory.ts';
import { COMMUNITIES } from './communities/directory.ts';
import { CONTACTS } from './contacts/directory.ts';
import { FEEDS } from './feeds/directory.ts';
import { MAIL } from './mail/directory.ts';
import { NETWORKS } from './networks/directory.ts';
import { PUBLICATIONS } from './publications/directory.ts';
import { isMatch } from './recognise.ts';
import type { SiteEntry } from './site.ts';
import { SOFTWARE } from './software/directory.ts';
import { WEBMAIL } from './webmail/directory.ts';

/** Sites by group. A group's rules are one script, so that no page is given the rules of all. */
export const GROUPS = {
  mail: MAIL,
  networks: NETWORKS,
  feeds: FEEDS,
  circles: CIRCLES,
  communities: COMMUNITIES,
  publications: PUBLICATIONS,
  contacts: CONTACTS,
  software: SOFTWARE,
  webmail: WEBMAIL,
} as const;

/** Every site's entry, without its rules. */
export const SITE_ENTRIES: readonly SiteEntry[] = Object.values(GROUPS).flatMap((group) =>
  Object.values<SiteEntry>(group),
);

/** The site an address belongs to, `undefined` for any other page and for self-hosted software. */
export function siteEntryOf(url: string): SiteEntry | undefined {
  return URL.canParse(url) ? entryIn(SITE_ENTRIES, new URL(url)) : undefined;
}

/**
 * The built scripts that read a page, from the extension's root: the next one is asked where one gives
 * nothing, because a mail program that people host themselves is known by its page only.
 * @example captureScriptsFor('https://mail.google.com/mail/u/0/') // ['/capture-mail.js']
 */
export function captureScriptsFor(url: string): readonly `/capture${string}.js`[] {
  const address = URL.canParse(url) ? new URL(url) : undefined;
  const group =
    address &&
    Object.entries(GROUPS).find(([, entries]) => entryIn(Object.values<SiteEntry>(entries), address));
  return group ? [`/capture-${group[0]}.js`] : ['/capture-webmail.js', '/capture.js'];
}

function entryIn(entries: readonly SiteEntry[], url: URL): SiteEntry | undefined {
  return entries.find(({ matches }) => matches.some((pattern) => isMatch(pattern, url)));
}
