import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { ReadPerson } from '../../lib/leads/reading.ts';
import { LOW_CONFIDENCE } from '../../lib/leads/value.ts';
import { readSelection } from '../../lib/understanding/any-page-selection.ts';
import { readPage } from './read-page.ts';

const URL = 'https://engines.example/team';
const page = (html: string, url = URL): Document => new JSDOM(html, { url }).window.document;
const read = (html: string, url = URL) => readPage(page(html, url), url, [], []).people;
const best = (person: ReadPerson | undefined) =>
  Object.fromEntries(Object.entries(person?.values ?? {}).map(([field, list]) => [field, list[0]?.value]));
const named = (people: readonly ReadPerson[], name: string) =>
  people.find((person) => person.values.name?.[0]?.value === name);

describe('a team page', () => {
  const cards = `<ul>
    <li><h3>Ada Lovelace</h3><p>Head of Programming</p><p>020 7946 0958</p><a href="mailto:ada@engines.example">Write</a></li>
    <li><h3>Charles Babbage</h3><p>Managing Director</p><p>020 7946 0959</p><a href="mailto:charles@engines.example">Write</a></li>
    <li><h3>Sophie Wilson</h3><p>Engineer</p><a href="https://www.linkedin.com/in/sophie-wilson">in</a></li></ul>`;

  it('gives each person their own details', () => {
    const people = read(cards);
    expect(best(named(people, 'Ada Lovelace'))).toMatchObject({
      title: 'Head of Programming',
      phone: '020 7946 0958',
      email: 'ada@engines.example',
    });
    expect(best(named(people, 'Charles Babbage'))).toMatchObject({
      title: 'Managing Director',
      phone: '020 7946 0959',
      email: 'charles@engines.example',
    });
    expect(best(named(people, 'Sophie Wilson'))).toMatchObject({
      title: 'Engineer',
      profile: 'https://www.linkedin.com/in/sophie-wilson',
    });
    expect(named(people, 'Sophie Wilson')?.values.phone).toBeUndefined();
  });

  it('is read as a table', () => {
    const people = read(`<table><tr><th>Name<th>Job<th>Phone<th>Fax</tr>
      <tr><td>Ada Lovelace<td>Head of Programming<td>020 7946 0958<td>020 7946 0950</tr>
      <tr><td>Charles Babbage<td>Director<td>020 7946 0959<td>020 7946 0950</tr></table>`);
    expect(named(people, 'Ada Lovelace')?.values.phone?.map(({ value }) => value)).toEqual(['020 7946 0958']);
    expect(best(named(people, 'Charles Babbage'))).toMatchObject({
      title: 'Director',
      phone: '020 7946 0959',
    });
  });

  it('is read as a flat list', () => {
    const people = read(`<div><h4>Ada Lovelace</h4><p>Head of Programming</p><p>020 7946 0958</p>
      <h4>Charles Babbage</h4><p>Director</p><p>020 7946 0959</p></div>`);
    expect(best(named(people, 'Ada Lovelace'))).toMatchObject({
      title: 'Head of Programming',
      phone: '020 7946 0958',
    });
    expect(best(named(people, 'Charles Babbage'))).toMatchObject({
      title: 'Director',
      phone: '020 7946 0959',
    });
  });

  it('is read where the job stands above the name', () => {
    const people = read(
      `<div><p>President</p><p>Ada Lovelace</p><p>Vice President</p><p>Charles Babbage</p></div>`,
    );
    expect(best(named(people, 'Ada Lovelace'))['title']).toBe('President');
    expect(best(named(people, 'Charles Babbage'))['title']).toBe('Vice President');
  });

  it('gives an address to the person it spells', () => {
    const people = read(
      `<p>Ada Lovelace</p><p>Charles Babbage</p><p>cbabbage@engines.example</p><p>ada.lovelace@engines.example</p>`,
    );
    expect(best(named(people, 'Ada Lovelace'))['email']).toBe('ada.lovelace@engines.example');
    expect(best(named(people, 'Charles Babbage'))['email']).toBe('cbabbage@engines.example');
  });

  it.each([
    'Ada Lovelace, Head of Programming',
    'Ada Lovelace – Head of Programming',
    'Head of Programming: Ada Lovelace',
    'Head of Programming – Ada Lovelace',
    'Ada Lovelace (Head of Programming)',
  ])('reads name and job from one line: %s', (line) => {
    expect(best(read(`<p>${line}</p>`)[0])).toMatchObject({
      name: 'Ada Lovelace',
      title: 'Head of Programming',
    });
  });

  it('names at most a hundred people', () => {
    const parts = ['ka', 'lo', 'mi', 'ne', 'ru', 'ta', 'vo', 'ze', 'bu', 'di', 'fe', 'go'];
    const many = parts.flatMap((one) => parts.map((other) => `<p>Ada L${one}v${other}n, Director</p>`));
    expect(read(many.join(''))).toHaveLength(100);
  });
});

