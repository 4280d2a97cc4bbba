import { test } from 'vitest';
import { projectFiles } from '../support/project-files.ts';
import { expectNone } from './expect-none.ts';

const TEXT = /\.(tsx?|mjs|json|md|css|html|yml|svg)$|^\.ci\/run$/;
const written = projectFiles(TEXT).filter(({ path }) => path !== 'package-lock.json');

test('no TODO has expired', () => {
  const today = new Date().toISOString().slice(0, 10);
  const wrong = written
    .filter(
      ({ path }) =>
        /^(entrypoints|components|lib|tests)\//.test(path) && path !== 'tests/repo/writing.test.ts',
    )
    .flatMap(({ path, text }) =>
      [...text.matchAll(/\bTODO\b(?: \[(\d{4}-\d{2}-\d{2})\])?.*/g)]
        .filter(([, date]) => date === undefined || date < today)
        .map(
          ([found, date]) =>
            `${path}: "${found}" ${date ? 'has expired' : 'has no date'}. Do it, or write TODO [yyyy-mm-dd] and why.`,
        ),
    );
  expectNone(wrong);
});

test('tests are never skipped or run alone', () => {
  const calls = /\b(?:test|it|describe)(?:\.\w+)*\.(?:skip|only|todo|skipIf|runIf|fails)\b/;
  const wrong = written
    .filter(({ path, text }) => /^tests\/.*\.tsx?$/.test(path) && calls.test(text))
    .map(({ path, text }) => `${path} uses ${calls.exec(text)?.[0]}. Make the test pass, or remove it.`);
  expectNone(wrong);
});

test('nothing names the machine that it was made on', () => {
  const places = /(?<![\w.])\/(?:home|Users|work|root)\/[\w.-]+|(?:registry|mirror|proxy)\.[\w-]+\.[\w.-]+\//;
  const wrong = written.flatMap(({ path, text }) => {
    if (path.startsWith('tests/sites/fixtures/')) return [];
    const found = places.exec(text)?.[0];
    return found ? [`${path} contains ${found}, which is true on one machine or one network only.`] : [];
  });
  expectNone(wrong);
});

test('links between documents lead somewhere', () => {
  const paths = new Set(projectFiles(/./).map(({ path }) => path));
  const wrong = projectFiles(/\.md$/).flatMap(({ path, text }) =>
    [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)\s#]+)[^)]*\)/g)]
      .map(
        ([, target]) => [target ?? '', new URL(target ?? '', `file:///${path}`).pathname.slice(1)] as const,
      )
      .filter(
        ([, found]) =>
          !paths.has(found) && ![...paths].some((other) => other.startsWith(`${found.replace(/\/$/, '')}/`)),
      )
      .map(([target]) => `${path} links to ${target}, which is not there.`),
  );
  expectNone(wrong);
});
