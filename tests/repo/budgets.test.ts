import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { GROUPS } from '../../lib/sites/directory.ts';
import { type BuildName, builtFile } from '../support/built-files.ts';

const KB = 1000;

const CAPTURE_SCRIPTS = [
  'capture',
  ...Object.keys(GROUPS)
    .filter((group) => group !== 'software')
    .map((group) => `capture-${group}`),
];

test.each(
  CAPTURE_SCRIPTS.flatMap((script) =>
    (['chrome', 'firefox'] as const).map((browser) => [script, browser] as const),
  ),
)('%s.js, which is put into a page on %s, stays within 40 kB', (script, browser) => {
  const size = Buffer.byteLength(builtFile(browser, `${script}.js`));
  expect(
    size,
    'It is parsed on every capture. Move what need not run in the page to the worker, or split the group.',
  ).toBeLessThanOrEqual(40 * KB);
});

test.each(['chrome', 'firefox'] as const)(
  'the popup on %s loads at most 90 kB of script before it shows',
  (browser) => {
    const scripts = eagerScripts(browser, 'popup.html');
    const sizes = scripts.map((path) => [path, Buffer.byteLength(builtFile(browser, path))] as const);
    const total = sizes.reduce((sum, [, size]) => sum + size, 0);
    expect(scripts.length).toBeGreaterThan(0);
    expect(
      total,
      `Load it later with import(): ${JSON.stringify(Object.fromEntries(sizes))}`,
    ).toBeLessThanOrEqual(90 * KB);
  },
);

/** A page's scripts and all that they import statically: what has to arrive before anything is seen. */
function eagerScripts(browser: BuildName, page: string): string[] {
  const html = builtFile(browser, page);
  const waiting = [...html.matchAll(/<(?:script|link)\b[^>]*?(?:src|href)="([^"]+\.js)"/g)].map(([, path]) =>
    fromRoot(path ?? ''),
  );
  const found = new Set<string>();
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (found.has(path)) continue;
    found.add(path);
    const imports = builtFile(browser, path).matchAll(
      /(?:^|[;}\n])\s*(?:import|export)\b[^'"`;()]*["']([^"']+\.js)["']/g,
    );
    for (const [, target] of imports) waiting.push(posix.join(posix.dirname(path), target ?? ''));
  }
  return [...found];
}

function fromRoot(path: string): string {
  return path.replace(/^\.?\//, '');
}
