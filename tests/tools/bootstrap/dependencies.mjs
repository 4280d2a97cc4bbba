import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { tell } from './tell.mjs';

/**
 * @typedef {{ version?: string, optional?: boolean, link?: boolean }} LockedPackage
 */

const FLAGS = [
  // Nothing here needs an install script, and whoever clones should not have to trust any.
  '--ignore-scripts',
  // The owner's npm settings may leave out what these tools need, or insist on the newest Node.
  '--include=dev',
  '--include=optional',
  '--engine-strict=false',
  '--package-lock=true',
  '--no-audit',
  '--no-fund',
  '--loglevel=error',
];

/** Installs the dependencies when node_modules is missing or is not what package-lock.json says. */
export function ensureDependencies() {
  const reason = reasonToInstall();
  if (!reason) return;
  tell(`Installing dependencies: ${reason}.`);
  const { command, args } = npm();
  const { status, stdout, stderr } = spawnSync(command, [...args, 'ci', ...FLAGS], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32' && command === 'npm',
  });
  if (status !== 0) {
    throw new Error(
      `Expected npm ci to install the dependencies, got:\n${stdout ?? ''}${stderr ?? ''}\nCheck that a package registry can be reached, then run this again.`,
    );
  }
}

/** Why the dependencies have to be installed, `undefined` where they need not be. */
export function reasonToInstall() {
  const wanted = packagesIn('package-lock.json');
  if (!wanted) throw new Error('Expected package-lock.json, got none. Restore it from the repository.');
  const installed = packagesIn('node_modules/.package-lock.json');
  if (!installed) return 'there is no complete node_modules';
  for (const [path, { version, link }] of Object.entries(wanted)) {
    if (path === '' || link || !isNeeded(path, wanted)) continue;
    if (installed[path]?.version !== version) return `${path} is not at ${version}`;
    if (!existsSync(path)) return `${path} is missing`;
  }
  return undefined;
}

/**
 * Optional packages are for one platform each; of those only this platform's Node is needed for certain.
 *
 * @param {string} path
 * @param {Record<string, LockedPackage>} wanted
 */
function isNeeded(path, wanted) {
  return !wanted[path]?.optional || path === packagedNodePath();
}

/** Whether there is a packaged Node for this platform. */
export function hasPackagedNode() {
  return packagesIn('package-lock.json')?.[packagedNodePath()] !== undefined;
}

/** Where this platform's packaged Node is, if there is such a package. */
export function packagedNodePath() {
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  return `node_modules/node-${platform}-${process.arch}`;
}

/**
 * @param {string} file
 * @returns {Record<string, LockedPackage> | undefined}
 */
function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/** npm as it was called, on the Node it was called with: the packaged Node is about to be replaced. */
function npm() {
  const program = process.env['npm_execpath'];
  const node = process.env['npm_node_execpath'] ?? process.execPath;
  return program?.endsWith('.js') ? { command: node, args: [program] } : { command: 'npm', args: [] };
}
