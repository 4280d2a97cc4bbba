import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser } from '../find-browsers.mjs';
import { tell } from './tell.mjs';

/** @typedef {import('../find-browsers.mjs').BrowserName} BrowserName */

const KNOWN = {
  chromium: {
    name: 'Chromium',
    variable: 'CHROME_PATH',
    debian: 'chromium',
    download: 'chrome',
    oldest: 148,
  },
  firefox: {
    name: 'Firefox',
    variable: 'FIREFOX_PATH',
    debian: 'firefox-esr',
    download: 'firefox@stable',
    oldest: 140,
  },
};

/**
 * The program of a browser that can run the extension, installed first where there is none.
 *
 * @param {BrowserName} browser
 * @param {string} node
 * @returns {string}
 */
export function ensureBrowser(browser, node) {
  const { name, variable, oldest } = KNOWN[browser];
  const program = findBrowser(browser) ?? download(browser, node) ?? installFromDebian(browser);
  if (!program) {
    throw new Error(
      `Expected ${name} on this machine, got none, and none could be installed. Install ${name}, or set ${variable} to its program, then run this again.`,
    );
  }
  const version = versionOf(program);
  if (version && version < oldest) {
    throw new Error(
      `Expected ${name} ${oldest} or newer, got ${version} in ${program}. Update it, or set ${variable} to a newer one.`,
    );
  }
  return program;
}

/**
 * @param {BrowserName} browser
 * @param {string} node
 */
function download(browser, node) {
  const { name, download: known } = KNOWN[browser];
  tell(`Downloading ${name}: none is installed.`);
  const cli = 'node_modules/puppeteer/lib/puppeteer/node/cli.js';
  const done = quietly(node, [cli, 'browsers', 'install', known], 10);
  if (!done) tell(`The download of ${name} did not work.`);
  return done ? findBrowser(browser) : undefined;
}

/** @param {BrowserName} browser */
function installFromDebian(browser) {
  const { name, debian } = KNOWN[browser];
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  tell(`Installing ${name} with apt-get.`);
  const done = quietly('apt-get', ['update'], 10) && quietly('apt-get', ['install', '-y', debian], 20);
  return done ? findBrowser(browser) : undefined;
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {number} minutes
 */
function quietly(command, args, minutes) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status, stderr } = spawnSync(command, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
    timeout: minutes * 60_000,
    env,
  });
  const complaint = (stderr ?? '').split('\n').find((line) => /error|^E:/i.test(line));
  if (status !== 0 && complaint) tell(`  ${complaint.trim()}`);
  return status === 0;
}

/**
 * The major version, `undefined` where the program does not say (on Windows, browsers do not).
 *
 * @param {string} program
 */
function versionOf(program) {
  if (process.platform === 'win32') return undefined;
  const { stdout } = spawnSync(program, ['--version'], { encoding: 'utf8', timeout: 30_000 });
  const major = /(\d+)\.\d+/.exec(stdout ?? '')?.[1];
  return major ? Number(major) : undefined;
}
