import type { SiteEntry } from '../site.ts';

/** Networks for work, where people are under their own names. */
export const NETWORKS = {
  linkedin: { id: 'linkedin', name: 'LinkedIn', kind: 'social', matches: ['https://*.linkedin.com/*'] },
} as const satisfies Readonly<Record<string, SiteEntry>>;
