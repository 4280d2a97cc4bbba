import type { SiteEntry } from '../site.ts';

/** Networks of people under their own names, whose pages are profiles. */
export const NETWORKS = {
  linkedin: { id: 'linkedin', name: 'LinkedIn', kind: 'social', matches: ['https://*.linkedin.com/*'] },
  facebook: { id: 'facebook', name: 'Facebook', kind: 'social', matches: ['https://*.facebook.com/*'] },
  xing: { id: 'xing', name: 'XING', kind: 'social', matches: ['https://*.xing.com/*'] },
} as const satisfies Readonly<Record<string, SiteEntry>>;
