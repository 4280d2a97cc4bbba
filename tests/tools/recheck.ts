/**
 * Asks recheck of every regular expression that ships whether some text makes it take more than linear time.
 * `npm run recheck [-- FOLDER]`; exits with 1 where one is vulnerable.
 */
import { globSync, readFileSync } from 'node:fs';
import { checkSync } from 'recheck';
import { parseAst } from 'rolldown/parseAst';

const WITHIN_MS = 4000;
const roots = process.argv.slice(2);

interface Found {
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

/** The regular expressions written in a file, with the line they begin on. */
function expressionsIn(path: string): Found[] {
  const text = readFileSync(path, 'utf8');
  const found: Found[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) for (const each of node) visit(each);
    else if (typeof node === 'object' && node !== null) {
      const { type, regex, start } = node as {
        type?: string;
        regex?: { pattern: string; flags: string };
        start?: number;
      };
      if (type === 'Literal' && regex) {
        const line = text.slice(0, start ?? 0).split('\n').length;
        found.push({ place: `${path}:${line}`, source: regex.pattern, flags: regex.flags });
      }
      for (const value of Object.values(node)) visit(value);
    }
  };
  visit(parseAst(text, { lang: path.endsWith('x') ? 'tsx' : 'ts' }));
  return found;
}

const files = (roots.length > 0 ? roots : ['lib', 'components', 'entrypoints']).flatMap((root) =>
  globSync(`${root}/**/*.{ts,tsx}`),
);
const expressions = files.toSorted().flatMap(expressionsIn);
const counts = { safe: 0, vulnerable: 0, unknown: 0 };
for (const { place, source, flags } of expressions) {
  // Whether matching is global or has indices changes nothing about its time; recheck knows no `v`, `d` and `y`.
  const answer = checkSync(source, flags.replace(/[gdyv]/g, ''), { timeout: WITHIN_MS });
  counts[answer.status]++;
  if (answer.status === 'vulnerable') {
    process.stdout.write(`${place}: ${answer.complexity.summary}: /${source.slice(0, 200)}/${flags}\n`);
  } else if (answer.status === 'unknown') {
    process.stdout.write(`${place}: not known (${answer.error.kind}): /${source.slice(0, 120)}/${flags}\n`);
  }
}
process.stdout.write(
  `${expressions.length} expressions: ${counts.safe} linear, ${counts.vulnerable} not, ${counts.unknown} not known\n`,
);
if (counts.vulnerable > 0) process.exitCode = 1;
