import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LeadBrief } from '../../lib/leads/brief.ts';
import { MemoryList } from '../../lib/list/memory-list.ts';
import { searchTerms } from '../../lib/list/search-terms.ts';
import { finished } from '../../lib/list/sort-in-steps.ts';
import { anyBrief, anyCondition, briefOf, CONTEXT, queryOf } from './briefs.ts';

const PEOPLE: readonly LeadBrief[] = [
  briefOf({
    id: 'ada',
    name: 'Ada Lovelace',
    company: 'Analytical Engines Ltd',
    title: 'Analyst',
    emails: ['ada.lovelace@engines.example'],
    phones: ['+44 20 7946 0958'],
    tags: ['fair'],
  }),
  briefOf({
    id: 'grace',
    name: 'Grace Hopper',
    company: 'Compilers Inc',
    emails: ['grace@compilers.example'],
    phones: ['+1 202 555 0123'],
    notes: 'Wants the compiler by spring. Knows Ada.',
  }),
  briefOf({ id: 'emilie', name: 'Émilie du Châtelet', company: 'Académie', location: 'Paris' }),
  briefOf({ id: 'jan', name: 'Jan Łukasiewicz', company: 'Université de Lwów' }),
  briefOf({ id: 'al', name: 'محمد بن موسى الخوارزمي', company: 'بيت الحكمة' }),
  briefOf({ id: 'kathleen', name: 'Kathleen Booth', title: 'Head of Hopping' }),
];

function listOf(...briefs: readonly LeadBrief[]): MemoryList {
  const list = new MemoryList(CONTEXT, 'en');
  list.put(briefs);
  finished(list.prepare());
  return list;
}

const found = (text: string) => listOf(...PEOPLE).ids(queryOf({ text }));

test.each([
  ['a name', 'ada lovelace', ['ada']],
  ['a name the other way round', 'Lovelace, Ada', ['ada']],
  ['the beginning of a name, and whom a note names behind it', 'ada', ['ada', 'grace']],
  ['the middle of a name', 'velac', ['ada']],
  ['a company', 'engines', ['ada']],
  ['an address', 'ada.lovelace@engines.example', ['ada']],
  ['a domain', '@compilers.example', ['grace']],
  ['a tag', 'fair', ['ada']],
  ['a note', 'spring', ['grace']],
  ['a place', 'paris', ['emilie']],
  ['accents left out', 'emilie chatelet', ['emilie']],
  ['accents put in', 'Grâce', ['grace']],
  ['a letter that has no accent to take off', 'lukasiewicz', ['jan']],
  ['a name written from right to left', 'الخوارزمي', ['al']],
  ['a company written from right to left', 'الحكمة', ['al']],
  ['a number as it is written', '+44 20 7946 0958', ['ada']],
  ['a number with its trunk zero', '020 7946', ['ada']],
  ['a number with both', '+44 (0)20 7946', ['ada']],
  ['a number dialled from abroad', '0044 20 7946', ['ada']],
  ['a number in other groups', '79 46 09 58', ['ada']],
  ['the end of a number', '0123', ['grace']],
  ['a number and a name', 'hopper 555 0123', ['grace']],
  ['a name and another’s number', 'hopper 7946 0958', []],
  ['letters swapped', 'lovelcae', ['ada']],
  ['letters swapped in a short name', 'grcae', ['grace']],
  ['a letter missing', 'hoper', ['grace']],
  ['a letter too many', 'lovvelace', ['ada']],
  ['another letter', 'kathlyen', ['kathleen']],
  ['two errors in a long word', 'lukasievics', ['jan']],
  ['an error while the word is still being typed', 'lovalc', ['ada']],
  ['an error in one word of two', 'grace hoppre', ['grace']],
  ['an error in a name from right to left', 'الخورازمي', ['al']],
  ['nothing like it', 'xylophone', []],
])('%s is found: %s', async (_, text, ids) => {
  expect(await found(text)).toEqual(ids);
});

test('what a name begins with comes first, then words, then what is within them', async () => {
  const list = listOf(
    briefOf({ id: '1', name: 'Marian' }),
    briefOf({ id: '2', name: 'Zoe Ariane' }),
    briefOf({ id: '3', name: 'Arial' }),
    briefOf({ id: '4', name: 'Bob', company: 'Aria' }),
    briefOf({ id: '5', name: 'Bob', notes: 'arias' }),
  );
  expect(await list.ids(queryOf({ text: 'aria' }))).toEqual(['3', '2', '4', '1', '5']);
});

test('exact matches come before those with typing errors', async () => {
  const list = listOf(briefOf({ id: '1', name: 'Jon' }), briefOf({ id: '2', name: 'Zoe John' }));
  expect(await list.ids(queryOf({ text: 'john' }))).toEqual(['2', '1']);
});

test('a search narrows the leads that the conditions leave', async () => {
  const list = listOf(briefOf({ id: '1', owner: 'Rep' }), briefOf({ id: '2', owner: 'Grace' }));
  const conditions = [{ column: 'owner', is: 'any-of', values: ['Grace'] }] as const;
  expect(await list.ids(queryOf({ text: 'ada', conditions }))).toEqual(['2']);
  expect(await list.ids(queryOf({ text: 'lvoelace', conditions }))).toEqual(['2']);
});

test('words that come later are seen through as well', async () => {
  const list = listOf(...PEOPLE);
  list.put([briefOf({ id: 'new', name: 'Hedwig Kiesler' })]);
  expect(await list.ids(queryOf({ text: 'kiesler' }))).toEqual(['new']);
  expect(await list.ids(queryOf({ text: 'kiessler' }))).toEqual(['new']);
});

test('a lead is found by every piece of its name, its company and its phone', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyBrief, { minLength: 1, maxLength: 20 }),
      fc.array(anyCondition, { maxLength: 1 }),
      fc.nat(30),
      fc.integer({ min: 1, max: 8 }),
      async (briefs, conditions, from, length) => {
        const list = listOf(...briefs);
        const all = new Set(await list.ids(queryOf({ conditions })));
        for (const { id, name, company, phones } of await list.rows(queryOf({ conditions }), 0, 99)) {
          for (const whole of [name, company, ...phones]) {
            const ids = await list.ids(queryOf({ text: whole.slice(from, from + length), conditions }));
            expect(ids).toContain(id);
            for (const each of ids) expect(all).toContain(each);
          }
        }
      },
    ),
    { numRuns: 50 },
  );
});

test('a long and hostile text asks for few terms', () => {
  expect(searchTerms('+('.repeat(100_000) + '1 '.repeat(100_000)).length).toBeLessThanOrEqual(8);
});
