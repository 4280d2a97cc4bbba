import type { SiteEntry } from '../site.ts';

/** Software that people host themselves: known by its pages, at any address. */
export const SOFTWARE = {
  fediverse: { id: 'fediverse', name: 'Mastodon and the Fediverse', kind: 'social', matches: [] },
} as const satisfies Readonly<Record<string, SiteEntry>>;
