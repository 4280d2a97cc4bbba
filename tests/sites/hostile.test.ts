import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { PERSON_ROLES } from '../../lib/leads/reading.ts';
import { FIELDS } from '../../lib/leads/value.ts';
import { schemas } from '../../lib/messages/schemas.ts';
import { isPageReport } from '../../lib/page/is-page-report.ts';
import { collectPage } from '../../lib/sites/collect-page.ts';
import { SITES } from '../../lib/sites/registry.ts';
import { decideReading } from '../../lib/understanding/decide-reading.ts';
import { FIXTURES, openPage } from './fixtures.ts';
import { readPage } from './read-page.ts';

/** One address of every kind of page there is a fixture for. */
const ADDRESSES = [...new Map(FIXTURES.map(({ site, page, url }) => [`${site} ${page}`, url])).entries()].map(
  ([kind, url]) => ({ kind, url }),
);

const HEADER_OF_ROUNDCUBE =
  '<script>new rcube_webmail()</script><div id="message-header"><table><tr><td class="header from">';

const HOSTILE: Readonly<Record<string, () => string>> = {
  'an empty page': () => '',
  'a page of something else': () =>
    '<title>Weather</title><main><h1>Rain until Friday</h1><p>Bring an umbrella.</p></main>',
  'names that hide the properties of a document': () =>
    '<img name="title"><img name="body"><img name="querySelectorAll"><img name="documentElement"><form id="f" aria-label="From: Ada" email="x"><input name="closest"><input name="contains"><input name="parentNode"><input name="getAttribute"></form>',
  'broken and deceptive structured data': () =>
    '<script type="application/ld+json">{"@type":"Person","name":{"__proto__":[1]},"url":[[[]]],"constructor":null}</script><script type="application/ld+json">{"@graph":[{"@type":"Person"</script>',
  'markup and control characters in every place': () =>
    `<title>A <b>title</b> (@x)</title><div role="main"><div role="listitem" data-message-id="1"><span class="gD" email="<script>@x.example" name="&lt;img src=x onerror=alert(1)&gt;\u202e\u0000">x</span></div></div>${HEADER_OF_ROUNDCUBE}<a class="rcmContactAddress" title="javascript:alert(1)">&lt;b&gt;</a></td></tr></table></div>`,
  'a tree nested one thousand deep': () => `${'<div role="main" aria-label="From: Ada">'.repeat(1000)}Ada`,
  'one thousand messages': () =>
    `<div role="main">${'<div role="listitem" data-message-id="1"><span class="gD" email="ada@engines.example" name="Ada Lovelace"></span><div class="a3s">Hello</div></div>'.repeat(1000)}</div>`,
  'one thousand headers': () =>
    `<main>${'<span aria-label="From: Ada Lovelace">Ada Lovelace&lt;ada@engines.example&gt;</span>'.repeat(1000)}</main>`,
  'one text of half a million characters': () =>
    `<div role="main"><h1>${'Ada '.repeat(125_000)}</h1><span aria-label="From: ${'a'.repeat(100_000)}">${'<'.repeat(1000)}</span></div>`,
};

describe.each(Object.entries(HOSTILE))('%s', (_, html) => {
  test.each(ADDRESSES)(
    'gives a bounded report and reading at the address of $kind',
    ({ url }) => {
      const { document } = new JSDOM(html(), { url }).window;
      const report = collectPage(document, url, [], SITES);
      expect(isPageReport(report)).toBe(true);
      expect(schemas.understand.safeParse({ report }).success).toBe(true);
      const reading = decideReading(report);
      expect(reading.people.length).toBeLessThanOrEqual(100);
      for (const { role, values } of reading.people) {
        expect(PERSON_ROLES).toContain(role);
        expect(FIELDS).toEqual(expect.arrayContaining(Object.keys(values)));
        for (const { value } of Object.values(values).flat()) {
          expect(value.length).toBeLessThan(600);
          expect(value).not.toMatch(/[<>\p{Cc}\u202e]|javascript:/u);
        }
      }
    },
    20_000,
  );
});

test.each(FIXTURES)('$id at the address of another site gives nobody of its site', (fixture) => {
  const url = 'https://unrelated.example/page';
  const reading = readPage(openPage({ ...fixture, url }), url);
  // Software is known by its pages, and a mail that is open is read as mail wherever it lies.
  const isMail = fixture.page === 'conversation' && reading.site === 'webmail';
  const isKnownByHost = SITES.some(({ id, matches }) => id === fixture.site && matches.length > 0);
  expect(reading.site).toBe(isMail ? 'webmail' : isKnownByHost ? 'any-page' : fixture.site);
});
