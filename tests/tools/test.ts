import { mkdirSync, rmSync } from 'node:fs';
import { CHECKS } from './test/checks.ts';
import { LOGS, runCheck } from './test/run-check.ts';

/** Runs every check, or those named by `--only lint,unit`, to the end, and prints how many passed and failed. */
const only = process.argv[process.argv.indexOf('--only') + 1]?.split(',');
const isChosen = (name: string) => !process.argv.includes('--only') || only?.includes(name);
const chosen = CHECKS.filter(({ name }) => isChosen(name));
const names = CHECKS.map(({ name }) => name).join(', ');

rmSync(LOGS, { recursive: true, force: true });
mkdirSync(LOGS, { recursive: true });

let passed = 0;
let failed = 0;
if (chosen.length === 0) {
  failed++;
  process.stdout.write(`Expected --only to name some of ${names}, got ${only?.join(',') ?? 'nothing'}.\n`);
}
for (const check of chosen) {
  const result = runCheck(check);
  passed += result.passed;
  failed += result.failed;
}
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
