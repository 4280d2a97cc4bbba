import { readFileSync } from 'node:fs';
import { checkSync } from 'recheck';
import { expect, test } from 'vitest';
import { expressionsUnder, hashOf, type Verdicts, writtenOf } from '../tools/expressions.ts';

const EXPRESSIONS = expressionsUnder(['lib', 'components', 'entrypoints']);
const VERDICTS: Verdicts = JSON.parse(readFileSync('tests/tools/expressions.json', 'utf8'));
/** What is left of those written before there was this rule. Becomes less, never more. */
const MOST_UNPROVEN = 48;

test('no new regular expression takes more than linear time on any text; rewrite it, then `npm run recheck`', () => {
  const linear = new Set(VERDICTS.linear);
  const unproven = new Set(VERDICTS.unproven);
  const slow = EXPRESSIONS.filter(
    (each) => !linear.has(hashOf(each)) && !unproven.has(writtenOf(each)),
  ).flatMap(({ place, source, flags }) => {
    const answer = checkSync(source, flags.replace(/[gdyv]/g, ''), { timeout: 4000 });
    return answer.status === 'vulnerable' ? [`${place}: ${answer.complexity.summary}: /${source}/`] : [];
  });
  expect(slow).toEqual([]);
}, 120_000);

test('expressions that are not proven linear become fewer', () => {
  const written = new Set(EXPRESSIONS.map(writtenOf));
  expect(VERDICTS.unproven.filter((each) => !written.has(each))).toEqual([]);
  expect(VERDICTS.unproven.length).toBeLessThanOrEqual(MOST_UNPROVEN);
});
