import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readOwnWebmail } from '../lib/page/read-own-webmail.ts';
import { WEBMAIL_SITES } from '../lib/sites/webmail/sites.ts';

export default defineUnlistedScript(() => readOwnWebmail(window, WEBMAIL_SITES));
