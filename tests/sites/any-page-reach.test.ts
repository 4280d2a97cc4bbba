import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { HIDDEN_CONFIDENCE } from '../../lib/leads/value.ts';
import { readPage } from './read-page.ts';

const URL = 'https://engines.example/contact';
const read = (html: string) => readPage(new JSDOM(html, { url: URL }).window.document, URL, [], []).people;
const valuesOf = (html: string, field: 'email' | 'phone') =>
  read(html).flatMap(({ values }) => (values[field] ?? []).map(({ value }) => value));
const sureOf = (html: string, address: string) =>
  read(html)
    .flatMap(({ values }) => [...(values.email ?? []), ...(values.phone ?? [])])
    .find(({ value }) => value === address)?.confidence;

describe('a linked address', () => {
  it('is surer when the page prints it, too', () => {
    const printed = sureOf('<a href="mailto:ada@post.example">ada@post.example</a>', 'ada@post.example');
    const unprinted = sureOf('<a href="mailto:ada@post.example">Write to us</a>', 'ada@post.example');
    expect(printed).toBeGreaterThan(unprinted ?? 1);
    expect(unprinted).toBeGreaterThan(0.6);
  });

  it('is not offered where another address is printed on it', () => {
    const html = '<p><a href="mailto:old@engines.example">orders@engines.example</a></p>';
    expect(valuesOf(html, 'email')).toEqual(['orders@engines.example']);
  });

  it.each([
    '<p><a href="mailto:charles@designs.example">Site by</a></p>',
    '<p>Webmaster - for questions about this site <a href="mailto:charles@engines.example">Write</a></p>',
    '<p><a href="mailto:webmaster@engines.example">Report a fault</a></p>',
    '<p>Powered by <a href="mailto:hello@hosting.example">Babbage Hosting</a></p>',
  ])('is not offered where it leads to whoever keeps the site: %s', (html) => {
    expect(valuesOf(`${html}<p>020 7946 0958</p>`, 'email')).toEqual([]);
  });
});

describe('a list of departments after a person', () => {
  const lines = [...'12345'].map(
    (n) => `<p>Department ${n}</p><p>dept${n}@engines.example, 020 7946 095${n}</p>`,
  );

  it('is the company’s, and nothing of it is lost', () => {
    const people = read(
      `<div><p>Ada Lovelace</p><p>Director</p><p>ada@engines.example</p>${lines.join('')}</div>`,
    );
    const ada = people.find(({ values }) => values.name);
    const company = people.find(({ values }) => !values.name);
    expect(ada?.values.email?.[0]?.value).toBe('ada@engines.example');
    expect(company?.values.email?.map(({ value }) => value)).toContain('dept5@engines.example');
    expect(valuesOf(`<div>${lines.join('')}</div>`, 'phone')).toHaveLength(5);
  });
});

describe('a fax label on a line of its own', () => {
  it.each([
    ['<p>Fax:</p><p>020 7946 0959</p><p>Phone: 020 7946 0958</p>', ['020 7946 0958']],
    ['<p>020 7946 0958</p><p>Fax numbers</p><p>020 7946 0959</p><p>020 7946 0957</p>', ['020 7946 0958']],
    ['<p>Fax:</p><p>Orders: 020 7946 0959</p><p>Service: 020 7946 0957</p>', []],
    ['<p>Fax:</p><p>020 7946 0959</p><p>020 7946 0958</p>', ['020 7946 0958']],
  ])('%s', (html, phones) => {
    expect(valuesOf(html, 'phone')).toEqual(phones);
  });
});

describe('what a drawer holds', () => {
  const drawer = '<div style="display: none"><p>Ada Lovelace, Head of Engines</p><p>020 7946 0958</p></div>';

  it('is read, and never preselected', () => {
    const people = read(`<p>Contact</p>${drawer}`);
    const values = people.flatMap(({ values: { name, phone } }) => [...(name ?? []), ...(phone ?? [])]);
    expect(values.map(({ value }) => value)).toEqual(
      expect.arrayContaining(['Ada Lovelace', '020 7946 0958']),
    );
    for (const { confidence } of values) expect(confidence).toBeLessThanOrEqual(HIDDEN_CONFIDENCE);
  });

  it.each([
    '<div style="visibility: hidden"><a href="/a">Ada Lovelace</a> <br><a href="/c">Charles Babbage</a></div>',
    '<blockquote style="opacity: 0; display: none"><cite>— Ada Lovelace</cite></blockquote>',
    '<nav style="display:none"><p>Ada Lovelace</p></nav>',
  ])('may be a menu or one slide of many: %s', (html) => {
    const ada = read(html).find(({ values }) => values.name?.[0]?.value === 'Ada Lovelace');
    expect(ada?.values.name?.[0]?.confidence).toBeLessThanOrEqual(HIDDEN_CONFIDENCE);
  });

  it('does not come between the lines that are drawn', () => {
    const people = read(`<p>Charles Babbage</p>${drawer}<p>Managing Director</p>`);
    const charles = people.find(({ values }) => values.name?.[0]?.value === 'Charles Babbage');
    expect(charles?.values.title?.[0]?.value).toBe('Managing Director');
  });
});

describe('what stands in for a script', () => {
  it.each(['ada at engines dot example', 'ada@engines.example', 'ada [at] engines.example'])(
    'is read where it is an address: %s',
    (text) => {
      expect(valuesOf(`<p>E-mail: <noscript>${text}</noscript></p>`, 'email')).toEqual([
        'ada@engines.example',
      ]);
    },
  );

  it('is nothing else to us', () => {
    const html = '<noscript>Ada Lovelace, Head of Engines, 020 7946 0958</noscript>';
    expect(read(`<p>Contact</p>${html}`)).toEqual([]);
  });
});
