import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';

/** Writes a document that a command makes, in the form that the linter asks of all documents. */
export function writeDocument(path: string, text: string): void {
  writeFileSync(path, text);
  spawnSync(process.execPath, ['node_modules/@biomejs/biome/bin/biome', 'format', '--write', path]);
}
