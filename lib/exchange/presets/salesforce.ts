import type { Preset } from '../preset.ts';

/** Salesforce leads by the import wizard, which needs a last name and a company in every row. */
export const SALESFORCE: Preset = {
  id: 'salesforce',
  name: 'Salesforce (import wizard)',
  profile: 'crm',
  mostRows: 50_000,
  confirmed: '2026-11',
  columns: [
    { header: 'First Name', fact: 'givenBesideFamily' },
    { header: 'Last Name', fact: 'someFamilyName' },
    { header: 'Title', fact: 'title' },
    { header: 'Company', fact: 'someCompany' },
    { header: 'Email', fact: 'email' },
    { header: 'Phone', fact: 'phone' },
    { header: 'Mobile Phone', fact: 'phone2' },
    { header: 'Website', fact: 'website' },
    { header: 'Lead Source', fact: 'site' },
    { header: 'Lead Status', fact: 'stage' },
    { header: 'Description', fact: 'description' },
  ],
};

/** The same for the data loader, which goes by the names of the fields. */
export const SALESFORCE_LOADER: Preset = {
  ...SALESFORCE,
  id: 'salesforce-loader',
  name: 'Salesforce (data loader)',
  columns: SALESFORCE.columns.map((column) => ({
    ...column,
    header: column.header === 'Lead Status' ? 'Status' : column.header.replaceAll(' ', ''),
  })),
};
