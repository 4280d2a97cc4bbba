import type { SiteEntry } from '../site.ts';

/** Mail programs that are known by their address. */
export const MAIL = {
  gmail: { id: 'gmail', name: 'Gmail', kind: 'email', matches: ['https://mail.google.com/*'] },
  outlook: {
    id: 'outlook',
    name: 'Outlook on the web',
    kind: 'email',
    matches: [
      'https://outlook.live.com/*',
      'https://outlook.office.com/*',
      'https://outlook.office365.com/*',
      'https://outlook.cloud.microsoft/*',
    ],
  },
} as const satisfies Readonly<Record<string, SiteEntry>>;
