import { basename } from 'node:path';
import { test } from 'vitest';
import { projectFiles, projectPaths, shippedSources } from '../support/project-files.ts';
import { expectNone } from './expect-none.ts';

const MOST_LINES = 250;
const MOST_ENTRYPOINT_LINES = 40;
const EMPTY_NAMES = /(^|[-./])(utils?|helpers?|commons?|managers?|misc)([-./]|$)/;
const OWN_CODE = /^(entrypoints|components|lib|tests|public)\//;

const linesIn = (text: string) => text.trimEnd().split('\n').length;

test('files are small', () => {
  const long = projectFiles(/^(entrypoints|components|lib)\/.*\.(tsx?|css)$/)
    .filter(({ text }) => linesIn(text) > MOST_LINES)
    .map(
      ({ path, text }) =>
        `${path} has ${linesIn(text)} lines, over ${MOST_LINES}. Give each of its ideas a file of its own.`,
    );
  expectNone(long);
});

test('entrypoints only compose', () => {
  const long = projectFiles(/^entrypoints\/.*\.tsx?$/)
    .filter(({ text }) => linesIn(text) > MOST_ENTRYPOINT_LINES)
    .map(
      ({ path, text }) =>
        `${path} has ${linesIn(text)} lines, over ${MOST_ENTRYPOINT_LINES}. Move what decides into lib/ or components/.`,
    );
  expectNone(long);
});

test('names say what is inside', () => {
  const vague = projectPaths()
    .filter((path) => OWN_CODE.test(path) && EMPTY_NAMES.test(path))
    .map(
      (path) => `${path}: utils, helpers, common, manager and misc say nothing. Name it after what it does.`,
    );
  expectNone(vague);
});

test('file names are in kebab-case', () => {
  const odd = projectPaths()
    .filter((path) => /^(entrypoints|components|lib|tests)\/.*\.(tsx?|mjs|css)$/.test(path))
    .filter((path) => !/^[a-z0-9]+([-.][a-z0-9]+)*$/.test(basename(path)))
    .map((path) => `${path}: name files in kebab-case, so that they are the same on every file system.`);
  expectNone(odd);
});

test('only WXT and sites have default exports', () => {
  const wrong = shippedSources()
    .filter(({ path }) => !/^entrypoints\/|\.site\.ts$/.test(path))
    .filter(({ text }) => /^export default\b/m.test(text))
    .map(
      ({ path }) => `${path} has a default export. Give it a name, so that it is called the same everywhere.`,
    );
  expectNone(wrong);
});
