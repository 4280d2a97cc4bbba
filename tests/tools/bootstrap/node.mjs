import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { hasPackagedNode, packagedNodePath } from './dependencies.mjs';

/** What the tools and the code under test use: type stripping and Temporal. */
const NEEDED_MAJOR = 26;

/** The Node that runs the tools: the packaged one where the platform has it, else the machine's own. */
export function nodeForTools() {
  const program = process.platform === 'win32' ? 'bin/node.exe' : 'bin/node';
  const packaged = resolve(packagedNodePath(), program);
  if (existsSync(packaged)) return packaged;
  if (hasPackagedNode()) {
    throw new Error(
      `Expected npm ci to install ${packagedNodePath()}, got none. Look for omit, os or cpu in npm's settings (npm config ls -l).`,
    );
  }
  const own = process.env['npm_node_execpath'] ?? process.execPath;
  const version = spawnSync(own, ['--version'], { encoding: 'utf8' }).stdout.trim();
  if (majorOf(version) >= NEEDED_MAJOR) return own;
  throw new Error(
    `Expected Node ${NEEDED_MAJOR} or newer, as no packaged one exists for ${process.platform} ${process.arch}, got ${version}. Install it from https://nodejs.org, then run this again.`,
  );
}

/** @param {string} version such as `v26.10.0` */
function majorOf(version) {
  return Number(/^v(\d+)\./.exec(version)?.[1] ?? 0);
}
