import type { SiteEntry } from '../site.ts';

/** The mail of GMX, WEB.DE and mail.com lies on hosts of its own beside their portals. */
const UNITED_INTERNET = [
  ...hostsOf(['navigator', 'navigator-bs', '3c', '3c-bs'], ['gmx.net', 'web.de']),
  ...hostsOf(['navigator-lxa', '3c-lxa'], ['mail.com', 'gmx.com', 'gmx.co.uk', 'gmx.fr', 'gmx.es']),
];
const ZOHO = ['com', 'eu', 'in', 'com.au', 'jp', 'com.cn', 'sa', 'uk', 'ca'].map(
  (top) => `https://mail.zoho.${top}/*`,
);

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
  yahoo: {
    id: 'yahoo',
    name: 'Yahoo Mail',
    kind: 'email',
    matches: ['https://mail.yahoo.com/*', 'https://*.mail.yahoo.com/*', 'https://mail.aol.com/*'],
  },
  proton: {
    id: 'proton',
    name: 'Proton Mail',
    kind: 'email',
    matches: ['https://mail.proton.me/*', 'https://mail.protonmail.com/*'],
  },
  fastmail: {
    id: 'fastmail',
    name: 'Fastmail',
    kind: 'email',
    matches: [
      'https://app.fastmail.com/*',
      'https://www.fastmail.com/mail/*',
      'https://betaapp.fastmail.com/*',
    ],
  },
  icloud: {
    id: 'icloud',
    name: 'iCloud Mail',
    kind: 'email',
    matches: [
      'https://www.icloud.com/mail*',
      'https://www.icloud.com.cn/mail*',
      'https://www.icloud.com/applications/mail*',
    ],
  },
  zoho: { id: 'zoho', name: 'Zoho Mail', kind: 'email', matches: [...ZOHO, 'https://mail.zohocloud.ca/*'] },
  gmx: { id: 'gmx', name: 'GMX, WEB.DE and mail.com', kind: 'email', matches: UNITED_INTERNET },
} as const satisfies Readonly<Record<string, SiteEntry>>;

function hostsOf(hosts: readonly string[], domains: readonly string[]): string[] {
  return domains.flatMap((domain) => hosts.map((host) => `https://${host}.${domain}/*`));
}
