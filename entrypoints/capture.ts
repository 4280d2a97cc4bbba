import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readOwnPage } from '../lib/page/read-own-page.ts';
import { READ_MAIL_WITHIN_MS, READ_WITHIN_MS } from '../lib/sites/collect-page.ts';
import { SOFTWARE_SITES } from '../lib/sites/software/sites.ts';

// Not a content script of WXT's: those announce themselves with an event that the page can hear.
// The script that looks for mail programs has been here before, and both share the time.
export default defineUnlistedScript(() =>
  readOwnPage(window, SOFTWARE_SITES, READ_WITHIN_MS - READ_MAIL_WITHIN_MS),
);
