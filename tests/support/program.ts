import { findBrowser } from '../tools/find-browsers.mjs';

/** The browser's program, or a sentence that says how to get one: a missing browser never passes for a pass. */
export function programOf(name: 'chromium' | 'firefox'): string {
  const program = findBrowser(name);
  if (program) return program;
  const variable = name === 'chromium' ? 'CHROME_PATH' : 'FIREFOX_PATH';
  throw new Error(
    `Expected ${name} on this machine, got none. Install it, set ${variable} to its program, or run npm test, which installs it where it can.`,
  );
}
