/**
 * Makes a fixture with an invented cast of a saved or redacted page, and writes how it is read beside it:
 * `npm run fixture -- page.html [--url https://...] [--case name]`.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';

const FIXTURES = 'tests/sites/fixtures';

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { url: { type: 'string' }, case: { type: 'string', default: 'new' } },
  });
  const [path] = positionals;
  if (!path) throw new Error('Expected a saved page, got none. Run npm run fixture -- page.html.');
  // Sites find each other by a glob that Vite understands.
  const { module } = await runnerImport<typeof import('./fixture-from-page.ts')>(
    './tests/tools/sites/fixture-from-page.ts',
    { configFile: false },
  );
  const { place, html, reading } = module.fixtureFromPage(readFileSync(path, 'utf8'), values.url);
  const target = `${FIXTURES}/${place}--${values.case}`;
  if (existsSync(`${target}.html`))
    throw new Error(`Expected ${target}.html to be new, got one that is there. Choose a name with --case.`);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(`${target}.html`, html);
  writeFileSync(`${target}.json`, `${JSON.stringify(reading, undefined, 2)}\n`);
  process.stdout.write(`Wrote ${target}.html and .json. It reads:\n`);
  for (const { role, values: found } of reading.people) {
    const facts = Object.entries(found).map(([field, [best]]) => `${field} ${best?.value}`);
    process.stdout.write(`  ${role}: ${facts.join(', ')}\n`);
  }
  if (reading.people.length === 0) process.stdout.write('  nobody\n');
  if (reading.missing.length > 0) process.stdout.write(`  missing: ${reading.missing.join(', ')}\n`);
  process.stdout.write('Look both files through before you commit them.\n');
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}
