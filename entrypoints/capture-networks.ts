import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readOwnPage } from '../lib/page/read-own-page.ts';
import { NETWORK_SITES } from '../lib/sites/networks/sites.ts';

export default defineUnlistedScript(() => readOwnPage(window, NETWORK_SITES));
