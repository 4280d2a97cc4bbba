/**
 * Drives the built extension on a real Roundcube with a real Dovecot, both from Debian's packages and on
 * 127.0.0.1. Run by `npm run e2e:webmail`; with `--doc` the outcome is written into docs/accuracy.md.
 */
import { launchChromium } from '../support/browser.ts';
import { startDovecot } from './dovecot.ts';
import { writeOutcome } from './outcome.ts';
import { unpackPackages } from './packages.ts';
import { openServices } from './services.ts';
import { driveWebmail } from './tour.ts';

const PACKAGES = [
  'roundcube-core',
  'roundcube-sqlite3',
  'roundcube-skin-classic',
  'roundcube-skin-larry',
  'php-cli',
  'php-sqlite3',
  'dovecot-imapd',
];

const say = (line: string) => void process.stdout.write(`${line}\n`);
say('Unpacking Roundcube and Dovecot; the first time, they are downloaded.');
const unpacked = await unpackPackages('roundcube', PACKAGES);
const services = openServices();
try {
  const mailServer = await startDovecot(unpacked, services);
  const chromium = await launchChromium();
  try {
    const checks = await driveWebmail({ unpacked, services, mailServer, chromium, say });
    const failed = checks.filter(({ faults }) => faults.length > 0);
    if (process.argv.includes('--doc')) await writeOutcome(checks, unpacked.versions);
    say(`${checks.length - failed.length} passed, ${failed.length} failed`);
    process.exitCode = failed.length > 0 ? 1 : 0;
  } finally {
    await chromium.close();
  }
} finally {
  await services.end();
}