describe('a contact page', () => {
  const html = `<title>Contact | Engines Ltd</title><h1>Contact</h1><p>Engines Ltd</p><p>Tel 020 7946 0958</p><p>Fax 020 7946 0959</p>
    <a href="mailto:info@engines.example">info@engines.example</a>`;

  it('without a person is about the company', () => {
    const people = read(html);
    expect(people).toHaveLength(1);
    expect(best(people[0])).toEqual({
      company: 'Engines Ltd',
      phone: '020 7946 0958',
      email: 'info@engines.example',
      website: 'https://engines.example',
    });
    expect(people[0]?.values.phone).toHaveLength(1);
    expect(people[0]?.role).toBe('subject');
  });

  it('gives the head of the company out of an imprint', () => {
    const people = read(
      '<p>Rechenwerke GmbH</p><p>Geschäftsführer: Konrad Zuse</p><p>Tel. 030 23125 0</p>',
      'https://rechenwerke.example/impressum',
    );
    expect(best(named(people, 'Konrad Zuse'))).toMatchObject({
      title: 'Geschäftsführer',
      company: 'Rechenwerke GmbH',
    });
  });

  it('keeps the footer’s phone for the company', () => {
    const people = read(
      '<main><h2>Ada Lovelace</h2><p>Director</p></main><footer><p>Engines Ltd, 020 7946 0958</p></footer>',
    );
    expect(named(people, 'Ada Lovelace')?.values.phone).toBeUndefined();
  });

  it('reads hidden addresses', () => {
    expect(best(read('<p>Write to ada [at] engines [dot] example</p>')[0])['email']).toBe(
      'ada@engines.example',
    );
  });
});

describe('what the page declares', () => {
  it('wins over its text, and is joined with it', () => {
    const ld = '{"@type":"Person","name":"Ada Lovelace","email":"ada@engines.example"}';
    const people = read(
      `<script type="application/ld+json">${ld}</script><h1>Ada Lovelace</h1><p>Head of Programming</p>`,
    );
    expect(people.filter((person) => person.values.name)).toHaveLength(1);
    expect(people[0]?.values.name?.[0]?.rule).toBe('json-ld');
    expect(best(people[0])).toMatchObject({ title: 'Head of Programming', email: 'ada@engines.example' });
  });

  it('includes rel=me links of a personal page', () => {
    const people = read(
      `<title>Ada Lovelace</title><h1>Ada Lovelace</h1><a rel="me" href="https://social.example/@ada">1</a><a rel="me" href="https://github.com/ada">2</a>`,
      'https://ada.example/',
    );
    expect(best(people[0])['name']).toBe('Ada Lovelace');
    expect(people[0]?.values.profile?.map(({ value }) => value)).toEqual([
      'https://social.example/@ada',
      'https://github.com/ada',
    ]);
  });

  it('ignores share links', () => {
    expect(read('<a href="https://twitter.com/share?url=x">Share</a>')).toEqual([]);
  });
});

