import type { SiteEntry } from '../site.ts';

/** Places where people publish, whose pages are profiles too. */
export const COMMUNITIES = {
  github: { id: 'github', name: 'GitHub', kind: 'social', matches: ['https://github.com/*'] },
  reddit: { id: 'reddit', name: 'Reddit', kind: 'social', matches: ['https://*.reddit.com/*'] },
  stackoverflow: {
    id: 'stackoverflow',
    name: 'Stack Overflow',
    kind: 'social',
    matches: [
      'https://stackoverflow.com/*',
      'https://*.stackoverflow.com/*',
      'https://*.stackexchange.com/*',
      'https://superuser.com/*',
      'https://serverfault.com/*',
      'https://askubuntu.com/*',
      'https://mathoverflow.net/*',
    ],
  },
} as const satisfies Readonly<Record<string, SiteEntry>>;
