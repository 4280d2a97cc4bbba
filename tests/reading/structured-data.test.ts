import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftFromCard } from '../../lib/reading/card-values.ts';
import { peopleFromJsonLd } from '../../lib/reading/json-ld.ts';
import { lenientJson } from '../../lib/reading/json-lenient.ts';
import { thingsInMarkup } from '../../lib/reading/microdata.ts';
import { cardsInMarkup } from '../../lib/reading/microformats.ts';
import type { PersonDraft } from '../../lib/reading/person-draft.ts';
import { draftFromThing } from '../../lib/reading/thing-values.ts';
import { page } from './page.ts';

const URL = 'https://engines.example/team';
const values = (drafts: readonly PersonDraft[]) =>
  drafts.map((draft) =>
    Object.fromEntries(
      Object.entries(draft.values).map(([field, list]) => [
        field,
        list.map(({ value }) => value).join(' + '),
      ]),
    ),
  );
const jsonLd = (...scripts: string[]) => values(peopleFromJsonLd(scripts, URL));
const markup = (html: string) =>
  values(
    thingsInMarkup(page(html)).flatMap(
      ({ rule, thing }) =>
        draftFromThing(thing, { source: 'structured-data', rule, confidence: 0.95 }, URL) ?? [],
    ),
  );
const cards = (html: string) =>
  values(cardsInMarkup(page(html)).flatMap((card) => draftFromCard(card, URL) ?? []));

describe('JSON-LD', () => {
  it('gives a person with job, employer, ways to reach them and profiles', () => {
    expect(
      jsonLd(
        JSON.stringify({
          '@context': 'https://schema.org',
          '@type': 'Person',
          name: 'Ada Lovelace',
          jobTitle: 'Analyst',
          email: 'mailto:ada@engines.example',
          telephone: '+44 20 7946 0958',
          worksFor: { '@type': 'Organization', name: 'Analytical Engines' },
          address: { '@type': 'PostalAddress', addressLocality: 'London', addressCountry: 'GB' },
          sameAs: ['https://www.linkedin.com/in/ada-lovelace', 'javascript:alert(1)'],
          url: '/ada',
        }),
      )[0],
    ).toEqual({
      name: 'Ada Lovelace',
      title: 'Analyst',
      email: 'ada@engines.example',
      phone: '+44 20 7946 0958',
      company: 'Analytical Engines',
      location: 'London, GB',
      profile: 'https://www.linkedin.com/in/ada-lovelace',
      website: 'https://engines.example/ada',
    });
  });

  it.each([
    ['engines.example/notes', 'https://engines.example/notes'],
    ['engines.example', 'https://engines.example/'],
    ['notes.html', 'https://engines.example/notes.html'],
    ['ada/notes', 'https://engines.example/ada/notes'],
  ])('reads %s as the address people mean', (sameAs, website) => {
    expect(jsonLd(JSON.stringify({ '@type': 'Person', name: 'Ada Lovelace', sameAs }))[0]).toMatchObject({
      website,
    });
  });

  it('tells a company from a person', () => {
    expect(jsonLd('{"@type":"Corporation","name":"Engines Ltd","email":"info@engines.example"}')).toEqual([
      { company: 'Engines Ltd', email: 'info@engines.example' },
    ]);
  });

  it('follows references within the page', () => {
    const graph = [
      { '@type': 'Person', name: 'Ada Lovelace', worksFor: { '@id': '#engines' } },
      { '@id': '#engines', '@type': 'Organization', name: 'Engines Ltd', employee: { '@id': '#ada' } },
      { '@id': '#ada', '@type': 'Person', name: 'Ada Lovelace', worksFor: { '@id': '#engines' } },
    ];
    expect(jsonLd(JSON.stringify({ '@graph': graph }))[0]).toMatchObject({
      name: 'Ada Lovelace',
      company: 'Engines Ltd',
    });
  });

  it.each([
    ['comments', '{"@type":"Person", // who\n/* Countess */ "name":"Ada Lovelace"}'],
    ['trailing commas', '{"@type":"Person","name":"Ada Lovelace",}'],
    [
      'entities for quotes',
      '{&quot;@type&quot;:&quot;Person&quot;,&quot;name&quot;:&quot;Ada Lovelace&quot;}',
    ],
    ['HTML comments around', '<!-- {"@type":"Person","name":"Ada Lovelace"} -->'],
    ['raw line breaks', '{"@type":"Person","name":"Ada\nLovelace"}'],
    ['semicolons after', '{"@type":"Person","name":"Ada Lovelace"};'],
  ])('is read in spite of %s', (_, text) => {
    expect(jsonLd(text)).toEqual([{ name: 'Ada Lovelace' }]);
  });

  it('leaves the other scripts readable when one is broken', () => {
    expect(jsonLd('{"@type":', '{"@type":"Person","name":"Ada Lovelace"}')).toEqual([
      { name: 'Ada Lovelace' },
    ]);
  });

  it('is not as sure of reviewers as of the page’s own people', () => {
    const review = { '@type': 'Review', author: { '@type': 'Person', name: 'Charles Babbage' } };
    const [draft] = peopleFromJsonLd([JSON.stringify({ '@type': 'Thing', review })], URL);
    expect(draft?.values.name?.[0]?.confidence).toBeLessThan(0.6);
  });

  it.each([
    ['10,000 levels', `${'{"a":'.repeat(10_000)}{"@type":"Person","name":"x"}${'}'.repeat(10_000)}`],
    ['100,000 nodes', `[${'{"@type":"Person","name":"Ada Lovelace"},'.repeat(100_000)}0]`.slice(0, 900_000)],
    [
      'a poisoned prototype',
      '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"@type":"Person"}',
    ],
    [
      'wrong kinds everywhere',
      '{"@type":["Person",7,null],"name":{"a":1},"email":[[]],"telephone":false,"sameAs":{"@id":3},"address":[1]}',
    ],
  ])('survives %s', (_, text) => {
    expect(jsonLd(text).length).toBeLessThanOrEqual(60);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('never throws, whatever the JSON', () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        const text = json.replaceAll('<', ' ');
        expect(
          Array.isArray(jsonLd(`[{"@type":"Person","name":${text},"worksFor":${text},"address":${text}}]`)),
        ).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it('reads valid JSON as JSON.parse does', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = JSON.stringify(value);
        if (JSON.parse(text) !== null) expect(lenientJson(text)).toEqual(JSON.parse(text));
      }),
    );
  });
});

