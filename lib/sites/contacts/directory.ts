import type { SiteEntry } from '../site.ts';

const MAPS_HOSTS =
  'com co.uk de fr es it nl ch at be pt ie pl se dk no fi cz ca com.au co.nz co.in co.jp com.br com.mx com.ar';

/** Address books, maps and messengers: pages that name somebody and how to reach them. */
export const CONTACTS = {
  'google-contacts': {
    id: 'google-contacts',
    name: 'Google Contacts',
    kind: 'social',
    matches: ['https://contacts.google.com/*'],
  },
  'google-maps': {
    id: 'google-maps',
    name: 'Google Maps',
    kind: 'social',
    matches: [
      'https://maps.google.com/*',
      ...MAPS_HOSTS.split(' ').map((host) => `https://www.google.${host}/maps/*`),
    ],
  },
  telegram: {
    id: 'telegram',
    name: 'Telegram',
    kind: 'social',
    matches: ['https://web.telegram.org/*', 'https://t.me/*', 'https://telegram.me/*'],
  },
  whatsapp: { id: 'whatsapp', name: 'WhatsApp', kind: 'social', matches: ['https://web.whatsapp.com/*'] },
} as const satisfies Readonly<Record<string, SiteEntry>>;
