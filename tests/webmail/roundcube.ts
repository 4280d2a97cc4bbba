import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { libraryFolders, type MailServer } from './dovecot.ts';
import type { Unpacked } from './packages.ts';
import { freePort, type Service, type Services } from './services.ts';

export interface RoundcubeOptions {
  readonly skin: 'elastic' | 'larry' | 'classic';
  /** Language of the interface, such as `en_US`. */
  readonly language: string;
}

export interface Roundcube extends Service {
  readonly origin: string;
}

/** Starts Roundcube, fresh, on a free port of 127.0.0.1. */
export async function startRoundcube(
  { root }: Unpacked,
  services: Services,
  mailServer: MailServer,
  options: RoundcubeOptions,
): Promise<Roundcube> {
  const port = await freePort();
  const home = join(services.folder, `roundcube-${port}`);
  for (const folder of ['', 'logs', 'temp']) {
    await mkdir(join(home, folder));
    services.give(join(home, folder));
  }
  const installed = join(root, 'var/lib/roundcube');
  const database = join(home, 'roundcube.sqlite');
  const tables = new DatabaseSync(database);
  tables.exec(await readFile(join(installed, 'SQL/sqlite.initial.sql'), 'utf8'));
  tables.close();
  services.give(database);
  await writeFile(join(home, 'config.inc.php'), roundcubeConfig(home, mailServer, options));
  await writeFile(join(home, 'defaults.inc.php'), await readFile(join(installed, 'config/defaults.inc.php')));
  await writeFile(join(home, 'mimetypes.php'), await readFile(join(installed, 'config/mimetypes.php')));
  await writeFile(join(home, 'php.ini'), phpSettings(root, home));
  const service = await services.start(
    join(root, 'usr/bin/php8.2'),
    ['-c', home, '-S', `127.0.0.1:${port}`, '-t', join(installed, 'public_html')],
    {
      port,
      env: {
        LD_LIBRARY_PATH: libraryFolders(root).join(':'),
        PHP_INI_SCAN_DIR: '',
        ROUNDCUBE_CONFIG_DIR: home,
      },
    },
  );
  return { ...service, origin: `http://127.0.0.1:${port}` };
}

function roundcubeConfig(home: string, mailServer: MailServer, { skin, language }: RoundcubeOptions): string {
  return `<?php
$config['db_dsnw'] = 'sqlite:///${home}/roundcube.sqlite?mode=0600';
$config['imap_host'] = '127.0.0.1:${mailServer.port}';
$config['imap_auth_type'] = 'IMAP';
$config['des_key'] = 'forty-columns-will-do-24';
$config['log_dir'] = '${home}/logs/';
$config['temp_dir'] = '${home}/temp/';
$config['plugins'] = [];
$config['skin'] = '${skin}';
$config['language'] = '${language}';
$config['mail_domain'] = 'tabulating.example';
$config['date_format'] = 'Y-m-d';
$config['prettydate'] = false;
$config['message_sort_order'] = 'ASC';
$config['prefer_html'] = true;
$config['mdn_requests'] = 2;
`;
}

/** Modules in the order in which they need each other. */
const MODULES =
  'mbstring dom xml xmlreader xmlwriter simplexml ctype iconv intl tokenizer fileinfo pdo pdo_sqlite sockets';

function phpSettings(root: string, home: string): string {
  const modules = MODULES.split(' ').map((name) => `extension=${name}.so`);
  return `extension_dir=${root}/usr/lib/php/20220829
include_path=".:${root}/usr/share/php"
date.timezone=UTC
error_log=${home}/logs/php.log
log_errors=On
display_errors=Off
session.save_path=${home}/temp
${modules.join('\n')}
`;
}
