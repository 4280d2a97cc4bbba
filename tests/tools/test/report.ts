/** The parts of Vitest's JSON report that are counted. */
export interface VitestReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message?: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages?: readonly string[] | null;
    }[];
  }[];
}

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  /** A few lines on each failure. */
  readonly complaints: readonly string[];
}

/**
 * Counts tests as they really ended. Not failing is not passing: a test that did not run, a file that did not
 * load, a run without tests and a run that ended badly all count as failures.
 */
export function countsFromReport(report: VitestReport | undefined, isDone: boolean): Counts {
  if (!report) return { passed: 0, failed: 1, complaints: ['No report was written.'] };
  const complaints: string[] = [];
  let passed = 0;
  let failed = 0;
  for (const file of report.testResults) {
    for (const test of file.assertionResults) {
      if (test.status === 'passed') passed++;
      else {
        failed++;
        complaints.push(`${test.fullName} (${test.status})`, ...firstLines(test.failureMessages?.[0]));
      }
    }
    if (file.status === 'failed' && file.assertionResults.every(({ status }) => status === 'passed')) {
      failed++;
      complaints.push(`${file.name} did not finish`, ...firstLines(file.message));
    }
  }
  if (failed === 0 && (passed === 0 || !isDone)) {
    failed++;
    complaints.push(
      passed === 0 ? 'No test was run.' : 'Every test passed, but the run ended with an error.',
    );
  }
  return { passed, failed, complaints };
}

function firstLines(message: string | undefined): string[] {
  const lines =
    message
      ?.trimEnd()
      .split('\n')
      .filter((line) => line.trim() && !line.includes('node_modules')) ?? [];
  return lines.slice(0, 12).map((line) => `  ${line}`);
}
