import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readOwnPage } from '../lib/page/read-own-page.ts';
import { SOFTWARE_SITES } from '../lib/sites/software/sites.ts';

// Not a content script of WXT's: those announce themselves with an event that the page can hear.
export default defineUnlistedScript(() => readOwnPage(window, SOFTWARE_SITES));
