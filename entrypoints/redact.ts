import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { redactOwnPage } from '../lib/page/redact-own-page.ts';

export default defineUnlistedScript(() => redactOwnPage(window));
