import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readOwnPage } from '../lib/page/read-own-page.ts';
import { COMMUNITY_SITES } from '../lib/sites/communities/sites.ts';

export default defineUnlistedScript(() => readOwnPage(window, COMMUNITY_SITES));
