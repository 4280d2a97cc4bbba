import type { Preset } from '../preset.ts';

/** Pipedrive leads: a title, and a person or an organization. */
export const PIPEDRIVE_LEADS: Preset = {
  id: 'pipedrive-leads',
  name: 'Pipedrive (leads)',
  profile: 'crm',
  mostRows: 50_000,
  confirmed: '2026-11',
  columns: [
    { header: 'Lead - Title', fact: 'name' },
    { header: 'Person - Name', fact: 'name' },
    { header: 'Person - Email', fact: 'email' },
    { header: 'Person - Phone', fact: 'phone' },
    { header: 'Organization - Name', fact: 'company' },
    { header: 'Lead - Label', fact: 'tags' },
    { header: 'Lead - Owner', fact: 'owner' },
    { header: 'Note', fact: 'description' },
  ],
};

/** Pipedrive people. */
export const PIPEDRIVE_PEOPLE: Preset = {
  id: 'pipedrive-people',
  name: 'Pipedrive (people)',
  profile: 'crm',
  mostRows: 50_000,
  confirmed: '2026-11',
  columns: [
    { header: 'Person - Name', fact: 'name' },
    { header: 'Person - Email', fact: 'email' },
    { header: 'Person - Phone', fact: 'phone' },
    { header: 'Person - Job title', fact: 'title' },
    { header: 'Organization - Name', fact: 'company' },
    { header: 'Person - Label', fact: 'tags' },
    { header: 'Note', fact: 'description' },
  ],
};
