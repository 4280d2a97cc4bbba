import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readOwnProfile } from '../lib/page/read-own-profile.ts';
import { NETWORK_SITES } from '../lib/sites/networks/sites.ts';

export default defineUnlistedScript(() => readOwnProfile(window, NETWORK_SITES));
