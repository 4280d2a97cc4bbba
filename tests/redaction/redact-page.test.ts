import { JSDOM } from 'jsdom';
import { describe, expect, it, test } from 'vitest';
import { castMember } from '../../lib/redaction/cast.ts';
import { isPlainWord } from '../../lib/redaction/plain-words.ts';
import { redactedPage } from '../../lib/redaction/redact-page.ts';
import { siteEntryOf } from '../../lib/sites/directory.ts';
import { FIXTURES, openPage } from '../sites/fixtures.ts';
import { readPage } from '../sites/read-page.ts';

const URL_OF_PAGE = 'https://guild.example/members/somebody-real?ref=friend';
const redacted = (body: string, url = URL_OF_PAGE) => {
  const { document } = new JSDOM(`<html lang="en"><head></head><body>${body}</body></html>`, { url }).window;
  return redactedPage(document, url, false);
};
const CAST = new Set(
  Array.from({ length: 60 }, (_, at) => castMember(at))
    .flatMap(({ name, handle, email }) => [name, handle, email])
    .flatMap((text) => text.toLowerCase().split(/[^\p{L}]+/u)),
);

/** Words of a page's texts, of its JSON-LD and of the attributes that say something. */
function wordsOf(html: string): Set<string> {
  const { document } = new JSDOM(html).window;
  const said = [...document.querySelectorAll('*')].flatMap((element) => [
    ...(element.localName === 'script' ? valuesOf(element.textContent ?? '') : textsOf(element)),
    ...['aria-label', 'title', 'alt', 'content', 'email', 'data-hovercard-id', 'data-name'].map(
      (name) => element.getAttribute(name) ?? '',
    ),
  ]);
  // Addresses are looked at below: their hosts stay.
  const texts = said.map((text) => text.replace(/https?:\S+/g, ''));
  return new Set(texts.flatMap((text) => text.toLowerCase().match(/\p{L}{4,}/gu) ?? []));
}

function textsOf(element: Element): string[] {
  return [...element.childNodes]
    .filter(({ nodeType }) => nodeType === 3)
    .map(({ nodeValue }) => nodeValue ?? '');
}

function valuesOf(jsonLd: string): string[] {
  const values: string[] = [];
  try {
    JSON.parse(jsonLd, (key, value) => {
      if (typeof value === 'string' && !key.startsWith('@')) values.push(value);
    });
  } catch {}
  return values;
}

describe('a redacted page', () => {
  it.each(FIXTURES.map((fixture) => [fixture.id, fixture] as const))(
    'of %s has no word of the page left',
    (_, fixture) => {
      const html = redactedPage(openPage(fixture), fixture.url, siteEntryOf(fixture.url) !== undefined);
      const words = wordsOf(fixture.html);
      const left = [...wordsOf(html)].filter(
        (word) => words.has(word) && !isPlainWord(word) && !CAST.has(word),
      );
      expect(left).toEqual([]);
    },
  );

  it('keeps what a mail program’s rules look at, so that it is read as before with others in it', () => {
    const fixture = FIXTURES.find(({ id }) => id === 'gmail/conversation--signature');
    if (!fixture)
      throw new Error('Expected the fixture gmail/conversation--signature, got none. Name another.');
    const html = redactedPage(openPage(fixture), fixture.url, true);
    const address = /^<!-- (\S+) -->/.exec(html)?.[1] ?? '';
    const { people, site, page } = readPage(openPage({ html, url: address }), address);
    expect([site, page]).toEqual(['gmail', 'conversation']);
    expect(people[0]?.values.email?.[0]?.value).toMatch(/@engines\.example$/);
    expect(people[0]?.values.name?.[0]?.value).toMatch(/^\p{Lu}\p{L}+ \p{Lu}\p{L}+$/u);
  });
});

test('the same person is the same invented one everywhere', () => {
  const html = redacted(
    '<h1>Nadia Petrov</h1><p>Write to Nadia Petrov: nadia@real.test</p><a href="mailto:nadia@real.test" title="NADIA@real.test">x</a>',
  );
  expect(html).not.toMatch(/nadia|petrov|real\.test/i);
  expect(html).toContain('<h1>Ada Lovelace</h1>');
  expect(html).toContain('Xxxxx to Ada Lovelace: ada.lovelace@engines.example');
  expect(html).toContain('href="mailto:ada.lovelace@engines.example" title="ada.lovelace@engines.example"');
});

test('the host of a company’s own software is not told, nor who is in an address', () => {
  const html = redacted('<a href="/members/other-member?tab=about#top">Other</a>');
  expect(html).not.toMatch(/guild|somebody|other-member/);
  expect(html).toMatch(/^<!-- https:\/\/host\.example\/members\/[a-z]+-[a-z]+\?ref=[a-z]+-[a-z]+ -->/);
});

test('scripts, styles, pictures, comments and form contents are gone', () => {
  const html = redacted(
    '<!-- secret --><script>var secret = 1</script><style>.secret{}</style><img src="https://real.test/secret.png" alt="Secret face"><input name="q" value="secret"><a onclick="secret()" href="javascript:secret()">a</a>',
  );
  expect(html).not.toMatch(/secret/i);
});

test('JSON-LD keeps its structure, and broken JSON-LD goes', () => {
  const html = redacted(
    '<script type="application/ld+json">{"@type":"Person","name":"Nadia Petrov","telephone":"+1 202 555 0143"}</script><script type="application/ld+json">{"name":"Nadia</script>',
  );
  expect(html).toContain('{"@type":"Person","name":"Ada Lovelace","telephone":"+44 20 7946 0000"}');
  expect(html).not.toContain('Nadia');
});

test('open shadow roots and frames of the same origin come along, redacted', () => {
  const { document } = new JSDOM('<div id="host"></div><iframe></iframe>', { url: URL_OF_PAGE }).window;
  const root = document.querySelector('#host')?.attachShadow({ mode: 'open' });
  const inside = document.createElement('b');
  inside.textContent = 'Nadia Petrov';
  root?.append(inside);
  const frame = document.querySelector('iframe') as HTMLIFrameElement;
  frame.contentDocument?.body.append('write to nadia@real.test');
  const html = redactedPage(document, URL_OF_PAGE, false);
  expect(html).toContain('<template shadowrootmode="open"><b>Ada Lovelace</b></template>');
  expect(html).toMatch(/srcdoc="[^"]*ada\.lovelace@engines\.example/);
  expect(html).not.toMatch(/nadia/i);
});

test('the page itself is left as it was', () => {
  const { document } = new JSDOM('<p title="Nadia">Nadia Petrov</p>', { url: URL_OF_PAGE }).window;
  const before = document.documentElement.outerHTML;
  redactedPage(document, URL_OF_PAGE, false);
  expect(document.documentElement.outerHTML).toBe(before);
});
