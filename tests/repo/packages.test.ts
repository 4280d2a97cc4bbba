import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { expectNone } from './expect-none.ts';

interface Package {
  readonly version: string;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly optionalDependencies: Readonly<Record<string, string>>;
}

const own = JSON.parse(readFileSync('package.json', 'utf8')) as Package;
const all = Object.entries({ ...own.dependencies, ...own.devDependencies, ...own.optionalDependencies });

test('versions are exact', () => {
  const loose = all
    .filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
    .map(([name, version]) => `${name} is at ${version}. Name one version, so that everybody has the same.`);
  expectNone(loose);
});

test('the lock file names no registry', () => {
  const lock = readFileSync('package-lock.json', 'utf8');
  expect(lock, 'Set omit-lockfile-registry-resolved in npm, and install again.').not.toContain('"resolved"');
});

test('the lock file is of this package.json', () => {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Package> };
  expect(lock.packages['']).toMatchObject({
    version: own.version,
    dependencies: own.dependencies,
    devDependencies: own.devDependencies,
    optionalDependencies: own.optionalDependencies,
  });
});

test('the lock file has the packages of every platform, without which npm ci refuses to install', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, Partial<Package>>;
  };
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !packages[`${path}/node_modules/${name}`] && !packages[`node_modules/${name}`])
      .map(
        (name) =>
          `${name}, which ${path} names, is not in package-lock.json. Lock it, also where it is not installed.`,
      ),
  );
  expectNone(missing);
});

test('every dependency has its reason in docs/dependencies.md, and nothing else does', () => {
  const rows = readFileSync('docs/dependencies.md', 'utf8').matchAll(/^\| `([^`]+)` *\| [^|]{20,} *\|/gm);
  const explained = [...rows].map(([, name]) => name ?? '');
  expect(explained.sort()).toEqual(all.map(([name]) => name).sort());
});

test('the changelog has this version', () => {
  expect(readFileSync('CHANGELOG.md', 'utf8')).toContain(`## ${own.version}`);
});
