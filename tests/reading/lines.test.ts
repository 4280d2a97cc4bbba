import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesFromElement, plainText, textOf } from '../../lib/reading/lines.ts';
import { page } from './page.ts';

const linesOf = (html: string) => linesFromElement(page(html)).map(({ text }) => text);

describe('lines of visible text', () => {
  it.each<[string, string, string[]]>([
    ['blocks', '<p>Ada</p><p>Lovelace</p>', ['Ada', 'Lovelace']],
    ['inline elements', '<p>A<b>d</b>a <i>Love</i>lace</p>', ['Ada Lovelace']],
    ['table cells', '<table><tr><td>Ada<td>020 7946 0958</table>', ['Ada', '020 7946 0958']],
    ['line breaks', 'Ada<br>Lovelace<br/><br/>Engines', ['Ada', 'Lovelace', 'Engines']],
    ['neighbouring links', '<a href=/a>Home</a><a href=/b>Team</a>', ['Home Team']],
    ['preformatted text', '<pre>Ada\nLovelace</pre>', ['Ada', 'Lovelace']],
    ['white space', '<p>\n Ada\t\u00a0 Lovelace </p>', ['Ada Lovelace']],
    ['text around a block', 'Ada<div>Engines</div>Lovelace', ['Ada', 'Engines', 'Lovelace']],
  ])('break as a reader sees them: %s', (_, html, lines) => {
    expect(linesOf(html)).toEqual(lines);
  });

  it('keep what is given its size back inside letters of no size', () => {
    expect(linesOf('<td style="font-size:0px"><div style="font-size:13px">Ada</div></td>')).toEqual(['Ada']);
    expect(linesOf('<p style="font-size: 0.8em">Ada</p>')).toEqual(['Ada']);
  });

  it.each([
    '<script>x</script>',
    '<style>x</style>',
    '<template>x</template>',
    '<noscript>x</noscript>',
    '<p hidden>x</p>',
    '<p style="color:red; display: none">x</p>',
    '<p style="visibility:hidden">x</p>',
    '<p style="position: absolute; left: -9999px">x</p>',
    '<p style="text-indent:-999em">x</p>',
    '<p style="clip: rect(0, 0, 0, 0)">x</p>',
    '<p style="clip-path:inset(50%)">x</p>',
    '<p style="content-visibility: hidden">x</p>',
    '<p style="font-size:0">x</p>',
    '<p style="mso-hide: all">x</p>',
    '<span class="visually-hidden">x</span>',
    '<i class="material-icons">mail</i>',
    '<textarea>x</textarea>',
  ])('leave out what is not seen: %s', (html) => {
    expect(linesOf(`<p>Ada</p>${html}`)).toEqual(['Ada']);
  });

  it.each(['left: -20px', 'margin-bottom: -9999px', 'left: -1200px', 'clip: rect(10px, 20px, 30px, 0)'])(
    'keep what is only moved: %s',
    (style) => {
      expect(linesOf(`<p style="${style}">Ada</p>`)).toEqual(['Ada']);
    },
  );

  it.each([
    [
      '<p><span>Buyer</span><span>tel. 020</span><span>ada@x.example</span></p>',
      'Buyer tel. 020 ada@x.example',
    ],
    ['<p><b>Ada</b><i>Lovelace</i></p>', 'Ada Lovelace'],
    ['<p><span>020 7946 0958</span><span>a.love@x.example</span></p>', '020 7946 0958 a.love@x.example'],
    ['<p><span>A</span><span>nalytical</span></p>', 'Analytical'],
    ['<p><span>ada</span><span>@x</span><span>.example</span></p>', 'ada@x.example'],
    ['<p>Engi<b>neer</b>ing</p>', 'Engineering'],
  ])('words in inline elements side by side are apart: %s', (html, expected) => {
    expect(linesOf(html)).toEqual([expected]);
  });

  it('keeps text that is hidden from screen readers only', () => {
    expect(linesOf('<span aria-hidden="true">Ada</span>')).toEqual(['Ada']);
  });

  it('names the innermost element that holds the whole line', () => {
    const [line] = linesFromElement(page('<main><p><b>Ada</b> Lovelace</p></main>'));
    expect(line?.element.localName).toBe('p');
  });

  it('enters open shadow roots', () => {
    const document = page('<div id="host"></div>');
    const root = document.querySelector('#host')?.attachShadow({ mode: 'open' });
    root?.append(document.createTextNode('Ada Lovelace'));
    expect(linesFromElement(document).map(({ text }) => text)).toEqual(['Ada Lovelace']);
  });

  it('reads forms whose controls are named like properties of the tree', () => {
    const names = [
      'firstChild',
      'nextSibling',
      'parentNode',
      'nodeName',
      'localName',
      'nodeType',
      'getAttribute',
    ];
    const inputs = names.map((name) => `<input name="${name}">`).join('');
    expect(linesOf(`<form>${inputs}<p>Ada</p></form><p>Lovelace</p>`)).toEqual(['Ada', 'Lovelace']);
  });

  it('survives 2,000 nested elements', () => {
    const document = page('<body></body>');
    let at: Element = document.body;
    for (let depth = 0; depth < 2000; depth++) at = at.appendChild(document.createElement('b'));
    at.append('Ada');
    expect(linesFromElement(document).map(({ text }) => text)).toEqual(['Ada']);
  });

  it('does not touch the page', () => {
    const document = page('<p>Ada <b>Lovelace</b></p>');
    const before = document.documentElement.outerHTML;
    linesFromElement(document);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('collapses an element to one line', () => {
    expect(textOf(page('<p>Ada</p><p>Lovelace</p>').body)).toBe('Ada Lovelace');
    expect(textOf(undefined)).toBe('');
  });
});

describe('plain text', () => {
  it.each([
    ['bidi controls', 'Ada\u202e Lovelace\u2066', 'Ada Lovelace'],
    ['zero-width characters', 'A\u200bda\ufeff', 'Ada'],
    ['control characters', 'Ada\u0000\u0007\nLovelace', 'Ada Lovelace'],
    ['lone surrogates', 'Ada\ud800 Lovelace\udc00', 'Ada Lovelace'],
    ['fillers', '\u3164Ada', 'Ada'],
  ])('drops %s', (_, text, plain) => {
    expect(plainText(text)).toBe(plain);
  });

  it('keeps joiners between letters, which Persian needs', () => {
    expect(plainText('علی\u200cرضا')).toBe('علی\u200cرضا');
  });

  it('is one bounded line without control characters, whatever goes in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (text) => {
        const plain = plainText(text);
        expect(plain.length).toBeLessThanOrEqual(300);
        expect(plain).not.toMatch(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u);
        expect(plainText(plain)).toBe(plain);
      }),
    );
  });
});

it('nothing that runs in the page reads layout or writes to it', () => {
  const sources = ['lines', 'dom', 'json-ld', 'microdata', 'microformats', 'contact-links'].map((name) =>
    readFileSync(new URL(`../../lib/reading/${name}.ts`, import.meta.url), 'utf8'),
  );
  // Where an element stands and how large it is costs a layout; these do not.
  const free = ['color', 'colorScheme', 'backgroundColor', 'backgroundImage', 'position'];
  for (const source of sources) {
    expect(source).not.toMatch(/innerText|innerHTML|getBoundingClientRect|setAttribute/);
    const asked = [...source.matchAll(/const \{ ([\w, ]+) \} = getComputedStyle\(/g)];
    expect(asked).toHaveLength(source.split('getComputedStyle').length - 1);
    for (const [, names = ''] of asked) expect(free).toEqual(expect.arrayContaining(names.split(', ')));
  }
});
