import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

export interface ProjectFile {
  /** From the repository's root, with slashes. */
  readonly path: string;
  readonly text: string;
}

/** Paths of all files that are or would be in the repository. */
export function projectPaths(): readonly string[] {
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const paths = execFileSync('git', args, { encoding: 'utf8' }).split('\0').filter(existsSync);
  return [...new Set(paths)].sort();
}

/** The repository's text files whose path matches. */
export function projectFiles(pattern: RegExp): readonly ProjectFile[] {
  return projectPaths()
    .filter((path) => pattern.test(path))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}

/** The code that ships: entrypoints, components, lib. */
export function shippedSources(): readonly ProjectFile[] {
  return projectFiles(/^(entrypoints|components|lib)\/.*\.tsx?$/);
}
