/** Writes `docs/sites.md`: `npm run docs:sites`. */
import { writeFileSync } from 'node:fs';
import { runnerImport } from 'vite';

const { module } = await runnerImport<typeof import('./sites-table.ts')>(
  './tests/tools/sites/sites-table.ts',
  {
    configFile: false,
  },
);
writeFileSync('docs/sites.md', module.sitesTable());
