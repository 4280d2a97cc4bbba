import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readOwnPage } from '../lib/page/read-own-page.ts';
import { CIRCLE_SITES } from '../lib/sites/circles/sites.ts';

export default defineUnlistedScript(() => readOwnPage(window, CIRCLE_SITES));
