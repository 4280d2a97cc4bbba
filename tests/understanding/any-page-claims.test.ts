import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { ReadPerson } from '../../lib/leads/reading.ts';
import type { FieldName } from '../../lib/leads/value.ts';
import { readPage } from '../sites/read-page.ts';

const URL = 'https://engines.example/people';

function read(html: string): readonly ReadPerson[] {
  const { document } = new JSDOM(html, { url: URL }).window;
  return readPage(document, URL, [], []).people;
}

const all = (people: readonly ReadPerson[], field: FieldName) =>
  people.flatMap(({ values }) => (values[field] ?? []).map(({ value }) => value));

describe('what stands in a person’s card', () => {
  it('is about nobody else', () => {
    const people =
      read(`<div class="vcard"><h2 class="fn">Ada Lovelace</h2><p class="tel">+44 20 7946 0958</p>
      <p>In the holidays we ask our colleague Grace Hopper instead of her.</p></div>`);
    expect(all(people, 'name')).toEqual(['Ada Lovelace']);
  });

  it('does not compete with what the card declares', () => {
    const people =
      read(`<div class="vcard"><p class="fn">Ada Lovelace</p><p>Role: <b class="role">Analyst</b></p>
      <a class="email" href="mailto:ada@engines.example">old@engines.example</a></div>`);
    expect(all(people, 'title')).toEqual(['Analyst']);
    expect(all(people, 'email')).toEqual(['ada@engines.example']);
  });

  it('fills what the card leaves open, and is less sure', () => {
    const [ada] =
      read(`<div itemscope itemtype="https://schema.org/Person"><h2 itemprop="name">Ada Lovelace</h2>
      <p>Phone: +44 20 7946 0958</p></div>`);
    expect(ada?.values.phone?.map(({ value }) => value)).toEqual(['+44 20 7946 0958']);
    expect(ada?.values.phone?.[0]?.confidence).toBeLessThan(0.7);
  });

  it('names nobody where the card is a company’s and the name stands alone', () => {
    const people = read(
      `<div class="vcard"><p class="org">Analytical Engines</p><p>Charles Babbage</p></div>`,
    );
    expect(all(people, 'name')).toEqual([]);
    expect(all(people, 'company')).toContain('Analytical Engines');
  });

  it('names people in a company’s card who can be reached', () => {
    const people = read(`<div class="vcard"><p class="org">Analytical Engines</p>
      <p>Charles Babbage</p><p>charles.babbage@engines.example</p></div>`);
    expect(all(people, 'name')).toEqual(['Charles Babbage']);
  });
});

describe('a card without a name', () => {
  it('is joined with the name beside it', () => {
    const people = read(`<section><h2>Grace Hopper</h2>
      <div class="h-card"><p class="p-job-title">Director of Programming</p></div></section>`);
    expect(all(people, 'name')).toEqual(['Grace Hopper']);
    expect(people[0]?.values.title).toMatchObject([{ rule: 'h-card', value: 'Director of Programming' }]);
  });
});

describe('names around declared ones', () => {
  it('are two people where markup tells them apart', () => {
    const card = (name: string) => `<p class="h-card">${name}</p>`;
    expect(all(read(card('John Mauchly') + card('John Mauchly Jr.')), 'name')).toEqual([
      'John Mauchly',
      'John Mauchly Jr.',
    ]);
  });

  it('are things where they are called after the person', () => {
    const people = read(`<h1>Ada Lovelace Collection</h1>
      <div itemscope itemtype="https://schema.org/Person"><span itemprop="name">Ada Lovelace</span></div>`);
    expect(all(people, 'name')).toEqual(['Ada Lovelace']);
  });

  it('say what somebody does only after the name', () => {
    const person = `<span itemscope itemtype="https://schema.org/Person"><b itemprop="name">Ada Lovelace</b></span>`;
    expect(all(read(`<ul><li>Author: ${person}</li></ul>`), 'title')).toEqual([]);
    expect(all(read(`<ul><li>${person}, Senior Analyst</li></ul>`), 'title')).toEqual(['Senior Analyst']);
  });

  it('leave a declared job as it is', () => {
    const people = read(`<script type="application/ld+json">
      {"@type": "Person", "name": "Ada Lovelace", "jobTitle": "Analyst", "url": "https://engines.example/ada"}</script>
      <h2>Ada Lovelace</h2><p>Senior Programmer</p><p>+44 20 7946 0958</p>`);
    expect(all(people, 'title')).toEqual(['Analyst']);
    expect(all(people, 'phone')).toEqual(['+44 20 7946 0958']);
  });
});
