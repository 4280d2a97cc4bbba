import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readOwnPage } from '../lib/page/read-own-page.ts';
import { MAIL_SITES } from '../lib/sites/mail/sites.ts';

export default defineUnlistedScript(() => readOwnPage(window, MAIL_SITES));
