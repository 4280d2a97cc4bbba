import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readOwnMail } from '../lib/page/read-own-mail.ts';
import { MAIL_SITES } from '../lib/sites/mail/sites.ts';

export default defineUnlistedScript(() => readOwnMail(window, MAIL_SITES));
