import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { attribute, text } from '../../lib/sites/rules.ts';
import { defineSite } from '../../lib/sites/site.ts';
import { subjectIn } from '../../lib/sites/subject.ts';
import { readPage } from './read-page.ts';

const SITE = defineSite({
  id: 'guild',
  name: 'Guild',
  kind: 'social',
  matches: ['https://guild.example/*'],
  me: () => ({ emails: ['me@guild.example'] }),
  pages: {
    member: {
      when: (page) => page.url.pathname.startsWith('/members/'),
      people: subjectIn('main'),
      source: 'profile',
      fields: {
        name: [text('heading', 'h1'), text('line', '.name')],
        email: [attribute('mail', 'href', 'a[href^="mailto:"]')],
      },
      required: ['name', 'email'],
    },
  },
});

function read(html: string, path = '/members/ada', selection: readonly string[] = []) {
  const url = `https://guild.example${path}`;
  return readPage(new JSDOM(html, { url }).window.document, url, selection, [SITE]);
}

test('the first rule that yields a valid value wins, and is named', () => {
  const { people } = read('<main><h1>42</h1><p class="name">Ada Lovelace</p></main>');
  expect(people[0]?.values.name).toEqual([
    { value: 'Ada Lovelace', source: 'profile', rule: 'line', confidence: 0.85 },
  ]);
});

test('required fields that no rule yields are missing', () => {
  expect(read('<main><h1>Ada Lovelace</h1></main>').missing).toEqual(['email']);
  expect(read('').missing).toEqual(['name', 'email']);
});

test('the user is nobody to offer, and then nothing is missing', () => {
  const { people, missing } = read('<main><a href="mailto:ME@guild.example">Write</a></main>');
  expect([people, missing]).toEqual([[], []]);
});

test('two names for one person are a disagreement, a longer form of the same name is none', () => {
  const page = (line: string) => `<main><h1>Ada Lovelace</h1><p class="name">${line}</p></main>`;
  expect(read(page('Grace Hopper'))).toMatchObject({ disagrees: true, people: [] });
  expect(read(page('Ada King Lovelace')).disagrees).toBe(false);
});

test('a canonical link to somebody else is a disagreement', () => {
  const url = 'https://github.com/ada';
  const html =
    '<link rel="canonical" href="https://github.com/grace"><main><h1 class="vcard-fullname">Ada Lovelace</h1></main>';
  expect(readPage(new JSDOM(html, { url }).window.document, url)).toMatchObject({
    disagrees: true,
    people: [],
  });
});

test('a profile whose markup is no longer known is read from what it states as data', () => {
  const url = 'https://www.linkedin.com/in/ada-lovelace';
  const person = { '@type': 'Person', name: 'Ada Lovelace', url, jobTitle: 'Analyst' };
  const html = `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...person })}</script><div>?</div>`;
  const read = (address: string) => readPage(new JSDOM(html, { url: address }).window.document, address);
  expect(read(url).people[0]?.values.name?.[0]?.value).toBe('Ada Lovelace');
  expect(read('https://www.linkedin.com/in/grace-hopper')).toMatchObject({ disagrees: true, people: [] });
});

test('a page of the site that is of no declared kind gives nobody', () => {
  expect(read('<main><h1>Ada Lovelace</h1></main>', '/')).toMatchObject({ page: 'other', people: [] });
});

test('a selection is read alone', () => {
  const lines = ['Grace Hopper', 'grace@compilers.example'];
  const { page, people } = read('<main><h1>Ada Lovelace</h1></main>', '/members/ada', lines);
  expect(page).toBe('selection');
  expect(people.map(({ values }) => values.email?.[0]?.value)).toEqual(['grace@compilers.example']);
});

test('title and language are the document’s', () => {
  const reading = read('<html lang="de"><title> Ada \n Lovelace </title>');
  expect(reading).toMatchObject({ title: 'Ada Lovelace', language: 'de', site: 'guild' });
});
