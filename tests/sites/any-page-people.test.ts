import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { ReadPerson } from '../../lib/leads/reading.ts';
import { LOW_CONFIDENCE } from '../../lib/leads/value.ts';
import { readPage } from './read-page.ts';

const URL = 'https://engines.example/about';

function read(html: string): readonly ReadPerson[] {
  const { document } = new JSDOM(html, { url: URL }).window;
  return readPage(document, URL, [], []).people;
}

const namesOn = (html: string) => read(html).flatMap(({ values }) => values.name?.[0]?.value ?? []);

describe('people in running text', () => {
  it('are mentioned, and never sure enough to be kept without being asked', () => {
    const people = read('<p>Years ago the first programs were written by Grace Hopper and her friends.</p>');
    expect(people.map(({ role }) => role)).toEqual(['mentioned']);
    expect(people[0]?.values.name?.[0]).toMatchObject({ value: 'Grace Hopper' });
    expect(people[0]?.values.name?.[0]?.confidence).toBeLessThan(LOW_CONFIDENCE);
  });

  it.each([
    ['Our attorney Charles Babbage works for you, day and night.', 'Charles Babbage'],
    ['We went to see Dr. Alan Turing about the machine in the cellar.', 'Dr. Alan Turing'],
    ['The letters of Dirk van der Berg M.D. are kept in our small museum.', 'Dirk van der Berg M.D.'],
    ['Posted by: Margaret Hamilton Posted on: August 21st, 4 comments', 'Margaret Hamilton'],
  ])('are read out of "%s"', (text, name) => {
    expect(namesOn(`<p>${text}</p>`)).toEqual([name]);
  });

  it.each([
    'They moved to San Luis Obispo and later to Beverly Hills in the same year.',
    'The shop stands on Ada Lovelace Road beside the station, opposite Fisher Hall.',
    'An account at Morgan Stanley is not needed to buy one of our engines here.',
    'We serve Charlotte North Carolina and other places that are far away from it.',
    'Storm Water Management and Summer Flowers are what we care about every day.',
  ])('are not places, shops and things: "%s"', (text) => {
    expect(namesOn(`<p>${text}</p>`)).toEqual([]);
  });
});

describe('people under what they said', () => {
  it.each([
    ['– Kathleen Booth', ['Kathleen Booth']],
    ['-Grace Hopper - Arlington, Virginia', ['Grace Hopper']],
    ['by Alan Turing', ['Alan Turing']],
    ['5by Alan Turing (July 18, 2011)', ['Alan Turing']],
    ['A. Wilson Arlington, VA', ['A. Wilson']],
  ])('are read off "%s"', (line, names) => {
    const said = 'They built the whole engine within a week and cleaned the house afterwards.';
    expect(namesOn(`<p>${said}</p><p>${line}</p>`)).toEqual(names);
  });

  it.each([
    ['Ada & Charles Babbage', ['Ada Babbage', 'Charles Babbage']],
    ['Grace Hopper and Alan Turing', ['Grace Hopper', 'Alan Turing']],
    ['Grace Hopper, Alan Turing', ['Grace Hopper', 'Alan Turing']],
  ])('are as many as they are: %s', (line, names) => {
    expect([...namesOn(`<p>${line}</p>`)].sort()).toEqual([...names].sort());
  });
});

describe('people under a quotation', () => {
  const said = '<p>“They built the whole engine within a week.”</p>';

  it.each([
    ['J. Zuxley', ['J. Zuxley']],
    ['Qorvane Zuxley', []],
    ['Grace', ['Grace']],
    ['Grace and Alan', ['Grace', 'Alan']],
    ['Read more', []],
    ['Design', []],
  ])('may have few names: "%s"', (line, names) => {
    expect([...namesOn(`${said}<p>${line}</p>`)].sort()).toEqual([...names].sort());
    expect(namesOn(`<p>They built engines.</p><p>${line}</p>`)).toEqual([]);
  });

  it('are known by a date below, too', () => {
    expect(namesOn(`${said}<p>Qorvane Zuxley</p><p>2014-01-28</p>`)).toEqual(['Qorvane Zuxley']);
    expect(namesOn('<p>Qorvane Zuxley</p><p>2014-01-28</p>')).toEqual([]);
  });
});

describe('who praises a company', () => {
  const page = (line: string) =>
    read(`<main><p>${line}</p><p>Call us: 202-555-0166</p><p>hello@engines.example</p></main>`);

  it('has none of its addresses', () => {
    const people = page('“Best engine ever!” – Ada Lovelace');
    const ada = people.find(({ values }) => values.name?.[0]?.value === 'Ada Lovelace');
    expect(ada?.values.email ?? ada?.values.phone ?? ada?.values.title).toBeUndefined();
    expect(people.some(({ values }) => values.email?.[0]?.value === 'hello@engines.example')).toBe(true);
  });

  it('is whoever is named there with them where nobody is quoted', () => {
    const [ada] = page('Ada Lovelace');
    expect(ada?.values.email?.[0]?.value).toBe('hello@engines.example');
  });
});

