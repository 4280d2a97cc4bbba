import type { SiteEntry } from '../site.ts';

/** Places where people post, whose pages are profiles and posts. */
export const FEEDS = {
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
  threads: {
    id: 'threads',
    name: 'Threads',
    kind: 'social',
    matches: ['https://*.threads.com/*', 'https://*.threads.net/*'],
  },
  bluesky: { id: 'bluesky', name: 'Bluesky', kind: 'social', matches: ['https://bsky.app/*'] },
  tiktok: { id: 'tiktok', name: 'TikTok', kind: 'social', matches: ['https://*.tiktok.com/*'] },
} as const satisfies Readonly<Record<string, SiteEntry>>;
