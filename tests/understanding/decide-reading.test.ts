import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ANSWER_KINDS,
  type FoundOnSite,
  META_TEXTS,
  type OutlineMeta,
  type PageOutline,
  type PageReport,
} from '../../lib/leads/report.ts';
import { MAX_REPORT_CHARS } from '../../lib/leads/report-size.ts';
import { FIELDS } from '../../lib/leads/value.ts';
import { decideReading } from '../../lib/understanding/decide-reading.ts';

const META = Object.fromEntries(META_TEXTS.map((name) => [name, ''])) as OutlineMeta;
const OUTLINE: PageOutline = {
  lines: [],
  lastLines: [],
  parents: [],
  footers: [],
  links: [],
  jsonLd: [],
  things: [],
  cards: [],
  meta: META,
};
const FOUND: FoundOnSite = {
  isProfile: false,
  source: 'header',
  required: ['email'],
  ownLinks: [],
  spots: [],
};

function report(parts: Partial<PageReport>): PageReport {
  return {
    site: 'any-page',
    page: 'page',
    url: 'https://engines.example/team',
    title: '',
    language: 'en',
    me: { emails: [], names: [], profiles: [] },
    selection: [],
    ...parts,
  };
}

const namesIn = (read: PageReport) => decideReading(read).people.map(({ values }) => values.name?.[0]?.value);

describe('a report is decided on', () => {
  it('by the first rule that has a valid answer', () => {
    const answer = (rule: string, ...texts: string[]) =>
      ({ rule, source: 'header', confidence: 0.9, kind: 'value', texts }) as const;
    const spot = {
      role: 'from',
      answers: { email: [answer('first', 'nothing'), answer('second', 'ada@engines.example')] },
      lines: [],
    } as const;
    const [person] = decideReading(report({ found: { ...FOUND, spots: [spot] } })).people;
    expect(person?.values.email).toEqual([
      { value: 'ada@engines.example', source: 'header', rule: 'second', confidence: 0.9 },
    ]);
  });

  it('block by block', () => {
    const outline = {
      ...OUTLINE,
      parents: [-1, 0, 0],
      lines: [
        { text: 'Ada Lovelace', block: 1 },
        { text: 'Charles Babbage', block: 2 },
        { text: 'Head of Programming', block: 1 },
      ],
    };
    const people = decideReading(report({ outline })).people;
    const ada = people.find(({ values }) => values.name?.[0]?.value === 'Ada Lovelace');
    expect(ada?.values.title?.[0]?.value).toBe('Head of Programming');
  });

  it('without the user', () => {
    const outline = { ...OUTLINE, jsonLd: ['{"@type":"Person","name":"Ada Lovelace"}'] };
    expect(namesIn(report({ outline }))).toEqual(['Ada Lovelace']);
    expect(namesIn(report({ outline, me: { emails: [], names: ['Ada Lovelace'], profiles: [] } }))).toEqual(
      [],
    );
  });
});

const text = fc.oneof(
  fc.string({ maxLength: 60 }),
  fc.constantFrom(
    'Ada Lovelace',
    'Director',
    '020 7946 0958',
    'ada@engines.example',
    '> On 3 May, Ada wrote:',
    '--',
  ),
);
const texts = fc.array(text, { maxLength: 6 });
const number = fc.oneof(fc.nat({ max: 8 }), fc.nat());
const lists = fc.record({
  names: texts,
  emails: texts,
  phones: texts,
  titles: texts,
  companies: texts,
  urls: texts,
  locations: texts,
});
const link = fc.record(
  {
    kind: fc.constantFrom('email', 'phone', 'profile', 'website'),
    value: text,
    isRelMe: fc.boolean(),
    line: number,
    block: number,
  },
  { requiredKeys: ['kind', 'value', 'isRelMe'] },
);
const outlines: fc.Arbitrary<PageOutline> = fc.record({
  lines: fc.array(fc.record({ text, block: number }), { maxLength: 12 }),
  lastLines: texts,
  parents: fc.array(fc.oneof(fc.constant(-1), number), { maxLength: 9 }),
  footers: fc.array(number, { maxLength: 3 }),
  links: fc.array(link, { maxLength: 6 }),
  jsonLd: fc.array(fc.oneof(text, fc.json()), { maxLength: 3 }),
  things: fc.array(fc.record({ rule: text, thing: lists.map((each) => ({ isPerson: true, ...each })) }), {
    maxLength: 2,
  }),
  cards: fc.array(lists, { maxLength: 2 }),
  meta: fc
    .array(text, { minLength: META_TEXTS.length, maxLength: META_TEXTS.length })
    .map((each) => Object.fromEntries(META_TEXTS.map((name, at) => [name, each[at]])) as OutlineMeta),
});
const answers = fc.array(
  fc.record({
    rule: text,
    source: fc.constant('profile' as const),
    confidence: fc.constant(0.9),
    kind: fc.constantFrom(...ANSWER_KINDS),
    texts,
  }),
  { maxLength: 3 },
);
const found: fc.Arbitrary<FoundOnSite> = fc.record({
  isProfile: fc.boolean(),
  source: fc.constantFrom('header', 'profile'),
  required: fc.subarray([...FIELDS]),
  ownLinks: texts,
  spots: fc.array(
    fc.record({
      role: fc.constant('from' as const),
      answers: fc.dictionary(fc.constantFrom(...FIELDS), answers),
      lines: texts,
    }),
    { maxLength: 3 },
  ),
});

describe('a report that no honest page gives', () => {
  it('is read without a throw, and no value holds markup or control characters', () => {
    fc.assert(
      fc.property(fc.record({ url: text, selection: texts, outline: outlines, found }), (parts) => {
        const reports = [parts, { ...parts, selection: [] }, { url: parts.url, outline: parts.outline }];
        for (const { people } of reports.map((each) => decideReading(report(each)))) {
          for (const { values } of people) {
            for (const { value } of Object.values(values).flat())
              expect(value).not.toMatch(/[\p{Cc}\u202e]/u);
          }
        }
      }),
      { numRuns: 300 },
    );
  }, 20_000);

  it('ends although its blocks go round in circles', () => {
    const lines = [0, 1, 99].map((block) => ({ text: 'Ada Lovelace, Director', block }));
    expect(namesIn(report({ outline: { ...OUTLINE, parents: [1, 0, 2], lines } }))).toEqual(['Ada Lovelace']);
  });

  it.each([
    ['names', 'Ada Lovelace, Director'],
    ['addresses', 'a@b.io c@d.io e@f.io'],
    ['openings', '<(["'.repeat(20)],
    ['a word', 'a'.repeat(2000)],
  ])(
    'is read in a few seconds when it is full of %s',
    (_, line) => {
      const count = Math.floor(MAX_REPORT_CHARS / (line.length + 12));
      const full = Array.from({ length: count }, (_each, block) => ({ text: line, block }));
      const parents = full.map((_each, block) => block - 1);
      const startedAt = performance.now();
      decideReading(report({ outline: { ...OUTLINE, lines: full.slice(0, 8000), parents } }));
      const lines = full.map((each) => each.text);
      decideReading(report({ found: { ...FOUND, spots: [{ role: 'from', answers: {}, lines }] } }));
      expect(performance.now() - startedAt).toBeLessThan(5000);
    },
    30_000,
  );
});
