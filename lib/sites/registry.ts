import { CIRCLE_SITES } from './circles/sites.ts';
import { COMMUNITY_SITES } from './communities/sites.ts';
import { CONTACT_SITES } from './contacts/sites.ts';
import { FEED_SITES } from './feeds/sites.ts';
import { MAIL_SITES } from './mail/sites.ts';
import { NETWORK_SITES } from './networks/sites.ts';
import { PUBLICATION_SITES } from './publications/sites.ts';
import type { Site } from './site.ts';
import { SOFTWARE_SITES } from './software/sites.ts';
import { WEBMAIL_SITES } from './webmail/sites.ts';

/** Every site there is; what runs in a page has those of one group only. */
export const SITES: readonly Site[] = [
  ...MAIL_SITES,
  ...NETWORK_SITES,
  ...FEED_SITES,
  ...CIRCLE_SITES,
  ...COMMUNITY_SITES,
  ...PUBLICATION_SITES,
  ...CONTACT_SITES,
  ...SOFTWARE_SITES,
  ...WEBMAIL_SITES,
];
