import { expect, test } from 'vitest';
import { costOf, PIECES } from './hostile-texts.ts';

const MEGABYTE = 1_000_000;
/** This many times as long as walking over the same letters; what is not linear takes thousands of times. */
const MOST = 60;
/** What is slow once was held up by the cleaning of memory, which is no reader's; a slow reader is slow each time. */
const TRIES = 5;
/** Nothing on a page or in a file reaches it uncut, or it is no reader. */
const OTHERS = /^(?:fold|hexFromBytes|itemBack|retiredItem|eventsInForce|allTaken)/;

const MODULES = import.meta.glob<Readonly<Record<string, unknown>>>(
  [
    '../../lib/reading/*.ts',
    '../../lib/understanding/*.ts',
    '../../lib/leads/*.ts',
    '../../lib/exchange/*.ts',
    '../../lib/exchange/import/*.ts',
    '!**/download.ts',
  ],
  { eager: true },
);

type Reader = (text: unknown) => unknown;

/** Readers of one text or of its lines, found by giving them one: a new one is tested without being named here. */
const readers = Object.entries(MODULES).flatMap(([path, module]) =>
  Object.entries(module).flatMap(([name, value]) => {
    if (typeof value !== 'function' || value.length !== 1 || OTHERS.test(name)) return [];
    const reader = value as Reader;
    const takes = ['a', ['a']].findIndex((sample) => isTaken(reader, sample));
    return takes < 0 ? [] : [{ name: `${path.split('lib/')[1]} ${name}`, reader, isOfLines: takes === 1 }];
  }),
);

function isTaken(reader: Reader, sample: unknown): boolean {
  try {
    const answer = reader(sample);
    return !(answer instanceof Promise && answer.catch(() => undefined));
  } catch {
    return false;
  }
}

const linesOf = (text: string) => text.split('\n').flatMap((line) => line.match(/.{1,400}/gsu) ?? ['']);

test('there are readers to be tested', () => {
  expect(readers.length).toBeGreaterThan(120);
});

test.each(Object.entries(PIECES))(
  'a megabyte of %s holds no reader up',
  (_, piece) => {
    const text = piece.repeat(MEGABYTE / piece.length);
    const lines = linesOf(text);
    let letters = 0;
    const bare = costOf(() => {
      for (const letter of text) letters += letter.length;
    });
    expect(letters).toBe(text.length);
    const slow = readers.flatMap(({ name, reader, isOfLines }) => {
      let ratio = Number.POSITIVE_INFINITY;
      for (let tries = 0; ratio > MOST && tries < TRIES; tries++)
        ratio = Math.min(ratio, costOf(() => reader(isOfLines ? lines : text)) / Math.max(bare, 5));
      return ratio > MOST ? [`${name}: ${ratio.toFixed(0)} times`] : [];
    });
    expect(slow).toEqual([]);
    // Some hundred readers of a million lines each; what they take is counted above, and not by the clock.
  },
  60_000,
);
