/**
 * Begins a site: entry, rules and a first fixture with its golden.
 * `npm run new:site -- guild "Guild of Analysts" https://guild.example [--group networks]`
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';
import { scaffold } from './scaffold.ts';

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { group: { type: 'string', default: 'networks' } },
  });
  const [id, name, address = ''] = positionals;
  if (!id || !name || !URL.canParse(address))
    throw new Error(
      'Expected an id, a name and an address. Run npm run new:site -- guild "Guild" https://guild.example.',
    );
  const path = `lib/sites/${values.group}/directory.ts`;
  if (!existsSync(path))
    throw new Error(`Expected the group ${values.group} in lib/sites/, got none. Name one with --group.`);
  const files = scaffold(
    { id, name, origin: new URL(address).origin, group: values.group },
    readFileSync(path, 'utf8'),
  );
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const fixture = Object.keys(files).find((file) => file.endsWith('.html')) ?? '';
  const { module } = await runnerImport<typeof import('./golden-of-file.ts')>(
    './tests/tools/sites/golden-of-file.ts',
    {
      configFile: false,
    },
  );
  const golden = fixture.replace(/html$/, 'json');
  writeFileSync(golden, module.goldenOfFile(fixture));
  process.stdout.write(`${[...Object.keys(files), golden].map((file) => `Wrote ${file}`).join('\n')}\n`);
  process.stdout.write(
    'Save a real page of the site, and make a fixture of it: npm run fixture -- page.html\n',
  );
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}
