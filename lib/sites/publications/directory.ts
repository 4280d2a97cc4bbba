import type { SiteEntry } from '../site.ts';

/** Places where people publish what they write and film. */
export const PUBLICATIONS = {
  medium: {
    id: 'medium',
    name: 'Medium',
    kind: 'social',
    matches: ['https://medium.com/*', 'https://*.medium.com/*'],
  },
  substack: {
    id: 'substack',
    name: 'Substack',
    kind: 'social',
    matches: ['https://substack.com/*', 'https://*.substack.com/*'],
  },
  youtube: { id: 'youtube', name: 'YouTube', kind: 'social', matches: ['https://*.youtube.com/*'] },
} as const satisfies Readonly<Record<string, SiteEntry>>;