describe('microdata and RDFa', () => {
  it('give people with what is nested in them', () => {
    const html = `<div itemscope itemtype="https://schema.org/Person"><span itemprop="name">Ada Lovelace</span>
      <span itemprop="jobTitle">Analyst</span> <a itemprop="email" href="mailto:ada@engines.example">write</a>
      <span itemprop="worksFor" itemscope itemtype="https://schema.org/Organization"><b itemprop="name">Engines Ltd</b></span></div>`;
    expect(markup(html)).toEqual([
      { name: 'Ada Lovelace', title: 'Analyst', email: 'ada@engines.example', company: 'Engines Ltd' },
      { company: 'Engines Ltd' },
    ]);
  });

  it('are read in the RDFa notation too', () => {
    const html = `<div vocab="https://schema.org/" typeof="Person"><b property="name">Ada Lovelace</b> <i property="telephone">+44 20 7946 0958</i></div>`;
    expect(markup(html)).toEqual([{ name: 'Ada Lovelace', phone: '+44 20 7946 0958' }]);
  });
});

describe('microdata', () => {
  it('takes what an item refers to elsewhere for its own', () => {
    const html =
      '<div itemscope itemtype="https://schema.org/Person" itemref="job"><b itemprop="name">Ada Lovelace</b></div><p id="job"><i itemprop="jobTitle">Analyst</i></p>';
    expect(markup(html)).toEqual([{ name: 'Ada Lovelace', title: 'Analyst' }]);
  });

  it('reads a contact point that names nobody', () => {
    const html =
      '<div itemscope itemtype="https://schema.org/ContactPoint"><b itemprop="name">Support</b><i itemprop="email">help@engines.example</i></div>';
    expect(markup(html)).toEqual([{ email: 'help@engines.example' }]);
  });

  it('takes no place, brand or service for a company, and a handle for a name where the page says so', () => {
    const item = (type: string, name: string) =>
      `<div itemscope itemtype="https://schema.org/${type}"><b itemprop="name">${name}</b></div>`;
    expect(
      markup(
        item('Place', 'Hall') +
          item('Brand', 'Loom') +
          item('TaxiService', 'Cab') +
          item('Person', 'ada1843'),
      ),
    ).toEqual([{ name: 'ada1843' }]);
  });
});

