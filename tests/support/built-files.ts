import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { ProjectFile } from './project-files.ts';

export type BuildName = 'chrome' | 'firefox';

/** Where WXT puts the build for a browser. */
export function buildFolder(browser: BuildName): string {
  const folder = `.output/${browser}-mv3`;
  if (existsSync(join(folder, 'manifest.json'))) return folder;
  throw new Error(`Expected a build in ${folder}, got none. Run npm test, or npx wxt build -b ${browser}.`);
}

/** The files of a build whose path inside it matches. */
export function builtFiles(browser: BuildName, pattern: RegExp): readonly ProjectFile[] {
  const folder = buildFolder(browser);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((path) => pattern.test(path))
    .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
}

/** One file of a build, or a sentence that says that it is missing. */
export function builtFile(browser: BuildName, path: string): string {
  const file = join(buildFolder(browser), path);
  if (existsSync(file)) return readFileSync(file, 'utf8');
  throw new Error(`Expected ${file} in the build, got none.`);
}
