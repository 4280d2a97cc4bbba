import { test } from 'vitest';
import { importsOf } from '../support/imports.ts';
import { shippedSources } from '../support/project-files.ts';
import { expectNone } from './expect-none.ts';
import { LAYERS } from './layers.ts';

const isOwn = (target: string) => /^(lib|components|entrypoints|public|tests)\//.test(target);

test('every file belongs to a layer', () => {
  const lost = shippedSources()
    .filter(({ path }) => !LAYERS.some(({ files }) => files.test(path)))
    .map(
      ({ path }) =>
        `${path} belongs to no layer. Move it, or add a layer to tests/repo/layers.ts and docs/architecture.md.`,
    );
  expectNone(lost);
});

test('imports follow the arrows of the architecture', () => {
  const wrong = shippedSources().flatMap((file) => {
    const layer = LAYERS.find(({ files }) => files.test(file.path));
    if (!layer) return [];
    return importsOf(file)
      .filter((target) => isOwn(target) && !layer.files.test(target) && !layer.mayImport.test(target))
      .map(
        (target) => `${file.path} -> ${target}: ${layer.name} may not import it, because ${layer.because}.`,
      );
  });
  expectNone(wrong);
});

test('layers import only the packages they may', () => {
  const wrong = shippedSources().flatMap((file) => {
    const layer = LAYERS.find(({ files }) => files.test(file.path));
    const packages = layer?.packages;
    if (!packages) return [];
    return importsOf(file)
      .filter((target) => !isOwn(target) && !packages.test(target))
      .map(
        (target) => `${file.path} -> ${target}: ${layer.name} may not import it, because ${layer.because}.`,
      );
  });
  expectNone(wrong);
});

test('the extension API comes from lib/browser.ts alone', () => {
  const wrong = shippedSources().flatMap((file) => {
    if (file.path === 'lib/browser.ts') return [];
    const imported = /^import (?!type\b)[^;]*from '(webextension-polyfill|wxt\/browser)'/m.test(file.text);
    const bare = /(?<![\w.'"`/])(chrome|globalThis\.browser)\.\w+/.test(withoutComments(file.text));
    return imported || bare
      ? [
          `${file.path} takes the extension API from elsewhere. Import browser from lib/browser.ts, which is the same in every browser.`,
        ]
      : [];
  });
  expectNone(wrong);
});

test('zod comes as zod/mini and stays out of content scripts', () => {
  const wrong = shippedSources().flatMap((file) =>
    importsOf(file)
      .filter(
        (target) =>
          target === 'zod' || (/^zod/.test(target) && /^lib\/(reading|sites|page)\//.test(file.path)),
      )
      .map(
        (target) =>
          `${file.path} -> ${target}: use zod/mini, and only outside content scripts, or bundles grow by tens of kB.`,
      ),
  );
  expectNone(wrong);
});

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}
