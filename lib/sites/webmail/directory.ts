import type { SiteEntry } from '../site.ts';

/** Mail programs that people host themselves: known by their pages, at any address. */
export const WEBMAIL = {
  roundcube: { id: 'roundcube', name: 'Roundcube', kind: 'email', matches: [] },
  snappymail: { id: 'snappymail', name: 'SnappyMail and RainLoop', kind: 'email', matches: [] },
  webmail: { id: 'webmail', name: 'Other webmail', kind: 'email', matches: [] },
} as const satisfies Readonly<Record<string, SiteEntry>>;
