import { expect, test } from 'vitest';
import { META_TEXTS, type OutlineMeta, type PageReport } from '../../lib/leads/report.ts';
import { LOW_CONFIDENCE } from '../../lib/leads/value.ts';
import { decideReading } from '../../lib/understanding/decide-reading.ts';

/** A company's page with one block per person: name, job, phone, mail. */
function reportOf(people: readonly { name: string; email: string; isHidden?: true }[]): PageReport {
  const marked = (isHidden: true | undefined) => (isHidden ? { isHidden } : {});
  return {
    site: 'any-page',
    page: 'page',
    url: 'https://engines.example/team',
    title: 'Engines Ltd',
    language: 'en',
    me: { emails: [], names: [], profiles: [] },
    selection: [],
    outline: {
      lines: people.flatMap(({ name, isHidden }, block) =>
        [name, 'Head of Programming', `020 7946 095${block}`].map((text) => ({
          text,
          block: block + 1,
          ...marked(isHidden),
        })),
      ),
      links: people.map(({ email, isHidden }, at) => ({
        kind: 'email',
        value: email,
        isRelMe: false,
        line: at * 3 + 2,
        block: at + 1,
        ...marked(isHidden),
      })),
      lastLines: [],
      parents: [-1, ...people.map(() => 0)],
      footers: [],
      jsonLd: [],
      things: [],
      cards: [],
      meta: Object.fromEntries(META_TEXTS.map((name) => [name, ''])) as OutlineMeta,
    },
  };
}

const ADA = { name: 'Ada Lovelace', email: 'ada@engines.example' };
const HIDDEN = { name: 'Charles Babbage', email: 'charles@engines.example', isHidden: true } as const;

test('nothing about somebody who is not drawn is sure enough to be preselected', () => {
  const { people } = decideReading(reportOf([ADA, HIDDEN]));
  const sure = people.flatMap(({ values }) =>
    Object.values(values)
      .flat()
      .filter(({ confidence }) => confidence >= LOW_CONFIDENCE),
  );
  const shown = sure.map(({ value }) => value);
  expect(shown).toEqual(expect.arrayContaining(['Ada Lovelace', 'ada@engines.example', '020 7946 0950']));
  expect(JSON.stringify(shown)).not.toMatch(/charles|babbage|0951/i);
});

test('what is drawn elsewhere on the page is as sure as ever', () => {
  const { people } = decideReading(reportOf([ADA, { ...ADA, isHidden: true }]));
  expect(people[0]?.values.email?.[0]).toMatchObject({ value: 'ada@engines.example', confidence: 0.7 });
});

test('a reading of a part of a page says so', () => {
  expect(decideReading({ ...reportOf([ADA]), partial: true }).partial).toBe(true);
  expect(decideReading(reportOf([ADA]))).not.toHaveProperty('partial');
});
