import type { SiteEntry } from '../site.ts';

/** Networks of people, whose pages are profiles. */
export const NETWORKS = {
  linkedin: { id: 'linkedin', name: 'LinkedIn', kind: 'social', matches: ['https://*.linkedin.com/*'] },
  x: {
    id: 'x',
    name: 'X',
    kind: 'social',
    matches: [
      'https://x.com/*',
      'https://twitter.com/*',
      'https://mobile.x.com/*',
      'https://mobile.twitter.com/*',
    ],
  },
} as const satisfies Readonly<Record<string, SiteEntry>>;
