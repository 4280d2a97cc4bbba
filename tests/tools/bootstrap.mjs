import { spawnSync } from 'node:child_process';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBrowser } from './bootstrap/browsers.mjs';
import { ensureDependencies } from './bootstrap/dependencies.mjs';
import { nodeForTools } from './bootstrap/node.mjs';

/**
 * `npm start` and `npm test` begin here: brings a fresh clone to the point where the job can run, then runs
 * it. Plain JavaScript without dependencies for Node >= 20, because there may be nothing else yet.
 */
const JOBS = {
  start: { script: 'tests/tools/start.ts', browsers: /** @type {const} */ (['chromium']) },
  test: { script: 'tests/tools/test.ts', browsers: /** @type {const} */ (['chromium', 'firefox']) },
};

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
process.chdir(root);

try {
  process.exitCode = run(process.argv[2] ?? '', process.argv.slice(3));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}

/**
 * @param {string} name
 * @param {string[]} options
 */
function run(name, options) {
  const job = name === 'start' || name === 'test' ? JOBS[name] : undefined;
  if (!job) throw new Error(`Expected start or test, got ${name || 'nothing'}. Use npm start or npm test.`);
  ensureDependencies();
  const node = nodeForTools();
  const found = job.browsers.map((browser) => ensureBrowser(browser, node));
  const { status, error } = spawnSync(node, [job.script, ...options], {
    stdio: 'inherit',
    env: {
      ...process.env,
      CHROME_PATH: found[0],
      ...(found[1] ? { FIREFOX_PATH: found[1] } : {}),
      PATH: [dirname(node), process.env['PATH']].join(delimiter),
    },
  });
  if (error) throw error;
  return status ?? 1;
}
