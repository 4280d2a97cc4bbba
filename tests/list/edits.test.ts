import fc from 'fast-check';
import { expect, test } from 'vitest';
import { likeness } from '../../lib/list/edits.ts';

test.each([
  ['lovelcae', 'lovelaces', 'lovelace', 1],
  ['jonh', 'john', 'john', 1],
  ['hoper', 'hopper', 'hopper', 1],
  ['kathlyen', 'kathleen', 'kathleen', 1],
  ['lovalc', 'lovelace', 'lovelac', 2],
  ['ada', 'adaline', 'ada', 0],
])('%s is like %s, as far as %s', (typed, word, beginning, edits) => {
  expect(likeness(typed, word, 2)).toEqual({ beginning, edits });
});

test.each([
  ['hopper', 'lovelace'],
  ['hopper', 'ho'],
  ['xyz', 'abcdef'],
])('%s is not like %s', (typed, word) => {
  expect(likeness(typed, word, 2)).toBeUndefined();
});

test('the likeness is the least of all beginnings’ distances', () => {
  const word = fc.stringMatching(/^[abc]{0,9}$/);
  fc.assert(
    fc.property(word, word, fc.integer({ min: 1, max: 2 }), (typed, other, most) => {
      const distances = Array.from(other, (_, at) => distance(typed, other.slice(0, at + 1)));
      const least = Math.min(...distances);
      const found = likeness(typed, other, most);
      if (typed === '') return;
      if (least > most) expect(found).toBeUndefined();
      else {
        const end = distances.lastIndexOf(least) + 1;
        expect(found).toEqual({ beginning: other.slice(0, end), edits: least });
      }
    }),
    { numRuns: 2000 },
  );
});

/** Optimal string alignment, in the plainest way. */
function distance(one: string, other: string): number {
  const table = Array.from({ length: one.length + 1 }, (_, line) =>
    Array.from({ length: other.length + 1 }, (_, column) => (line === 0 ? column : column === 0 ? line : 0)),
  );
  const cell = (line: number, column: number) => table[line]?.[column] ?? 99;
  for (let line = 1; line <= one.length; line++) {
    for (let column = 1; column <= other.length; column++) {
      const cost = one[line - 1] === other[column - 1] ? 0 : 1;
      const ways = [
        cell(line - 1, column) + 1,
        cell(line, column - 1) + 1,
        cell(line - 1, column - 1) + cost,
      ];
      if (
        line > 1 &&
        column > 1 &&
        one[line - 1] === other[column - 2] &&
        one[line - 2] === other[column - 1]
      )
        ways.push(cell(line - 2, column - 2) + 1);
      (table[line] as number[])[column] = Math.min(...ways);
    }
  }
  return cell(one.length, other.length);
}
