import { expect, test } from 'vitest';
import { fixtureFromPage } from './fixture-from-page.ts';

const saved = (
  body: string,
  comment = '<!-- saved from url=(0036)https://www.linkedin.com/in/nadia-p/ -->',
) =>
  `<!DOCTYPE html>\n${comment}\n<html lang="en"><head><title>Nadia Petrov | LinkedIn</title></head><body>
  <img class="global-nav__me-photo" alt="Olga Real">${body}</body></html>`;
const profile = saved(
  '<main><section><h1>Nadia Petrov</h1><div class="text-body-medium">Real words</div></section></main>',
);

test('a page saved by a browser becomes a fixture of its site with an invented cast', () => {
  const { place, html, reading } = fixtureFromPage(profile);
  expect(place).toBe('linkedin/profile');
  expect(html).not.toMatch(/nadia|petrov|olga|real/i);
  expect(html).toContain('alt="Herman Hollerith"');
  expect(reading.people[0]?.values.name?.[0]?.value).toMatch(/^\p{Lu}\p{L}+ \p{Lu}\p{L}+$/u);
});

test('a page that is redacted already is taken as it is', () => {
  const { html } = fixtureFromPage(profile);
  expect(fixtureFromPage(html).html).toBe(html);
});

test('a page without an address, or of no known site, is refused with a sentence', () => {
  expect(() => fixtureFromPage(saved('', ''))).toThrow('--url');
  expect(() => fixtureFromPage(saved('', ''), 'https://guild.example/')).toThrow('npm run new:site');
});
