import { describe, expect, test } from 'vitest';
import { costOf, PIECES } from './hostile-texts.ts';

/** Readers of one text, found in every module of the folder: a new one is tested without being named here. */
const MODULES = import.meta.glob<Readonly<Record<string, unknown>>>('../../lib/reading/*.ts', {
  eager: true,
});

/** These take something else than one text; what they call is tested by itself. */
const OTHER_INPUT =
  /^(?:.*From(?:Element|Markup|Card|Thing|Draft|Document)|.*(?:Of|Within)Element|draft.*|add.*|empty.*|linesUnder|allOf|.*InMarkup|things.*|cards.*|walk.*|mark.*|word.*List|first.*|next.*|parent.*|attribute.*|tag.*|isElement|isWhite|isPlaced|contactLinksIn|textOf)$/;

const SMALL = 4_000;
const LARGE = 64_000;
/** Sixteen times the text may take this many times as long: a quadratic reader takes 256 times. */
const MOST_GROWTH = 64;
/** Below this a difference says nothing; what is quadratic takes seconds. */
const FLOOR_MS = 100;

const readers = Object.entries(MODULES).flatMap(([path, module]) =>
  Object.entries(module)
    .filter(([name, value]) => typeof value === 'function' && value.length === 1 && !OTHER_INPUT.test(name))
    .map(
      ([name, value]) => [`${path.split('/').at(-1)} ${name}`, value as (text: unknown) => unknown] as const,
    ),
);

/** Some read lines and some one text: whichever the reader takes. */
function inputFor(reader: (text: unknown) => unknown, text: string): unknown {
  try {
    reader('a');
    return text;
  } catch {
    return text.split('\n').flatMap((line) => line.match(/.{1,400}/gsu) ?? ['']);
  }
}

test('there are readers to be tested', () => {
  expect(readers.length).toBeGreaterThan(30);
});

describe.each(readers)('%s', (_, reader) => {
  test('takes time in proportion to a hostile text', () => {
    const slow = Object.entries(PIECES).flatMap(([kind, piece]) => {
      const text = (length: number) => piece.repeat(length / piece.length);
      const cost = (length: number) => {
        const input = inputFor(reader, text(length));
        return costOf(() => reader(input));
      };
      const large = cost(LARGE);
      if (large < FLOOR_MS) return [];
      const small = Math.max(cost(SMALL), cost(SMALL) || 0.01, 0.4);
      return large / small > MOST_GROWTH
        ? [`${kind}: ${small.toFixed(1)} ms, then ${large.toFixed(1)} ms`]
        : [];
    });
    expect(slow).toEqual([]);
  });
});
