/** One part of `npm test`: a command that passes by its exit status, or a Vitest project that counts its tests. */
export interface Check {
  readonly name: string;
  /** Commands run by Node one after the other; the first that fails ends the check. */
  readonly commands: readonly (readonly string[])[];
  /** The Vitest project whose tests are counted. */
  readonly project?: string;
}

const BIOME = 'node_modules/@biomejs/biome/bin/biome';
const TSC = 'node_modules/typescript/bin/tsc';
const WXT = 'node_modules/wxt/bin/wxt.mjs';
const WEB_EXT = 'node_modules/web-ext/bin/web-ext.js';

/** In the order in which they run: the quick ones first, and the builds before what looks at them. */
export const CHECKS: readonly Check[] = [
  { name: 'lint', commands: [[BIOME, 'ci', '--colors=off']] },
  {
    name: 'types',
    commands: [
      [TSC, '-p', 'tsconfig.json'],
      [TSC, '-p', 'lib/leads'],
    ],
  },
  vitest('unit'),
  { name: 'build-chromium', commands: [[WXT, 'build']] },
  { name: 'build-firefox', commands: [[WXT, 'build', '-b', 'firefox']] },
  {
    name: 'firefox-lint',
    commands: [[WEB_EXT, 'lint', '--source-dir', '.output/firefox-mv3', '--boring', '--no-config-discovery']],
  },
  vitest('repo'),
  vitest('e2e'),
];

function vitest(project: string): Check {
  return {
    name: project,
    project,
    commands: [['node_modules/vitest/vitest.mjs', 'run', '--project', project]],
  };
}
