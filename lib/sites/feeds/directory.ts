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
  facebook: { id: 'facebook', name: 'Facebook', kind: 'social', matches: ['https://*.facebook.com/*'] },
  instagram: {
    id: 'instagram',
    name: 'Instagram',
    kind: 'social',
    matches: ['https://*.instagram.com/*'],
  },
  threads: {
    id: 'threads',
    name: 'Threads',
    kind: 'social',
    matches: ['https://*.threads.com/*', 'https://*.threads.net/*'],
  },
  bluesky: { id: 'bluesky', name: 'Bluesky', kind: 'social', matches: ['https://bsky.app/*'] },
  tiktok: { id: 'tiktok', name: 'TikTok', kind: 'social', matches: ['https://*.tiktok.com/*'] },
  pinterest: {
    id: 'pinterest',
    name: 'Pinterest',
    kind: 'social',
    matches: [
      'https://*.pinterest.com/*',
      'https://*.pinterest.co.uk/*',
      'https://*.pinterest.de/*',
      'https://*.pinterest.fr/*',
    ],
  },
} as const satisfies Readonly<Record<string, SiteEntry>>;
