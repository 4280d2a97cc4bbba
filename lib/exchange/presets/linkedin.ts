import type { Preset } from '../preset.ts';

/** LinkedIn's own export of a person's connections: only read, never written. */
export const LINKEDIN: Preset = {
  id: 'linkedin',
  name: 'LinkedIn (Connections.csv)',
  profile: 'crm',
  confirmed: '2026-11',
  columns: [
    { header: 'First Name', fact: 'givenName' },
    { header: 'Last Name', fact: 'familyName' },
    { header: 'URL', fact: 'profile' },
    { header: 'Email Address', fact: 'email' },
    { header: 'Company', fact: 'company' },
    { header: 'Position', fact: 'title' },
    { header: 'Connected On', fact: 'capturedOn' },
  ],
};
