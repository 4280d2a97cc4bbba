import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { readPage } from './read-page.ts';

const URL = 'https://looms.example/board';

function peopleOn(html: string): readonly (string | undefined)[][] {
  const { document } = new JSDOM(html, { url: URL }).window;
  return readPage(document, URL, [], []).people.flatMap(({ values }) =>
    values.name ? [[values.name[0]?.value, values.title?.[0]?.value]] : [],
  );
}

it('an office that no list knows is one where the others of the table stand', () => {
  const rows = [
    ['Treasurer', 'Ada Lovelace'],
    ['Keeper of the Loom', 'Grace Hopper'],
    ['Secretary', 'Konrad Zuse'],
    ['Third Veil', 'Alan Turing'],
  ];
  const table = rows.map(([office, name]) => `<tr><td>${office}</td><td>${name}</td></tr>`).join('');
  expect(peopleOn(`<table>${table}</table>`).toSorted()).toEqual(
    rows.map(([office, name]) => [name, office]).toSorted(),
  );
});

it('a line among many people is one, whatever else its words mean', () => {
  const names = [
    'Ada Lovelace',
    'Grace Hopper',
    'Konrad Zuse',
    'Alan Turing',
    'Charles Babbage',
    'Grace Leaf',
  ];
  const list = (items: readonly string[]) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
  expect(peopleOn(list([...names, 'Chi Zhang', 'Shannon Call'])).map(([name]) => name)).toEqual([
    ...names,
    'Chi Zhang',
    'Shannon Call',
  ]);
  expect(peopleOn(list(['Ada Lovelace', 'Shannon Call', 'Engines', 'Looms'])).map(([name]) => name)).toEqual([
    'Ada Lovelace',
  ]);
});

it('an employer that the data names by address alone is no company name', () => {
  const data = { '@type': 'Person', name: 'Ada Lovelace', worksFor: { '@id': `${URL}#firm` } };
  const { document } = new JSDOM(`<script type="application/ld+json">${JSON.stringify(data)}</script>`, {
    url: URL,
  }).window;
  const [ada] = readPage(document, URL, [], []).people;
  expect(ada?.values.name?.[0]?.value).toBe('Ada Lovelace');
  expect(ada?.values.company).toBeUndefined();
});

it('brackets behind an office and whole sentences about somebody are no part of a title', () => {
  const table = (title: string) => `<h3>Ada Lovelace</h3><p>${title}</p>`;
  expect(peopleOn(table('Treasurer (Club)'))).toEqual([['Ada Lovelace', 'Treasurer']]);
  expect(peopleOn(table('Als Beisitzerin kümmert sie sich um alles'))).toEqual([['Ada Lovelace', undefined]]);
});
