import type { SiteEntry } from '../site.ts';

/** Where friends, fans and colleagues gather around profiles. */
export const CIRCLES = {
  facebook: { id: 'facebook', name: 'Facebook', kind: 'social', matches: ['https://*.facebook.com/*'] },
  instagram: {
    id: 'instagram',
    name: 'Instagram',
    kind: 'social',
    matches: ['https://*.instagram.com/*'],
  },
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
  xing: { id: 'xing', name: 'XING', kind: 'social', matches: ['https://*.xing.com/*'] },
} as const satisfies Readonly<Record<string, SiteEntry>>;
