import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readOwnPage } from '../lib/page/read-own-page.ts';
import { FEED_SITES } from '../lib/sites/feeds/sites.ts';

export default defineUnlistedScript(() => readOwnPage(window, FEED_SITES));
