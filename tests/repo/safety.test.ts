import { expect, test } from 'vitest';
import { builtFiles } from '../support/built-files.ts';
import { projectFiles, shippedSources } from '../support/project-files.ts';
import { expectNone } from './expect-none.ts';

const FROM_TEXT = /\beval\s*\(|\bnew\s+Function\b|\bFunction\s*\(\s*['"`]/;

/** Ways to turn text into markup or code; a page's text must never become either. */
const MARKUP = /\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|srcdoc)\b/;

/**
 * Writes a copy of a page, which has no window, out as text: markup is read, and set only on that copy.
 */
const WRITES_OUT = 'lib/redaction/redact-page.ts';
const IN_COPY =
  /\bcopy\.(?:removeAttribute|setAttribute)\('srcdoc'|=== 'srcdoc'|\b(?:root|redactedCopy\(inner, pseudonyms\))\.outerHTML(?!\s*=[^=])/g;

/** Ways to the network; `sync` alone will have one, once a team turns it on. */
const NETWORK = /\b(fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection)\s*[(.]/;

test('no source turns text into markup or code', () => {
  const wrong = shippedSources().flatMap(({ path, text }) =>
    [FROM_TEXT, MARKUP].flatMap((pattern) => {
      const found = pattern.exec(path === WRITES_OUT ? text.replace(IN_COPY, '') : text)?.[0];
      return found
        ? [`${path} uses ${found}. Build nodes, or parse with DOMParser into a document that runs nothing.`]
        : [];
    }),
  );
  expectNone(wrong);
});

test('no source asks the network for anything', () => {
  const wrong = shippedSources()
    .filter(({ path }) => !path.startsWith('lib/sync/'))
    .flatMap(({ path, text }) => {
      const found = NETWORK.exec(text)?.[0];
      return found
        ? [
            `${path} uses ${found}): nothing leaves the browser, except through lib/sync once a team turns it on.`,
          ]
        : [];
    });
  expectNone(wrong);
});

test('extension pages load nothing from elsewhere', () => {
  const wrong = projectFiles(/^entrypoints\/.*\.html$|^(entrypoints|components)\/.*\.css$/).flatMap(
    ({ path, text }) => {
      const found = /(?:src|href)=["']?(?:https?:)?\/\/[^\s"'>]*|url\(\s*["']?(?:https?:)?\/\/[^)]*/.exec(
        text,
      )?.[0];
      return found ? [`${path} loads ${found}. Bring the file into the repository.`] : [];
    },
  );
  expectNone(wrong);
});

test.each(['chrome', 'firefox'] as const)('the %s build makes no code out of text', (browser) => {
  const scripts = builtFiles(browser, /\.js$/);
  expect(scripts.length).toBeGreaterThan(0);
  const wrong = scripts.flatMap(({ path, text }) => {
    const found = FROM_TEXT.exec(text)?.[0];
    return found ? [`${path} contains ${found}, which the extension's content security policy forbids.`] : [];
  });
  expectNone(wrong);
});
