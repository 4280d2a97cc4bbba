import { expect, test } from 'vitest';
import { rungOf } from '../../lib/sites/rules.ts';

test.each([
  ['[itemprop="name"]', 'structured'],
  ['[data-testid="UserName"]', 'structured'],
  ['a[href^="tel:"]', 'address'],
  ['[role="main"] [data-id]', 'role'],
  ['h1', 'role'],
  ['[role="main"] .gD', 'class'],
  ['#message-header', 'class'],
  ['[class*="name"]', 'class'],
  ['[itemprop="name"] span', 'structure'],
  ['[data-id]:first-child', 'structure'],
])('a selector is as stable as its least stable step: %s', (selector, rung) => {
  expect(rungOf(selector)).toBe(rung);
});
