import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SITE_ENTRIES } from '../../lib/sites/directory.ts';
import { FAIR_PLAY } from '../../lib/sites/fair-play.ts';
import { sitesTable } from '../tools/sites/sites-table.ts';

test('docs/sites.md says what the sites declare', () => {
  expect(readFileSync('docs/sites.md', 'utf8'), 'Write it anew: npm run docs:sites').toBe(sitesTable());
});

test('what terms say is said of sites that exist', () => {
  const ids: readonly string[] = SITE_ENTRIES.map(({ id }) => id);
  expect(Object.keys(FAIR_PLAY).filter((id) => !ids.includes(id))).toEqual([]);
});
