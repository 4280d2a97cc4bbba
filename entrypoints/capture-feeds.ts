import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readOwnProfile } from '../lib/page/read-own-profile.ts';
import { FEED_SITES } from '../lib/sites/feeds/sites.ts';

export default defineUnlistedScript(() => readOwnProfile(window, FEED_SITES));