describe('h-cards', () => {
  it('give a person', () => {
    const html = `<div class="h-card"><a class="p-name u-url" href="https://ada.example">Ada Lovelace</a>, <span class="p-job-title">Analyst</span>
      at <span class="p-org">Engines</span> <a class="u-email" href="mailto:ada@engines.example">mail</a></div>`;
    expect(cards(html)).toEqual([
      {
        name: 'Ada Lovelace',
        title: 'Analyst',
        company: 'Engines',
        email: 'ada@engines.example',
        website: 'https://ada.example/',
      },
    ]);
  });

  it('are read in the old notation, fax left out', () => {
    const html = `<div class="vcard"><span class="fn">Ada Lovelace</span><span class="title">Analyst</span><span class="tel">020 7946 0958</span>
      <span class="tel"><span class="type">fax</span> <span class="value">020 7946 0959</span></span></div>`;
    expect(cards(html)).toEqual([{ name: 'Ada Lovelace', title: 'Analyst', phone: '020 7946 0958' }]);
  });

  it('whose name is their organisation are companies', () => {
    const html =
      '<div class="vcard"><span class="fn org">Engines Ltd</span><span class="tel">020 7946 0958</span></div>';
    expect(cards(html)).toEqual([{ company: 'Engines Ltd', phone: '020 7946 0958' }]);
  });

  it('are companies, too, where the name can be nobody’s, and nameless where an address is marked as it', () => {
    const card = (name: string) =>
      `<div class="vcard"><span class="fn">${name}</span><b class="tel">020 7946 0958</b></div>`;
    expect(cards(card('Difference Engine Institute'))).toEqual([
      { company: 'Difference Engine Institute', phone: '020 7946 0958' },
    ]);
    expect(cards(card('Engine House 12 Dorset Street, London 020 7946 0958'))).toEqual([
      { phone: '020 7946 0958' },
    ]);
  });

  it('name themselves by their picture, abbreviation or text where no property does', () => {
    expect(cards('<img class="h-card" alt="Ada Lovelace">')).toEqual([{ name: 'Ada Lovelace' }]);
    expect(cards('<abbr class="h-card" title="Ada Lovelace">AL</abbr>')).toEqual([{ name: 'Ada Lovelace' }]);
    expect(cards('<div class="h-card"><span><img alt="Ada Lovelace"></span></div>')).toEqual([
      { name: 'Ada Lovelace' },
    ]);
    expect(cards('<p class="h-card"><b>Ada</b> <img alt="Lovelace"><script>x</script></p>')).toEqual([
      { name: 'Ada Lovelace' },
    ]);
    expect(cards('<div class="h-card">Ada, <span class="p-org">Engines</span></div>')).toEqual([
      { company: 'Engines' },
    ]);
  });

  it('link to themselves where no property does', () => {
    expect(cards('<a class="h-card" href="/ada">Ada Lovelace</a>')).toEqual([
      { name: 'Ada Lovelace', website: 'https://engines.example/ada' },
    ]);
    expect(cards('<div class="h-card"><a href="/ada">Ada Lovelace</a><i>!</i></div>')[0]?.['website']).toBe(
      'https://engines.example/ada',
    );
    expect(cards('<a class="vcard" href="/ada">Ada Lovelace</a>')).toEqual([]);
  });

  it('keep what is said of a card inside another to it', () => {
    const html =
      '<div class="h-card"><span class="p-name">Ada Lovelace</span> <span class="p-org h-card"><a class="u-url p-name" href="/">Engines Ltd</a></span></div>';
    expect(cards(html)[0]).toEqual({ name: 'Ada Lovelace', company: 'Engines Ltd' });
    const resume =
      '<div class="h-card"><b class="p-name">Ada Lovelace</b><div class="h-event"><b class="p-name">Lecture</b></div></div>';
    expect(cards(resume)).toEqual([{ name: 'Ada Lovelace' }]);
  });

  it('say a job by any of its names', () => {
    const html =
      '<div class="h-card"><b class="p-name">Ada Lovelace</b> <i class="p-title">Analyst</i></div>';
    expect(cards(html)).toEqual([{ name: 'Ada Lovelace', title: 'Analyst' }]);
  });

  it('share a company by reference, as old cards did', () => {
    const table =
      '<table><tr><th id="o"><b class="org">Engines</b></th></tr><tr><td class="vcard" headers="o"><b class="fn">Ada Lovelace</b></td></tr></table>';
    expect(cards(table)).toEqual([{ name: 'Ada Lovelace', company: 'Engines' }]);
    const reference =
      '<div class="vcard" itemref="o"><b class="fn">Ada Lovelace</b></div><p id="o" class="org">Engines</p>';
    expect(cards(reference)).toEqual([{ name: 'Ada Lovelace', company: 'Engines' }]);
    const include =
      '<div class="vcard"><b class="fn">Ada Lovelace</b><a class="include" href="#o">more</a></div><p id="o" class="org">Engines</p>';
    expect(cards(include)).toEqual([{ name: 'Ada Lovelace', company: 'Engines' }]);
  });

  it('are read in one pass, however deep they lie in each other', () => {
    const html = `${'<div class="h-card"><b class="p-name">Ada Lovelace</b>'.repeat(400)}`;
    const document = page(html);
    const startedAt = performance.now();
    expect(cardsInMarkup(document).length).toBe(200);
    expect(performance.now() - startedAt).toBeLessThan(4000);
  });
});
