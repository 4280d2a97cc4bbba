import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readPage } from './read-page.ts';

const read = (url: string, head: string, body: string) =>
  readPage(
    new JSDOM(`<head>${head}</head><body>${body}</body>`, { url }).window.document,
    url,
    [],
    [],
  ).people.map(
    ({ role, values }): Record<string, unknown> => ({
      role,
      ...Object.fromEntries(
        Object.entries(values).map(([field, list]) => [field, list.map(({ value }) => value)]),
      ),
    }),
  );

const PLACE = '<meta property="og:site_name" content="Dribbble"><title>Ada Lovelace | Dribbble</title>';
const DRIBBBLE = 'https://dribbble.com/adalovelace';

describe('on somebody’s profile, at a place where many have one,', () => {
  test('the place is nobody’s company, and no company either', () => {
    expect(
      read(DRIBBBLE, PLACE, '<h1>Ada Lovelace</h1><p>Head of Analysis at Analytical Engines</p>'),
    ).toEqual([
      {
        role: 'subject',
        name: ['Ada Lovelace'],
        profile: [DRIBBBLE],
        title: ['Head of Analysis'],
        company: ['Analytical Engines'],
      },
    ]);
  });

  test('the owner comes first, with what is said about nobody in particular', () => {
    const body = `<h1>Ada Lovelace</h1><p>Engines, since 1843.</p>
      <div><div>Write to</div><div>office@engines.example</div></div><a href="https://www.linkedin.com/in/ada-lovelace">in</a>
      <div><b>Grace Hopper</b><p>Director</p><p>Tel. +1 202 555 0143</p></div>
      <a href="https://x.com/dribbble">X</a><a href="https://dribbble.com/somebody">Somebody Else</a>
      <footer><a href="https://www.instagram.com/shots">Instagram</a></footer>`;
    const [owner, ...others] = read(DRIBBBLE, PLACE, body);
    expect(owner).toMatchObject({
      role: 'subject',
      name: ['Ada Lovelace'],
      email: ['office@engines.example'],
      profile: [DRIBBBLE, 'https://www.linkedin.com/in/ada-lovelace'],
    });
    expect(others.map(({ role }) => role)).not.toContain('subject');
  });

  test('an address is the owner’s unless it spells another name better', () => {
    const body = `<h1>Ada Lovelace</h1><section><h2>Also known as</h2><p>Ada Byron</p><p>ada@engines.example</p></section>
      <section><b>Grace Hopper</b><p>grace.hopper@compilers.example</p></section>`;
    const people = read('https://orcid.org/0000-0002-1825-0097', '<title>Ada Lovelace - ORCID</title>', body);
    expect(people.map((person) => [person['name'], person['email']])).toContainEqual([
      ['Ada Lovelace'],
      ['ada@engines.example'],
    ]);
    expect(people.map((person) => [person['name'], person['email']])).toContainEqual([
      ['Grace Hopper'],
      ['grace.hopper@compilers.example'],
    ]);
  });

  test.each([
    [
      'Ada Lovelace - Head of Analysis @ Analytical Engines - Crunchbase Person Profile',
      ['Head of Analysis'],
      ['Analytical Engines'],
    ],
    [
      'Ada Lovelace - Head of Analysis at Analytical Engines • London | Crunchbase',
      ['Head of Analysis'],
      ['Analytical Engines'],
    ],
    ['Ada Lovelace | Head of Analysis | Crunchbase', ['Head of Analysis'], undefined],
    ['Ada Lovelace - Crunchbase', undefined, undefined],
  ])('the title tells the job: %s', (title, job, company) => {
    const url = 'https://www.crunchbase.com/person/ada-lovelace';
    const [owner] = read(url, `<title>${title}</title>`, '<h1>Ada Lovelace</h1><h2>Overview</h2>');
    expect([owner?.['title'], owner?.['company']]).toEqual([job, company]);
  });

  test.each([
    ['Writer in London, United Kingdom', ['Writer in London, United Kingdom'], undefined],
    ['Head of Analysis, University of London', ['Head of Analysis'], ['University of London']],
  ])('what stands after a comma is an employer or a place: %s', (line, job, company) => {
    const [owner] = read(DRIBBBLE, PLACE, `<h1>Ada Lovelace</h1><p>${line}</p>`);
    expect([owner?.['title'], owner?.['company']]).toEqual([job, company]);
  });

  test.each([
    ['adalovelace (Ada Lovelace) on Keybase', ''],
    ['Ada Lovelace on Keybase', ''],
    ["Ada Lovelace's profile on Keybase", ''],
    ['Keybase', '<div><span>Ada Lovelace</span> <span>adalovelace</span></div><h1>Ada Lovelace</h1>'],
  ])('the name is told from the handle: %s', (title, body) => {
    const head = `<meta property="og:type" content="profile"><meta property="og:title" content="${title}">`;
    expect(read('https://keybase.io/adalovelace', head, body).map((person) => person['name'])).toEqual([
      ['Ada Lovelace'],
    ]);
  });
});

test('on anybody else’s page the company stays what it was', () => {
  const body = '<h1>Ada Lovelace</h1><p>Head of Analysis</p><a href="mailto:ada@engines.example">Mail</a>';
  const head =
    '<meta property="og:site_name" content="Analytical Engines"><meta property="og:type" content="profile">';
  expect(read('https://engines.example/team/ada', head, body)[0]).toMatchObject({
    company: ['Analytical Engines'],
  });
});

test('an address is told from what stands before its link without a space', () => {
  const body =
    '<p>Ada Lovelace</p><p><time>May 2021</time><a href="mailto:ada@engines.example">ada@engines.example</a></p>';
  expect(read('https://engines.example/', '', body).flatMap((person) => person['email'] ?? [])).toEqual([
    'ada@engines.example',
  ]);
});

test('nobody is offered while the page still calls another profile its own address', () => {
  const page = (address: string) =>
    `<link rel="canonical" href="https://dribbble.com/adalovelace"><meta property="og:url" content="${address}"><title>Ada Lovelace | Dribbble</title>`;
  const body = '<h1>Ada Lovelace</h1><p>Head of Analysis</p>';
  expect(read(DRIBBBLE, page(DRIBBBLE), body)).toHaveLength(1);
  expect(read('https://dribbble.com/gracehopper', page(DRIBBBLE), body)).toEqual([]);
  expect(read(DRIBBBLE, page('https://dribbble.com/gracehopper'), body)).toEqual([]);
  expect(read(DRIBBBLE, page('https://dribbble.com/shots'), body)).toHaveLength(1);
});
