import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { parseAst } from 'rolldown/parseAst';

/** A regular expression as it is written, and where. */
export interface Expression {
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

/** Every regular expression in the sources under some folders. */
export function expressionsUnder(roots: readonly string[]): readonly Expression[] {
  return roots
    .flatMap((root) => globSync(`${root}/**/*.{ts,tsx}`))
    .toSorted()
    .flatMap(expressionsIn);
}

/** The name of an expression among the linear ones. */
export function hashOf({ source, flags }: Expression): string {
  return createHash('sha256').update(`/${source}/${flags}`).digest('hex').slice(0, 8);
}

function expressionsIn(path: string): Expression[] {
  const text = readFileSync(path, 'utf8');
  const found: Expression[] = [];
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