describe('any page at all', () => {
  it('marks what it is not sure of', () => {
    const people = read('<p>Yesterday the founder Ada Lovelace spoke about engines to a large crowd.</p>');
    expect(people[0]?.role).toBe('mentioned');
    expect(people[0]?.values.name?.[0]?.confidence).toBeLessThan(LOW_CONFIDENCE);
  });

  it.each([
    '',
    '<p>We build engines. Call us.</p>',
    '<nav><a href="/">Home</a><a href="/team">Our Team</a></nav>',
    '<h1>Head of Programming</h1>',
  ])('yields nobody where nobody is: %j', (html) => {
    expect(read(html)).toEqual([]);
  });

  it('gives the same reading twice and leaves the page as it was', () => {
    const document = page('<h2>Ada Lovelace</h2><p>Director</p><a href="mailto:ada@engines.example">x</a>');
    const before = document.documentElement.outerHTML;
    expect(readPage(document, URL, [], [])).toEqual(readPage(document, URL, [], []));
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('survives properties hidden by names on the page', () => {
    const names = ['querySelectorAll', 'title', 'getAttribute', 'firstChild', 'body', 'documentElement'];
    const html = `${names.map((name) => `<img name="${name}"><form name="${name}"><input name="${name}"></form>`).join('')}<p>Ada Lovelace, Director</p>`;
    expect(best(read(html)[0])['name']).toBe('Ada Lovelace');
  });

  it('never throws and never gives markup or control characters, whatever the page', () => {
    const piece = fc.constantFrom(
      '<p>',
      '</p>',
      '<td>',
      '<h2>',
      '</h2>',
      'Ada Lovelace',
      ', ',
      'Director',
      ' 020 7946 0958 ',
      'ada@engines.example',
      '<a href="mailto:ada@engines.example">',
      '<a href="tel:%">',
      '</a>',
      '<div class="h-card">',
      '<b class="p-name">',
      '<div itemscope itemtype="x/Person">',
      '<i itemprop=name>',
      '\u202e',
      '&#0;',
      '&lt;b&gt;',
      '<script type="application/ld+json">{"@type":"Person","name":"<b>x</b>"}</script>',
      '<form><input name=parentNode>',
      '<a rel=me href="//">',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        for (const person of read(pieces.join(''))) {
          for (const list of Object.values(person.values)) {
            for (const { value, confidence } of list) {
              expect(value).not.toMatch(/<b>|[\p{Cc}\u202e]/u);
              expect(confidence).toBeGreaterThan(0);
              expect(confidence).toBeLessThanOrEqual(1);
            }
          }
        }
      }),
      { numRuns: 80 },
    );
  }, 20_000);

  it('reads a page of 20,000 lines in a few seconds of computing', () => {
    const document = page('<p>Ada Lovelace, Director, 020 7946 0958, ada@engines.example</p>'.repeat(20_000));
    const before = process.threadCpuUsage();
    readPage(document, URL, [], []);
    const { user, system } = process.threadCpuUsage(before);
    expect((user + system) / 1e6).toBeLessThan(5);
  }, 60_000);
});

describe('a selection', () => {
  it('is read as a card', () => {
    const people = readSelection([
      'Ada Lovelace',
      'Head of Programming',
      'Engines Ltd',
      '020 7946 0958',
      'ada@engines.example',
    ]);
    expect(best(people[0])).toMatchObject({
      name: 'Ada Lovelace',
      title: 'Head of Programming',
      company: 'Engines Ltd',
      phone: '020 7946 0958',
      email: 'ada@engines.example',
    });
    expect(people[0]?.values.email?.[0]?.source).toBe('selection');
  });

  it.each([[[]], [['']], [['We build engines for everybody.']]])('of %j is nobody', (lines) => {
    expect(readSelection(lines)).toEqual([]);
  });
});
