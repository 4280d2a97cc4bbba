/**
 * Asks recheck of every regular expression that ships whether some text makes it take more than linear time, and
 * keeps the linear ones in expressions.json, so that tests ask only about new ones. `npm run recheck`; exits with 1
 * where one is not linear, or nobody can tell: rewrite it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkSync } from 'recheck';
import { expressionsUnder, hashOf } from './expressions.ts';

const WITHIN_MS = 8000;
const path = join(import.meta.dirname, 'expressions.json');
const known: readonly string[] = JSON.parse(readFileSync(path, 'utf8'));
const linear = new Set<string>();
let others = 0;

for (const expression of expressionsUnder(['lib', 'components', 'entrypoints'])) {
  const { place, source, flags } = expression;
  // Whether matching is global or has indices changes nothing about its time; recheck knows no `v`, `d` and `y`.
  const answer = checkSync(source, flags.replace(/[gdyv]/g, ''), { timeout: WITHIN_MS });
  // A busy machine finds out less: what was known to be linear still is.
  const isKnown = answer.status === 'unknown' && known.includes(hashOf(expression));
  if (answer.status === 'safe' || isKnown) {
    linear.add(hashOf(expression));
    continue;
  }
  others++;
  const why = answer.status === 'vulnerable' ? answer.complexity.summary : `not known (${answer.error.kind})`;
  process.stdout.write(`${place}: ${why}: /${source.slice(0, 200)}/${flags}\n`);
}
writeFileSync(path, `${JSON.stringify([...linear].sort(), null, 2)}\n`);
process.stdout.write(`${linear.size} linear, ${others} not proven to be\n`);
if (others > 0) process.exitCode = 1;
