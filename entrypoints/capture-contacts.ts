import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readOwnProfile } from '../lib/page/read-own-profile.ts';
import { CONTACT_SITES } from '../lib/sites/contacts/sites.ts';

export default defineUnlistedScript(() => readOwnProfile(window, CONTACT_SITES));
