import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { downloadedBrowsers, findBrowser } from './find-browsers.mjs';

let folder = '';

/** Puts a program into the folder and gives its path. */
function program(path: string): string {
  const file = join(folder, path);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, '');
  chmodSync(file, 0o755);
  return file;
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'firsthand-browsers-'));
  vi.stubEnv('CHROME_PATH', '');
  vi.stubEnv('PATH', join(folder, 'path'));
  vi.stubEnv('PUPPETEER_CACHE_DIR', join(folder, 'cache'));
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

describe('finding a browser', () => {
  test('the environment decides', () => {
    program('path/chromium');
    const chosen = program('chosen');
    vi.stubEnv('CHROME_PATH', chosen);
    expect(findBrowser('chromium')).toBe(chosen);
  });

  test('an environment that names no program is told so', () => {
    vi.stubEnv('CHROME_PATH', join(folder, 'nowhere'));
    expect(() => findBrowser('chromium')).toThrow(/^Expected CHROME_PATH to name a program, got .*nowhere/);
  });

  test('an installed one comes before a downloaded one', () => {
    program('cache/chrome/linux-150.0.1/chrome-linux64/chrome');
    const installed = program(process.platform === 'win32' ? 'path/chromium.exe' : 'path/chromium');
    expect(findBrowser('chromium')).toBe(installed);
  });

  test('a downloaded one is found, the newest first', () => {
    const older = program('cache/firefox/linux-stable_150.0/firefox/firefox');
    const newer = program('cache/firefox/linux-stable_151.0/firefox/firefox');
    expect(downloadedBrowsers('firefox')).toEqual([newer, older]);
  });
});
