/** What a site's terms and offers mean for somebody who copies from it; as of 2026-11. */
export interface FairPlay {
  /** The terms restrict collecting what the site shows, some in any form and by hand too. */
  readonly isRestricted?: true;
  /** Where users get their own contacts out of the site as a file. */
  readonly ownExport?: `https://${string}`;
}

const GOOGLE_TAKEOUT = 'https://takeout.google.com/';
const META_EXPORT = 'https://accountscenter.facebook.com/info_and_permissions/dyi/';

/** By site id; a site that is not here is not known to restrict more than the law does. */
export const FAIR_PLAY: Readonly<Record<string, FairPlay>> = {
  gmail: { ownExport: GOOGLE_TAKEOUT },
  'google-contacts': { ownExport: 'https://contacts.google.com/' },
  'google-maps': { isRestricted: true },
  facebook: { isRestricted: true, ownExport: META_EXPORT },
  instagram: { isRestricted: true, ownExport: META_EXPORT },
  threads: { isRestricted: true, ownExport: META_EXPORT },
  linkedin: { isRestricted: true, ownExport: 'https://www.linkedin.com/mypreferences/d/download-my-data' },
  medium: { isRestricted: true },
  reddit: { isRestricted: true },
  tiktok: { isRestricted: true },
  whatsapp: { isRestricted: true },
  x: { isRestricted: true, ownExport: 'https://x.com/settings/download_your_data' },
  xing: { isRestricted: true },
  youtube: { isRestricted: true, ownExport: GOOGLE_TAKEOUT },
};