describe('a number', () => {
  it.each([
    ['Tel. 020 7946 0958', 'labelled-number'],
    ['☎ 020 7946 0958', 'labelled-number'],
    ['Моб.: 020 7946 0958', 'labelled-number'],
    ['020 7946 0958', 'page-text'],
    ['Room 020 7946 0958', 'page-text'],
  ])('that a page calls a telephone’s is told from others: %s', (line, rule) => {
    expect(read(`<h1>Ada Lovelace</h1><p>${line}</p>`)[0]?.values.phone?.[0]?.rule).toBe(rule);
  });
});

describe('whoever stands first in a block of contact data', () => {
  it.each([
    '<p>Mina Manchester<br>Analytical Partners<br>020 7946 0958</p>',
    '<p>Mina Manchester<br>mina@engines.example</p>',
  ])('needs no other evidence: %s', (html) => {
    expect(namesOn(`<h2>Press</h2>${html}`)).toEqual(['Mina Manchester']);
  });

  it.each([
    '<p>Mina Manchester<br>12 Engine Street<br>020 7946 0958</p>',
    '<p>Engine Road<br>Oakley Hay<br>020 7946 0958</p>',
  ])('and is no part of an address: %s', (html) => {
    expect(namesOn(`<h2>Press</h2>${html}`)).toEqual([]);
  });
});

describe('a biography that repeats the name', () => {
  const card = (name: string, number: number) => `<div><h3>${name}</h3>
    <p>${name} is a broker with Engines Ltd in London, Paris and Berlin, and loves walking.</p>
    <p>Phone: 020 7946 095${number}<br>desk${number}@engines.example</p></div>`;

  it('takes neither number nor address away from the person', () => {
    const people = read(`<section>${card('Grace Hopper', 1)}${card('Alan Turing', 2)}</section>`);
    const grace = people.find(({ values }) => values.name?.[0]?.value === 'Grace Hopper');
    expect(grace?.values.phone?.map(({ value }) => value)).toEqual(['020 7946 0951']);
    expect(grace?.values.email?.map(({ value }) => value)).toEqual(['desk1@engines.example']);
    expect(grace?.values.title?.[0]?.value).toBe('broker');
  });
});

describe('whoever answers for a company', () => {
  it.each([
    ['Geschäftsführung: Dr. Grace Hopper (Vorsitzende), Konrad Zuse', ['Dr. Grace Hopper', 'Konrad Zuse']],
    ['Geschäftsführer: Dipl.-Ing. Konrad Zuse', ['Dipl.-Ing. Konrad Zuse']],
    ['Vertreten durch die Geschäftsführer Grace Hopper und Konrad Zuse', ['Grace Hopper', 'Konrad Zuse']],
    ['V.i.S.d.P.: Konrad Zuse', ['Konrad Zuse']],
    ['Verantwortlich für den Inhalt nach § 55 Abs. 2 RStV: Konrad Zuse', ['Konrad Zuse']],
    ['Datenschutzbeauftragter: Konrad Zuse', ['Konrad Zuse']],
    ['Gérante : Anne-Marie Lovelace', ['Anne-Marie Lovelace']],
    ['Administrador único: Ramón Verea', ['Ramón Verea']],
    [
      'Directors: Grace Hopper, Alan Turing, and Ada Lovelace',
      ['Grace Hopper', 'Alan Turing', 'Ada Lovelace'],
    ],
    ['CEO: Grace Hopper | CTO: Alan Turing', ['Grace Hopper', 'Alan Turing']],
    ['代表取締役 山田太郎', ['山田太郎']],
    ['代表 挨拶', []],
  ])('is named in "%s"', (line, names) => {
    expect([...namesOn(`<h1>Impressum</h1><p>${line}</p>`)].sort()).toEqual([...names].sort());
  });
});

