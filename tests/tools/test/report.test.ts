import { describe, expect, test } from 'vitest';
import { countsFromReport, type VitestReport } from './report.ts';

function reportOf(...statuses: string[]): VitestReport {
  const assertionResults = statuses.map((status, index) => ({ fullName: `test ${index}`, status }));
  const hasFailed = statuses.includes('failed');
  return { testResults: [{ name: 'a.test.ts', status: hasFailed ? 'failed' : 'passed', assertionResults }] };
}

describe('the counts of npm test', () => {
  test('tests count as they ended', () => {
    expect(countsFromReport(reportOf('passed', 'passed', 'failed'), false)).toMatchObject({
      passed: 2,
      failed: 1,
    });
  });

  test.each(['skipped', 'pending', 'todo', 'disabled'])('a %s test counts as failed', (status) => {
    expect(countsFromReport(reportOf('passed', status), true)).toMatchObject({ passed: 1, failed: 1 });
  });

  test('a file that does not load counts as failed', () => {
    const report = {
      testResults: [{ name: 'b.test.ts', status: 'failed', message: 'no', assertionResults: [] }],
    };
    expect(countsFromReport(report, false)).toMatchObject({ passed: 0, failed: 1 });
  });

  test('a run without tests counts as failed', () => {
    expect(countsFromReport({ testResults: [] }, true)).toMatchObject({ passed: 0, failed: 1 });
  });

  test('a run without a report counts as failed', () => {
    expect(countsFromReport(undefined, true)).toMatchObject({ passed: 0, failed: 1 });
  });

  test('a run that ends badly after passing tests counts as failed', () => {
    expect(countsFromReport(reportOf('passed'), false)).toMatchObject({ passed: 1, failed: 1 });
  });
});
