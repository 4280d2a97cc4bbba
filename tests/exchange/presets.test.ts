import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { csvOfLeads } from '../../lib/exchange/export-csv.ts';
import type { Preset } from '../../lib/exchange/preset.ts';
import { PRESETS, presetById } from '../../lib/exchange/presets.ts';
import { findRiskyCells } from '../../lib/exchange/risky-cells.ts';
import type { Lead } from '../../lib/leads/lead.ts';
import { ADA, capturedFields, pipelines, story } from '../leads/story.ts';
import { allOf, batchOf, rowsOf } from './pieces.ts';

const ada = story(
  {
    type: 'capture',
    values: {
      ...ADA,
      ...capturedFields({
        phone: '+44 20 7946 0958',
        title: 'Analyst',
        website: 'https://engines.example/about',
      }),
    },
  },
  { type: 'tag', leadId: 'lead', add: ['engines', 'VIP'], remove: [] },
  { type: 'note', leadId: 'lead', text: 'Knows Babbage,\n"well"' },
).lead as Lead;

const written = async (preset: Preset, lead = ada) => {
  const text = await allOf(csvOfLeads(batchOf(lead), pipelines, { ...preset, delimiter: ',' }));
  return { text, cells: rowsOf(text)[0] ?? {} };
};

it.each([
  [
    'hubspot',
    'First Name,Last Name,Email,Phone Number,Mobile Phone Number,Company Name,Job Title,Website URL,LinkedIn Bio,Lifecycle Stage,Lead Status,Contact Owner',
  ],
  [
    'salesforce',
    'First Name,Last Name,Title,Company,Email,Phone,Mobile Phone,Website,Lead Source,Lead Status,Description',
  ],
  [
    'salesforce-loader',
    'FirstName,LastName,Title,Company,Email,Phone,MobilePhone,Website,LeadSource,Status,Description',
  ],
  [
    'pipedrive-leads',
    'Lead - Title,Person - Name,Person - Email,Person - Phone,Organization - Name,Lead - Label,Lead - Owner,Note',
  ],
  [
    'pipedrive-people',
    'Person - Name,Person - Email,Person - Phone,Person - Job title,Organization - Name,Person - Label,Note',
  ],
  [
    'zoho',
    'First Name,Last Name,Company,Email,Phone,Mobile,Title,Website,Lead Source,Lead Status,Lead Owner,Description',
  ],
  [
    'outlook',
    'Title,First Name,Middle Name,Last Name,Suffix,Company,Department,Job Title,Business Street,Business City,Business State,Business Postal Code,Business Country/Region,Business Phone,Mobile Phone,E-mail Address,E-mail Type,E-mail Display Name,E-mail 2 Address,Notes,Categories,Web Page',
  ],
  [
    'google',
    'First Name,Middle Name,Last Name,Phonetic First Name,Phonetic Middle Name,Phonetic Last Name,Name Prefix,Name Suffix,Nickname,File As,Organization Name,Organization Title,Organization Department,Birthday,Notes,Photo,Labels,E-mail 1 - Label,E-mail 1 - Value,E-mail 2 - Label,E-mail 2 - Value,Phone 1 - Label,Phone 1 - Value,Phone 2 - Label,Phone 2 - Value,Website 1 - Label,Website 1 - Value',
  ],
])('a file for %s begins with the headers of its import, without a mark before them', async (id, headers) => {
  const { text } = await written(presetById(id));
  expect(text.split('\r\n')[0]).toBe(headers);
});

it('a CRM gets bare phone numbers, and cells as they are', async () => {
  const { cells } = await written(presetById('salesforce'));
  expect(cells).toMatchObject({
    'First Name': 'Ada',
    'Last Name': 'Lovelace',
    Phone: '+442079460958',
    Company: 'engines.example',
    Description: 'Knows Babbage,\n"well"',
  });
});

it('where a last name has to be, a name of one word is it', async () => {
  const plato = story({ type: 'capture', values: capturedFields({ name: 'Plato' }) }).lead as Lead;
  const { cells } = await written(presetById('zoho'), plato);
  expect([cells['First Name'], cells['Last Name'], cells['Company']]).toEqual(['', 'Plato', 'Plato']);
});

it('Google’s labels are groups', async () => {
  expect((await written(presetById('google'))).cells).toMatchObject({
    Labels: '* myContacts ::: VIP ::: engines',
    'E-mail 1 - Label': 'Work',
    'E-mail 2 - Label': '',
  });
});

it('what a spreadsheet would run in a file for a CRM is found before it is saved', async () => {
  const mallory = story({
    type: 'capture',
    values: capturedFields({ name: '=HYPERLINK("https://x.example")', phone: '+44 20 7946 0958' }),
  }).lead as Lead;
  const { columns } = presetById('pipedrive-people');
  const { count, first } = await findRiskyCells(batchOf(ada, mallory), pipelines, columns);
  expect([count, first]).toEqual([
    1,
    [{ leadId: 'lead', header: 'Person - Name', text: '=HYPERLINK("https://x.example")' }],
  ]);
});

it('Python reads the same cells', async () => {
  const python = spawnSync('python3', ['-c', 'print(1)']).status === 0;
  for (const preset of PRESETS) {
    const { text, cells } = await written(preset);
    const script =
      'import csv,io,json,sys;print(json.dumps(list(csv.DictReader(io.StringIO(sys.stdin.buffer.read().decode("utf-8-sig"),newline=""),strict=True))))';
    const read = python
      ? (JSON.parse(
          spawnSync('python3', ['-c', script], { input: text, encoding: 'utf8' }).stdout,
        ) as unknown[])
      : rowsOf(text);
    expect(read, preset.id).toEqual([cells]);
  }
}, 30_000);