describe('a list of staff', () => {
  it('names everybody where most are known by their names', () => {
    const staff = ['Grace Hopper', 'Alan Turing', 'Margaret Hamilton', 'Qorvane Zuxley'];
    const html = staff.map((name) => `<li><h3>${name}</h3><p>Joined us.</p></li>`).join('');
    expect([...namesOn(`<ul>${html}</ul>`)].sort()).toEqual([...staff].sort());
  });

  it('keeps sixty people, each with their own address', () => {
    const given = ['Ada', 'Grace', 'Alan', 'Margaret', 'Charles', 'Edith'];
    const family = [
      'Turing',
      'Hopper',
      'Babbage',
      'Hamilton',
      'Clarke',
      'Wilson',
      'Booth',
      'Snyder',
      'Bartik',
      'Perlis',
    ];
    const staff = given.flatMap((one) => family.map((other) => `${one} ${other}`));
    const mailOf = (name: string) => `${name.toLowerCase().replace(' ', '.')}@engines.example`;
    const html = staff.map((name) => `<div><h3>${name}</h3><p>${mailOf(name)}</p></div>`).join('');
    const people = read(html).filter(({ values }) => values.name);
    expect(people).toHaveLength(60);
    for (const { values } of people) {
      expect(values.email?.map(({ value }) => value)).toEqual([mailOf(values.name?.[0]?.value ?? '')]);
    }
  });

  it('keeps letters of a trade out of the name, and shows them as what somebody does', () => {
    const [person] = read('<p>Grace Hopper, RDH</p>');
    expect(person?.values.name?.[0]?.value).toBe('Grace Hopper');
    expect(person?.values.title?.[0]?.value).toBe('RDH');
  });

  it('reads name, extension and address off one line', () => {
    const [person] = read('<p>City Clerk – Grace Hopper (ext. 214) clerk@engines.example</p>');
    expect(person?.values.name?.[0]?.value).toBe('Grace Hopper');
    expect(person?.values.title?.[0]?.value).toBe('City Clerk');
    expect(person?.values.email?.[0]?.value).toBe('clerk@engines.example');
  });
});

describe('pages without people', () => {
  it('of products name nobody', () => {
    const kinds = ['Valves', 'Pumps', 'Thermostats', 'Electrodes', 'Zylbers'];
    const makers = ['Mira', 'Alpha', 'Robinson Willey', 'Cannon'];
    const html = makers.flatMap((maker) => kinds.map((kind) => `<li>${maker} ${kind}</li>`)).join('');
    expect(namesOn(`<ul>${html}</ul>`)).toEqual([]);
  });

  it.each([
    '<p>Miss Clara Color</p><p>STILLMAN RV PARK</p>',
    '<h1>404</h1><p>Page Not Found</p><p>Return Home</p>',
    '<h2>Getting Started</h2><p>Quick Start</p><p>Error Handling</p><p>Release Notes</p>',
    '<li>Phoenix Arizona</li><li>Memphis Tennessee</li><li>North Carolina</li><li>Walker House</li>',
    '<li>Dell Toner</li><li>Brother Toner</li><li>Bunk Beds Sale</li><li>Summer Must-Haves</li>',
    '<h3>Unsere Leistungen</h3><h3>Allgemeine Geschäftsbedingungen</h3><h3>Neue Produkte</h3>',
  ])('name nobody: %s', (html) => {
    expect(namesOn(html)).toEqual([]);
  });
});

describe('a company with many offices', () => {
  it('shows all its numbers, and keeps the first few', () => {
    const offices = Array.from({ length: 20 }, (_, at) => `<p>Office ${at}: 020 7946 0${100 + at}</p>`);
    const [company] = read(`<title>Engines Ltd</title><p>Engines Ltd</p>${offices.join('')}`);
    const phones = company?.values.phone ?? [];
    expect(phones).toHaveLength(20);
    expect(phones.filter(({ confidence }) => confidence >= LOW_CONFIDENCE)).toHaveLength(5);
  });
});

describe('a profile on a network', () => {
  const url = 'https://bsky.app/profile/ada.engines.example';
  const html = `<title>Ada Lovelace (@ada.engines.example) — Network</title><h1>JavaScript Required</h1>
    <div><p>Grace Hopper</p><a href="https://bsky.app/profile/somebody.elsewhere.example">x</a></div>
    <div><p>Alan Turing</p><a href="https://bsky.app/profile/alanturing.elsewhere.example">x</a></div>`;
  const { document } = new JSDOM(html, { url }).window;
  const people = readPage(document, url, [], []).people;

  it('is about whom the title names beside the address bar’s handle', () => {
    expect(people[0]?.values.name?.[0]?.value).toBe('Ada Lovelace');
    expect(people[0]?.values.profile?.map(({ value }) => value)).toEqual([url]);
  });

  it('gives nobody a profile that does not spell their name', () => {
    const profilesOf = (name: string) =>
      people
        .filter(({ values }) => values.name?.[0]?.value === name)
        .flatMap(({ values }) => values.profile ?? []);
    expect(profilesOf('Grace Hopper')).toEqual([]);
    expect(profilesOf('Alan Turing')).toHaveLength(1);
  });
});
