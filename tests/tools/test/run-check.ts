import { spawnSync } from 'node:child_process';
import { appendFileSync, readFileSync } from 'node:fs';
import type { Check } from './checks.ts';
import { type Counts, countsFromReport, type VitestReport } from './report.ts';

/** Where the whole output of every check is kept. */
export const LOGS = '.output/test-logs';

const SHOWN_LINES = 40;

/** Runs one check, prints a line about it and what failed, and gives how many passed and failed. */
export function runCheck(check: Check): Counts {
  const startedAt = performance.now();
  const log = `${LOGS}/${check.name}.log`;
  const reportFile = `${LOGS}/${check.name}.json`;
  const extra = check.project
    ? ['--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`, '--no-color']
    : [];
  const isDone = check.commands.every((command) => run([...command, ...extra], log));
  const counts = check.project
    ? countsFromReport(reportIn(reportFile), isDone)
    : countsFromStatus(isDone, log);
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  say(
    `${counts.failed === 0 ? 'ok  ' : 'FAIL'} ${check.name}: ${counts.passed} passed, ${counts.failed} failed in ${seconds} s`,
  );
  if (counts.failed > 0) {
    for (const line of counts.complaints) say(`     ${line}`);
    say(`     The whole output is in ${log}`);
  }
  return counts;
}

function run(args: readonly string[], log: string): boolean {
  const { status, stdout, stderr, error } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 2 ** 28,
    env: { ...process.env, NO_COLOR: '1' },
  });
  appendFileSync(log, `$ ${args.join(' ')}\n${stdout}${stderr}${error ?? ''}\n`);
  return status === 0;
}

function countsFromStatus(isDone: boolean, log: string): Counts {
  if (isDone) return { passed: 1, failed: 0, complaints: [] };
  const lines = readFileSync(log, 'utf8').trimEnd().split('\n');
  return { passed: 0, failed: 1, complaints: lines.slice(-SHOWN_LINES) };
}

function reportIn(file: string): VitestReport | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as VitestReport;
  } catch {
    return undefined;
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
