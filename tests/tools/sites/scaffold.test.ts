import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { scaffold } from './scaffold.ts';

const directory = readFileSync('lib/sites/networks/directory.ts', 'utf8');
const site = { id: 'guild', name: 'Guild of Analysts', origin: 'https://guild.example', group: 'networks' };

test('a new site gets an entry, rules, and a fixture that begins with its address', () => {
  const files = scaffold(site, directory);
  expect(Object.keys(files)).toEqual([
    'lib/sites/networks/directory.ts',
    'lib/sites/networks/guild.site.ts',
    'tests/sites/fixtures/guild/member--plain.html',
  ]);
  expect(files['lib/sites/networks/directory.ts']).toContain(
    "  guild: { id: 'guild', name: 'Guild of Analysts', kind: 'social', matches: ['https://guild.example/*'] },\n} as const",
  );
  expect(files['lib/sites/networks/guild.site.ts']).toContain('...NETWORKS.guild,');
  expect(files['tests/sites/fixtures/guild/member--plain.html']).toMatch(
    /^<!-- https:\/\/guild\.example\/members\/ada -->\n/,
  );
});

test('an id with a hyphen is written as a key in quotes', () => {
  const files = scaffold({ ...site, id: 'guild-two' }, directory);
  expect(files['lib/sites/networks/guild-two.site.ts']).toContain("...NETWORKS['guild-two'],");
});

test.each([
  [{ ...site, id: 'linkedin' }, directory, 'one in networks'],
  [{ ...site, id: 'The Guild' }, directory, 'kebab-case'],
  [site, 'export const nothing = 1;', 'a directory of entries'],
])('what cannot be begun is refused with a sentence: %o', (wanted, text, sentence) => {
  expect(() => scaffold(wanted, text)).toThrow(sentence);
});
