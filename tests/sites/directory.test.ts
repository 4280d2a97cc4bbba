import { expect, test } from 'vitest';
import { captureScriptsFor, GROUPS, SITE_ENTRIES, siteEntryOf } from '../../lib/sites/directory.ts';
import { SITES } from '../../lib/sites/registry.ts';

test('every entry has a site with rules, and every site an entry', () => {
  expect(SITES.map(({ id }) => id).sort()).toEqual(SITE_ENTRIES.map(({ id }) => id).sort());
});

test('an entry is filed under its id', () => {
  for (const group of Object.values(GROUPS)) {
    for (const [key, { id }] of Object.entries(group)) expect(id).toBe(key);
  }
});

test.each([
  ['https://mail.google.com/mail/u/0/', 'gmail', ['/capture-mail.js']],
  ['https://uk.linkedin.com/in/ada', 'linkedin', ['/capture-networks.js']],
  ['https://bsky.app/profile/ada.engines.example', 'bluesky', ['/capture-feeds.js']],
  ['https://engines.example/team', undefined, ['/capture-webmail.js', '/capture.js']],
  ['not an address', undefined, ['/capture-webmail.js', '/capture.js']],
])('%s is of %s and read by %s', (url, id, scripts) => {
  expect(siteEntryOf(url)?.id).toBe(id);
  expect(captureScriptsFor(url)).toEqual(scripts);
});
