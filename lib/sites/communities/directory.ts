import type { SiteEntry } from '../site.ts';

/** Places where people publish, whose pages are profiles too. */
export const COMMUNITIES = {
  github: { id: 'github', name: 'GitHub', kind: 'social', matches: ['https://github.com/*'] },
} as const satisfies Readonly<Record<string, SiteEntry>>;
