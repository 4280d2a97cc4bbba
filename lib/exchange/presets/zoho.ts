import type { Preset } from '../preset.ts';

/** Zoho CRM leads, which need a last name in every row. */
export const ZOHO: Preset = {
  id: 'zoho',
  name: 'Zoho CRM',
  profile: 'crm',
  confirmed: '2026-11',
  columns: [
    { header: 'First Name', fact: 'givenBesideFamily' },
    { header: 'Last Name', fact: 'someFamilyName' },
    { header: 'Company', fact: 'someCompany' },
    { header: 'Email', fact: 'email' },
    { header: 'Phone', fact: 'phone' },
    { header: 'Mobile', fact: 'phone2' },
    { header: 'Title', fact: 'title' },
    { header: 'Website', fact: 'website' },
    { header: 'Lead Source', fact: 'site' },
    { header: 'Lead Status', fact: 'stage' },
    { header: 'Lead Owner', fact: 'owner' },
    { header: 'Description', fact: 'description' },
  ],
};
