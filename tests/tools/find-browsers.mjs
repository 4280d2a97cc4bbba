import { accessSync, constants, readdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, delimiter, join } from 'node:path';

/**
 * Finds the browsers that tests and tools drive. Plain JavaScript without dependencies, because it runs
 * before there are any.
 *
 * @typedef {'chromium' | 'firefox'} BrowserName
 */

const VARIABLES = { chromium: 'CHROME_PATH', firefox: 'FIREFOX_PATH' };

const COMMANDS = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'],
  firefox: ['firefox-esr', 'firefox'],
};

const PLACES = {
  chromium: {
    darwin: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
    win32: ['Chromium\\Application\\chrome.exe', 'Google\\Chrome\\Application\\chrome.exe'],
    linux: ['/snap/bin/chromium', '/opt/google/chrome/chrome'],
  },
  firefox: {
    darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    win32: ['Mozilla Firefox\\firefox.exe'],
    linux: ['/snap/bin/firefox'],
  },
};

/** Where Puppeteer keeps the browsers it downloads: `<cache>/chrome/<platform>-<version>/<folder>/<program>`. */
const DOWNLOADED = {
  chromium: ['chrome', /^(chrome|chrome\.exe|Google Chrome for Testing)$/],
  firefox: ['firefox', /^firefox(\.exe)?$/],
};

/**
 * The program of an installed browser: the environment's choice, else on the path, else in the system's
 * usual place, else Puppeteer's download; `undefined` where there is none.
 * Throws a sentence when the environment names a program that cannot be run.
 *
 * @param {BrowserName} name
 * @returns {string | undefined}
 */
export function findBrowser(name) {
  const variable = VARIABLES[name];
  const chosen = process.env[variable];
  if (chosen) {
    if (isProgram(chosen)) return chosen;
    throw new Error(`Expected ${variable} to name a program, got ${chosen}. Correct it, or unset it.`);
  }
  return [...onPath(name), ...inUsualPlaces(name), ...downloadedBrowsers(name)].find(isProgram);
}

/** @param {BrowserName} name */
function onPath(name) {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return COMMANDS[name].flatMap((command) => folders.map((folder) => join(folder, command + suffix)));
}

/** @param {BrowserName} name */
function inUsualPlaces(name) {
  const places = /** @type {Record<string, string[]>} */ (PLACES[name])[process.platform] ?? [];
  if (process.platform !== 'win32') return places;
  const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(
    (key) => process.env[key] ?? [],
  );
  return roots.flatMap((root) => places.map((place) => join(root, place)));
}

/**
 * Programs that Puppeteer has downloaded before, the newest first.
 *
 * @param {BrowserName} name
 */
export function downloadedBrowsers(name) {
  const [folder, program] = /** @type {[string, RegExp]} */ (DOWNLOADED[name]);
  const cache = process.env['PUPPETEER_CACHE_DIR'] ?? join(homedir(), '.cache', 'puppeteer');
  try {
    return readdirSync(join(cache, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => program.test(basename(path)))
      .map((path) => join(cache, folder, path))
      .filter(isProgram)
      .sort()
      .reverse();
  } catch {
    return [];
  }
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
