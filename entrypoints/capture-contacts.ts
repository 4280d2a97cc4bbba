import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readOwnPage } from '../lib/page/read-own-page.ts';
import { CONTACT_SITES } from '../lib/sites/contacts/sites.ts';

export default defineUnlistedScript(() => readOwnPage(window, CONTACT_SITES));
