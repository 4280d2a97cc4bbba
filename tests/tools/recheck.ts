/**
 * Asks recheck of every regular expression that ships whether some text makes it take more than linear time, and
 * keeps the answers in expressions.json, so that tests ask only about new ones. `npm run recheck`; exits with 1
 * where one is vulnerable that was not before: rewrite it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkSync } from 'recheck';
import { expressionsUnder, hashOf, type Verdicts, writtenOf } from './expressions.ts';

const WITHIN_MS = 4000;
const path = join(import.meta.dirname, 'expressions.json');
const known: Verdicts = JSON.parse(readFileSync(path, 'utf8'));
const linear = new Set<string>();
const unproven = new Set<string>();
let newlyNot = 0;

for (const expression of expressionsUnder(['lib', 'components', 'entrypoints'])) {
  const { place, source, flags } = expression;
  // Whether matching is global or has indices changes nothing about its time; recheck knows no `v`, `d` and `y`.
  const answer = checkSync(source, flags.replace(/[gdyv]/g, ''), { timeout: WITHIN_MS });
  if (answer.status === 'safe') {
    linear.add(hashOf(expression));
    continue;
  }
  const why = answer.status === 'vulnerable' ? answer.complexity.summary : `not known (${answer.error.kind})`;
  const written = writtenOf(expression);
  const isKnown = known.unproven.includes(written);
  if (isKnown) unproven.add(written);
  // A busy machine finds out less: what was known to be linear still is.
  else if (answer.status === 'unknown' && known.linear.includes(hashOf(expression))) {
    linear.add(hashOf(expression));
    continue;
  } else newlyNot++;
  process.stdout.write(`${place}: ${isKnown ? '' : 'NEW, '}${why}: ${written.slice(0, 200)}\n`);
}
const verdicts: Verdicts = { linear: [...linear].sort(), unproven: [...unproven].sort() };
writeFileSync(path, `${JSON.stringify(verdicts, null, 2)}\n`);
process.stdout.write(
  `${linear.size} linear, ${unproven.size} not proven to be, ${newlyNot} new that are not\n`,
);
if (newlyNot > 0) process.exitCode = 1;
