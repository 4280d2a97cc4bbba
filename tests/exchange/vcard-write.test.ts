import fc from 'fast-check';
import { expect, it } from 'vitest';
import { vcardOfLead, vcardsOfLeads } from '../../lib/exchange/vcard-write.ts';
import type { Lead } from '../../lib/leads/lead.ts';
import { ADA, capturedFields, story } from '../leads/story.ts';
import { allOf, batchOf } from './pieces.ts';

const ada = story(
  {
    type: 'capture',
    values: {
      ...ADA,
      ...capturedFields({
        company: 'Babbage, Lovelace; Sons',
        profile: 'https://www.linkedin.com/in/ada-lovelace',
        location: 'London',
      }),
    },
  },
  { type: 'tag', leadId: 'lead', add: ['engines', 'a,b'], remove: [] },
  { type: 'note', leadId: 'lead', text: 'One\nTwo' },
).lead as Lead;

it('writes version 4.0', () => {
  expect(vcardOfLead(ada, '4.0').split('\r\n')).toEqual([
    'BEGIN:VCARD',
    'VERSION:4.0',
    'FN:Ada Lovelace',
    'N:Lovelace;Ada;;;',
    'ORG:Babbage\\, Lovelace\\; Sons',
    'EMAIL:ada@engines.example',
    'SOCIALPROFILE:https://www.linkedin.com/in/ada-lovelace',
    'ADR:;;;London;;;',
    'NOTE:One\\nTwo',
    'CATEGORIES:a\\,b,engines',
    'REV:20260107T090000Z',
    'UID:lead',
    'END:VCARD',
    '',
  ]);
});

it('writes version 3.0 for older programs', () => {
  const text = vcardOfLead(ada, '3.0');
  expect(text).toContain('EMAIL;TYPE=INTERNET:ada@engines.example\r\n');
  expect(text).toContain('X-SOCIALPROFILE:https://www.linkedin.com/in/ada-lovelace\r\n');
});

it('no line is longer than 75 octets, and no character is cut', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }), (name) => {
      const lead = { ...ada, fields: capturedFields({ name, company: name }) };
      const text = vcardOfLead(lead, '4.0');
      for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(text).not.toContain('\uFFFD'.repeat(2));
    }),
  );
});

it('several leads are one file', async () => {
  const text = await allOf(vcardsOfLeads(batchOf(ada, ada), '3.0'));
  expect(text.match(/BEGIN:VCARD/g)).toHaveLength(2);
});
