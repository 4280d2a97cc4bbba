import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readPage } from './read-page.ts';

const URL = 'https://engines.example/contact';

function emailsOn(html: string): readonly string[] {
  const { document } = new JSDOM(html, { url: URL }).window;
  return readPage(document, URL, [], []).people.flatMap(({ values }) =>
    (values.email ?? []).map(({ value }) => value),
  );
}

describe('an address that a page hides from robots', () => {
  it.each([
    ['in brackets', 'ada [at] engines [dot] example'],
    ['in Spanish', 'ada (arroba) engines (punto) example'],
    ['in Italian', 'ada [chiocciola] engines [punto] example'],
    ['in Polish', 'ada (małpa) engines (kropka) example'],
    ['in Czech', 'ada (zavináč) engines (tečka) example'],
    ['in words', 'Write to ada at engines dot example'],
    ['as entities', '&#97;&#100;&#97;&#64;engines&#46;example'],
    ['split by tags', 'ada<span>@</span>engines<b>.</b>example'],
    ['split by a trap', 'ada<span style="display:none">nospam</span>@engines.example'],
    [
      'with Cloudflare',
      '<a href="/cdn-cgi/l/email-protection#2a4b4e4b6a4f444d43444f59044f524b475a464f">x</a>',
    ],
    ['in attributes', '<span data-user="ada" data-domain="engines.example">Write</span>'],
    [
      'with its ending apart',
      '<a href="#" data-name="ada" data-domain="engines" data-tld="example">Write</a>',
    ],
    ['in one attribute', '<button data-email="ada@engines.example">Write</button>'],
    ['in one attribute, spelt out', '<button data-email="ada [at] engines [dot] example">Write</button>'],
    ['in one attribute, in words', '<a href="#" data-mail="ada at engines dot example">Write</a>'],
    ['backwards', '<span style="unicode-bidi: bidi-override; direction: rtl">elpmaxe.senigne@ada</span>'],
    ['backwards by a style sheet', '<span class="r">elpmaxe.senigne@ada.ecalevol</span>'],
    ['in a script', `<a href="javascript:location='mailto:'+'ada'+'@'+'engines.example'">Write</a>`],
    ['on a click', `<a href="#" onclick="window.location.href='mai'+'lto:ada'+'@engines.example'">Write</a>`],
    ['as TYPO3 does', `<a href="javascript:linkTo_UnCryptMailto('ocknvq,cfcBgpikpgu0gzcorng');">Write</a>`],
    [
      'as newer TYPO3 does',
      '<a href="#" data-mailto-token="ocknvq,cfcBgpikpgu0gzcorng" data-mailto-vector="2">x</a>',
    ],
  ])('%s is read', (_, html) => {
    expect(emailsOn(`<p>${html}</p>`)).toEqual([
      html.includes('ecalevol') ? 'lovelace.ada@engines.example' : 'ada@engines.example',
    ]);
  });

  it.each([
    '<a href="#" onclick="open(\'/cart@2x\')">Cart</a>',
    '<div data-domain="engines.example">Engines</div>',
    '<button data-email="Look at this (please)">Write</button>',
    '<p>We met at dinner, dot by dot.</p>',
    '<a href="javascript:void(0)">Menu</a>',
  ])('is not made up: %s', (html) => {
    expect(emailsOn(html)).toEqual([]);
  });

  it('is not looked for with hostile patience', () => {
    const long = "'+'".repeat(50_000);
    const startedAt = performance.now();
    emailsOn(`<a href="javascript:${long}">x</a><b style="${'direction:rtl;'.repeat(20_000)}">x</b>`);
    expect(performance.now() - startedAt).toBeLessThan(2000);
  });
});
