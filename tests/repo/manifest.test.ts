import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { builtFile } from '../support/built-files.ts';

interface Manifest {
  readonly manifest_version: number;
  readonly version: string;
  readonly permissions?: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly optional_host_permissions?: readonly string[];
  readonly content_scripts?: readonly unknown[];
  readonly content_security_policy?: { readonly extension_pages?: string };
  readonly icons?: Readonly<Record<string, string>>;
  readonly action?: { readonly default_popup?: string };
}

const readme = readFileSync('README.md', 'utf8');

/** The rows of the README's table: permission, browser, why. */
function permissionsInReadme(browser: 'Chromium' | 'Firefox'): string[] {
  const rows = readme.matchAll(/^\| `(\w+)` *\| (both|Chromium|Firefox) *\|/gm);
  return [...rows]
    .filter(([, , where]) => where === 'both' || where === browser)
    .map(([, name]) => name ?? '');
}

describe.each([
  ['chrome', 'Chromium'],
  ['firefox', 'Firefox'],
] as const)('the manifest built for %s', (build, browser) => {
  const manifest = JSON.parse(builtFile(build, 'manifest.json')) as Manifest;

  test('asks for the permissions that the README lists, and no others', () => {
    expect([...(manifest.permissions ?? [])].sort()).toEqual(permissionsInReadme(browser).sort());
  });

  test('asks for notifications and sites only when the user wants what they are for', () => {
    expect(manifest.optional_permissions).toEqual(['notifications']);
    expect(manifest.optional_host_permissions).toEqual(['https://*/*', 'http://*/*']);
  });

  test.each([
    ['host_permissions', 'activeTab on the toolbar click is enough'],
    ['content_scripts', 'pages are read when the user asks, and only then'],
    ['web_accessible_resources', 'pages could find out that the extension is installed'],
    ['externally_connectable', 'no page and no other extension may talk to it'],
    ['update_url', 'stores set it'],
  ])('has no %s', (key, reason) => {
    expect(manifest, `${key} must not be there: ${reason}.`).not.toHaveProperty(key);
  });

  test('has a content security policy that allows own scripts only', () => {
    const policy = manifest.content_security_policy?.extension_pages ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  test('is a Manifest V3 of the version in package.json', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(manifest).toMatchObject({ manifest_version: 3, version });
  });

  test('has an icon in every size, and a popup', () => {
    expect(Object.keys(manifest.icons ?? {})).toEqual(['16', '32', '48', '96', '128']);
    expect(manifest.action?.default_popup).toBeTypeOf('string');
  });
});
