import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { MAX_REPORT_CHARS } from '../../lib/leads/report-size.ts';
import { schemas } from '../../lib/messages/schemas.ts';
import { isPageReport } from '../../lib/page/is-page-report.ts';
import { readOwnPage } from '../../lib/page/read-own-page.ts';
import { SITES } from '../../lib/sites/registry.ts';
import { decideReading } from '../../lib/understanding/decide-reading.ts';

const url = 'https://mail.google.com/mail/u/0/#inbox/FMfcgzQcpwLrTqXhVbNdKzMsJgWyPl';

test('what is selected is read, and nothing else', () => {
  const { window } = new JSDOM(
    '<p>grace@compilers.example</p><p id="s">Ada Lovelace ada@engines.example</p>',
    { url },
  );
  const range = window.document.createRange();
  range.selectNodeContents(window.document.querySelector('#s') as Element);
  window.getSelection()?.addRange(range);
  const report = readOwnPage(window as unknown as Window, SITES);
  const { page, people } = decideReading(report);
  expect(page).toBe('selection');
  expect(JSON.stringify(people)).toContain('ada@engines.example');
  expect(JSON.stringify(report)).not.toContain('grace@compilers.example');
});

test('a report too large loses its last people, not its first', () => {
  const long = (at: number) => `<span class="g2" email="p${at}@engines.example" name="Ada Lovelace"></span>`;
  const html = `<div role="main"><div data-message-id="1"><span class="gD" email="first@engines.example" name="Ada Lovelace"></span>${Array.from({ length: 3000 }, (_, at) => long(at)).join('')}</div></div>`;
  const report = readOwnPage(new JSDOM(html, { url }).window as unknown as Window, SITES);
  expect(JSON.stringify(report).length).toBeLessThanOrEqual(MAX_REPORT_CHARS);
  expect(isPageReport(report)).toBe(true);
  expect(decideReading(report).people[0]?.values.email?.[0]?.value).toBe('first@engines.example');
});

test.each(['https://www.linkedin.com/in/ada-lovelace', 'https://engines.example/team'])(
  'a page with too much of everything still gives a report: %s',
  (address) => {
    const long = 'x'.repeat(1500);
    const many = (piece: (at: number) => string) =>
      Array.from({ length: 300 }, (_, at) => piece(at)).join('');
    const html = [
      `<html lang="${long}"><title>${'"'.repeat(500)}</title><meta name="author" content="${'&#1;'.repeat(900)}">`,
      many(
        (at) => `<script type="application/ld+json">{"@type":"Person","name":"Ada ${at} ${long}"}</script>`,
      ),
      many((at) => `<div itemscope itemtype="x/Person"><b itemprop="name">Ada ${at} ${long}</b></div>`),
      many((at) => `<div class="h-card"><b class="p-name">Ada ${at} ${long}</b></div>`),
      many((at) => `<a rel="me" href="https://${at}.example/${long}">${at}</a>`),
      `<main><section><h1>Ada</h1></section><div role="dialog"><section>${many((at) => `<a href="mailto:${at}${long}">"</a>`)}</section></div></main>`,
      many(() => `${'<div>'.repeat(30)}<p>${'"'.repeat(300)}</p>${'</div>'.repeat(30)}`),
    ];
    const report = readOwnPage(new JSDOM(html.join(''), { url: address }).window as unknown as Window, SITES);
    expect(JSON.stringify(report).length).toBeGreaterThan(MAX_REPORT_CHARS / 2);
    expect(isPageReport(report)).toBe(true);
    expect(schemas.understand.safeParse({ report }).success).toBe(true);
    decideReading(report);
  },
  20_000,
);

test('a long message keeps its signature, whether what it answers stands above or below', () => {
  const own = Array.from(
    { length: 400 },
    (_, at) => `<p>Line ${at} of a long letter about engines.</p>`,
  ).join('');
  const quoted = Array.from(
    { length: 400 },
    (_, at) => `<p>&gt; Line ${at} of the answered letter.</p>`,
  ).join('');
  const signature =
    '<p>Kind regards,</p><p>Ada Lovelace</p><p>Head of Programming</p><p>+44 20 7946 0958</p>';
  const phonesIn = (body: string) => {
    const html = `<div role="main"><div data-message-id="1"><span class="gD" email="ada@engines.example" name="Ada Lovelace"></span><div class="a3s">${body}</div></div></div>`;
    const report = readOwnPage(new JSDOM(html, { url }).window as unknown as Window, SITES);
    return decideReading(report).people[0]?.values.phone?.map(({ value }) => value);
  };
  expect(phonesIn(`${own}${signature}`)).toEqual(['+44 20 7946 0958']);
  expect(
    phonesIn(`<p>Fine by me.</p>${signature}<p>On 3 May 2026, Charles Babbage wrote:</p>${quoted}`),
  ).toEqual(['+44 20 7946 0958']);
});
