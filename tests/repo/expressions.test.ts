import { readFileSync } from 'node:fs';
import { checkSync } from 'recheck';
import { expect, test } from 'vitest';
import { expressionsUnder, hashOf } from '../tools/expressions.ts';

test('no regular expression takes more than linear time on any text; rewrite it, then `npm run recheck`', () => {
  const linear = new Set<string>(JSON.parse(readFileSync('tests/tools/expressions.json', 'utf8')));
  const others = expressionsUnder(['lib', 'components', 'entrypoints']).filter(
    (each) => !linear.has(hashOf(each)),
  );
  const slow = others.flatMap(({ place, source, flags }) => {
    const { status } = checkSync(source, flags.replace(/[gdyv]/g, ''), { timeout: 8000 });
    return status === 'safe' ? [] : [`${place}: ${status}: /${source}/${flags}`];
  });
  expect(slow).toEqual([]);
}, 120_000);
