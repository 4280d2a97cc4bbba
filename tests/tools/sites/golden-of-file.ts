import { readFileSync } from 'node:fs';
import { openPage } from '../../sites/fixtures.ts';
import { readPage } from '../../sites/read-page.ts';

/** The reading of a fixture's file, as it is kept beside it. */
export function goldenOfFile(path: string): string {
  const html = readFileSync(path, 'utf8');
  const url = /^<!-- (\S+) -->/.exec(html)?.[1] ?? '';
  return `${JSON.stringify(readPage(openPage({ html, url }), url), undefined, 2)}\n`;
}
