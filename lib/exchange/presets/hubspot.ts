import type { Preset } from '../preset.ts';

/** HubSpot contacts: matched without case, one row per e-mail address; lifecycle stages by internal name. */
export const HUBSPOT: Preset = {
  id: 'hubspot',
  name: 'HubSpot',
  profile: 'crm',
  confirmed: '2026-11',
  columns: [
    { header: 'First Name', fact: 'givenName' },
    { header: 'Last Name', fact: 'familyName' },
    { header: 'Email', fact: 'email' },
    { header: 'Phone Number', fact: 'phone' },
    { header: 'Mobile Phone Number', fact: 'phone2' },
    { header: 'Company Name', fact: 'company' },
    { header: 'Job Title', fact: 'title' },
    { header: 'Website URL', fact: 'website' },
    { header: 'LinkedIn Bio', fact: 'linkedIn' },
    { header: 'Lifecycle Stage', fact: 'status', format: 'lifecycle' },
    { header: 'Lead Status', fact: 'stage' },
    { header: 'Contact Owner', fact: 'owner' },
  ],
};
