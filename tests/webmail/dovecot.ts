import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openImapDoor } from './imap-door.ts';
import type { Unpacked } from './packages.ts';
import type { Services } from './services.ts';

/** A mail server with one mailbox, in which all mails of `mails/` have arrived. */
export interface MailServer {
  readonly port: number;
}

const MAILS = 'tests/webmail/mails';

/**
 * Delivers the mails and opens their mailbox on a port of 127.0.0.1. Dovecot runs as one process per connection,
 * as it does behind a tunnel: its login service looks for modules in an installed system and nowhere else.
 */
export async function startDovecot({ root }: Unpacked, services: Services): Promise<MailServer> {
  const home = join(services.folder, 'dovecot');
  await mkdir(join(home, 'run'), { recursive: true });
  await deliver(join(home, 'mailbox'), services);
  const programs = join(root, 'usr/lib/dovecot');
  const config = join(home, 'dovecot.conf');
  await writeFile(config, dovecotConfig(home, programs, services.user));
  for (const path of [home, join(home, 'run'), config]) services.give(path);
  // What its programs do by themselves, with paths of an installed system: read the settings, then start.
  const start = ['-f', 'service=imap', '-c', config, '-m', 'imap', '-p', '-e', join(programs, 'imap')];
  const env = {
    HOME: home,
    USER: services.user,
    LD_LIBRARY_PATH: [programs, ...libraryFolders(root)].join(':'),
  };
  return openImapDoor(() => services.spawn(join(root, 'usr/bin/doveconf'), start, env));
}

/** Folders of an unpacked root in which programs find their libraries. */
export function libraryFolders(root: string): string[] {
  const machine = process.arch === 'arm64' ? 'aarch64-linux-gnu' : 'x86_64-linux-gnu';
  return [`usr/lib/${machine}`, `lib/${machine}`]
    .map((folder) => join(root, folder))
    .filter((folder) => existsSync(folder));
}

/** Puts the mails into a Maildir, in the order of their names, as a delivery agent does. */
async function deliver(mailbox: string, services: Services): Promise<void> {
  for (const folder of ['', 'tmp', 'new', 'cur']) {
    await mkdir(join(mailbox, folder), { recursive: true });
    services.give(join(mailbox, folder));
  }
  const mails = (await readdir(MAILS)).filter((name) => name.endsWith('.eml')).sort();
  for (const [index, name] of mails.entries()) {
    // The first part is the second of its arrival, in the order of which the server numbers mails.
    const file = join(mailbox, 'new', `${1_793_600_000 + index * 3_600}.${name.replace('.eml', '')}.mail`);
    await writeFile(file, await readFile(join(MAILS, name)));
    services.give(file);
  }
}

function dovecotConfig(home: string, programs: string, user: string): string {
  return `base_dir = ${home}/run
state_dir = ${home}/run
log_path = ${home}/dovecot.log
libexec_dir = ${programs}
mail_plugin_dir = ${programs}/modules
ssl = no
default_internal_user = ${user}
default_internal_group =
default_login_user = ${user}
mail_location = maildir:${home}/mailbox
mailbox_list_index = no
namespace inbox {
  inbox = yes
}
`;
}
