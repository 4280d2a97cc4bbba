import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watchPage } from '../lib/page/watch-page.ts';

export default defineUnlistedScript(() => watchPage(window));
