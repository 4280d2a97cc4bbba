import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readOwnProfile } from '../lib/page/read-own-profile.ts';
import { CIRCLE_SITES } from '../lib/sites/circles/sites.ts';

export default defineUnlistedScript(() => readOwnProfile(window, CIRCLE_SITES));
