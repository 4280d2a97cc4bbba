import { expect, it } from 'vitest';
import { isBackupDue } from '../../../lib/exchange/backup/is-backup-due.ts';

const NOW = Date.UTC(2026, 10, 23, 12);
const daysAgo = (days: number) => NOW - days * 86_400_000;

it.each([
  ['with hardly anything to lose', {}, 19, false],
  ['without any', {}, 20, true],
  ['when the last is fresh', { backedUpAt: daysAgo(29) }, 500, false],
  ['when the last is old', { backedUpAt: daysAgo(31) }, 500, true],
  ['when it was put off', { backedUpAt: daysAgo(90), backupAskedAt: daysAgo(3) }, 500, false],
  ['when it was put off long ago', { backupAskedAt: daysAgo(31) }, 500, true],
])('a backup %s', (_, settings, leads, isDue) => {
  expect(isBackupDue(settings, leads, NOW)).toBe(isDue);
});
