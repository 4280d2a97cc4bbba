import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readOwnPage } from '../lib/page/read-own-page.ts';
import { PUBLICATION_SITES } from '../lib/sites/publications/sites.ts';

export default defineUnlistedScript(() => readOwnPage(window, PUBLICATION_SITES));
