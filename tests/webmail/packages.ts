import { spawnSync } from 'node:child_process';
import { lstat, mkdir, readdir, readFile, readlink, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder with packages unpacked in it, laid out as the file system's root is. */
export interface Unpacked {
  readonly root: string;
  /** Package and version of those that were asked for, such as `roundcube-core 1.6.5+dfsg-1`. */
  readonly versions: readonly string[];
}

/** Taken along even where the machine has them: they find each other by paths within one root. */
const SIDE_BY_SIDE = /^(?:roundcube|dovecot|php|libjs-|sogo)/;
/** Dependencies of which only a system's own set-up has any use. */
const NOT_NEEDED = /^(?:apache2|libapache2|libaprutil1|dbconfig)/;

/**
 * Unpacks Debian packages, with what they need and this machine does not have, into a temporary folder that
 * is kept for the next run. Nothing is installed: no system file is touched, no service set up, no script of
 * a package run, and no privilege is needed.
 * @throws Error where this is no Debian, or its packages are out of reach.
 */
export async function unpackPackages(name: string, wanted: readonly string[]): Promise<Unpacked> {
  const home = join(tmpdir(), `firsthand-webmail-${process.getuid?.() ?? 0}`);
  const root = join(home, name);
  const stamp = join(root, 'unpacked.txt');
  const known = await readFile(stamp, 'utf8').catch(() => '');
  const [asked, ...versions] = known.trimEnd().split('\n');
  if (asked === wanted.join(' ')) return { root, versions };
  await mkdir(home, { recursive: true, mode: 0o755 });
  if ((await lstat(home)).uid !== process.getuid?.()) {
    throw new Error(`Expected ${home} to be ours, got a folder of somebody else's. Remove it.`);
  }
  const apt = await ownApt(join(home, 'apt'));
  apt('update');
  const names = neededHere(apt, wanted);
  const downloads = join(home, `${name}.downloads`);
  const fresh = join(home, `${name}.fresh`);
  for (const folder of [downloads, fresh, root]) await rm(folder, { recursive: true, force: true });
  await mkdir(downloads);
  await mkdir(fresh);
  apt('download', ...names.map((each) => each), { cwd: downloads });
  const archives = (await readdir(downloads)).filter((file) => file.endsWith('.deb'));
  for (const archive of archives) run('dpkg-deb', ['-x', join(downloads, archive), fresh]);
  await keepLinksInside(fresh, fresh, root);
  const found = archives.flatMap((archive) => {
    const [archived, version] = decodeURIComponent(archive).split('_');
    return archived && version && wanted.includes(archived) ? [`${archived} ${version}`] : [];
  });
  await writeFile(join(fresh, 'unpacked.txt'), [wanted.join(' '), ...found.sort(), ''].join('\n'));
  await rename(fresh, root);
  await rm(downloads, { recursive: true });
  return { root, versions: found.sort() };
}

type Apt = (command: string, ...rest: (string | { readonly cwd: string })[]) => string;

/** `apt-get` with this machine's sources, and lists and a cache of its own. */
async function ownApt(folder: string): Promise<Apt> {
  for (const part of ['lists/partial', 'cache/archives/partial']) {
    await mkdir(join(folder, part), { recursive: true });
  }
  await writeFile(join(folder, 'nothing-installed'), '');
  const settings = [
    `Dir::State::Lists=${join(folder, 'lists')}`,
    `Dir::Cache=${join(folder, 'cache')}`,
    // The superuser's downloads go to a user who may not write here.
    'APT::Sandbox::User=',
  ].flatMap((setting) => ['-o', setting]);
  return (command, ...rest) => {
    const args = rest.filter((each) => typeof each === 'string');
    const options = rest.find((each) => typeof each !== 'string');
    return run('apt-get', ['-q', ...settings, command, ...args], options?.cwd ?? folder);
  };
}

/** What is missing on this machine, and what has to be side by side with it. */
function neededHere(apt: Apt, wanted: readonly string[]): string[] {
  const plan = (...options: string[]) =>
    [
      ...apt('install', '-y', '--no-install-recommends', '--print-uris', ...options, ...wanted).matchAll(
        /^'[^']+' ([^_\s]+)_/gm,
      ),
    ].map(([, name]) => name ?? '');
  const fromNothing = plan('-o', 'Dir::State::status=nothing-installed');
  const names = [...plan(), ...fromNothing.filter((name) => SIDE_BY_SIDE.test(name))];
  return [...new Set(names)].filter((name) => !NOT_NEEDED.test(name)).sort();
}

/** Points links that mean a file of these packages, by its place in the system, to where that file is going to be. */
async function keepLinksInside(folder: string, fresh: string, root: string): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await keepLinksInside(path, fresh, root);
    if (!entry.isSymbolicLink()) continue;
    const target = await readlink(path);
    if (!target.startsWith('/')) continue;
    const isOurs = await lstat(join(fresh, target)).then(
      () => true,
      () => false,
    );
    if (!isOurs) continue;
    await rm(path);
    await symlink(join(root, target), path);
  }
}

function run(program: string, args: readonly string[], cwd = '/'): string {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    env: { ...process.env, LC_ALL: 'C', DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (status === 0) return stdout;
  const said = error?.message ?? stderr.trim().split('\n').slice(-5).join('\n');
  throw new Error(
    `Expected ${program} ${args.at(-1)} to work, got:\n${said}\nThis needs Debian, and its packages in reach.`,
  );
}
