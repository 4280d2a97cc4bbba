import type { Preset } from '../preset.ts';

/** Outlook contacts: a subset of its columns in its order. */
export const OUTLOOK: Preset = {
  id: 'outlook',
  name: 'Outlook',
  profile: 'crm',
  confirmed: '2026-11',
  columns: [
    { header: 'Title', fact: 'namePrefix' },
    { header: 'First Name', fact: 'givenName' },
    { header: 'Middle Name', fact: 'middleName' },
    { header: 'Last Name', fact: 'familyName' },
    { header: 'Suffix', fact: 'nameSuffix' },
    { header: 'Company', fact: 'company' },
    { header: 'Department' },
    { header: 'Job Title', fact: 'title' },
    { header: 'Business Street' },
    { header: 'Business City', fact: 'location' },
    { header: 'Business State' },
    { header: 'Business Postal Code' },
    { header: 'Business Country/Region' },
    { header: 'Business Phone', fact: 'phone' },
    { header: 'Mobile Phone', fact: 'phone2' },
    { header: 'E-mail Address', fact: 'email' },
    { header: 'E-mail Type', fact: 'email', format: 'type-smtp' },
    { header: 'E-mail Display Name', fact: 'name' },
    { header: 'E-mail 2 Address', fact: 'email2' },
    { header: 'Notes', fact: 'description' },
    { header: 'Categories', fact: 'tags' },
    { header: 'Web Page', fact: 'website' },
  ],
};
