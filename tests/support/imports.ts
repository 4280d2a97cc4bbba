import { posix } from 'node:path';
import type { ProjectFile } from './project-files.ts';

const IMPORT =
  /^\s*(?:import|export)\b[^'"`;]*?\bfrom\s*'([^'\n]+)'|^\s*import\s*'([^'\n]+)'|\bimport\(\s*'([^'\n]+)'/gm;

/**
 * What a file imports: paths from the repository's root for its own files, bare names for packages.
 *
 * @example importsOf({ path: 'lib/a.ts', text: "import { b } from './b.ts';" }) // ['lib/b.ts']
 */
export function importsOf({ path, text }: ProjectFile): readonly string[] {
  return [...text.matchAll(IMPORT)].map((match) => {
    const target = match[1] ?? match[2] ?? match[3] ?? '';
    return target.startsWith('.') ? posix.join(posix.dirname(path), target) : target;
  });
}
