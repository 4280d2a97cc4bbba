import type { ChildProcess } from 'node:child_process';
import { createServer, type Socket } from 'node:net';

/** What every mailbox here is opened with. */
export const PASSWORD = 'forty-columns';

const GREETING = '* OK [CAPABILITY IMAP4rev1] Firsthand mailbox ready.\r\n';
const COMMAND = /^(\S+) (\S+)(?: (.*))?$/;

/**
 * Listens on a free port of 127.0.0.1 and, for each connection that logs in, hands over to a fresh IMAP
 * server that speaks on its standard input and output and takes its user for logged in (`PREAUTH`).
 */
export function openImapDoor(startServer: () => ChildProcess): Promise<{ readonly port: number }> {
  const door = createServer((client) => {
    client.on('error', () => client.destroy());
    client.write(GREETING);
    answerUntilLogin(client, (tag) => handOver(client, tag, startServer()));
  });
  // It is no reason for the process to stay.
  door.unref();
  return new Promise((resolve, reject) => {
    door.once('error', reject);
    door.listen(0, '127.0.0.1', () => {
      const address = door.address();
      resolve({ port: typeof address === 'object' && address ? address.port : 0 });
    });
  });
}

function answerUntilLogin(client: Socket, logIn: (tag: string) => void): void {
  let waiting = '';
  const onData = (chunk: Buffer) => {
    waiting += chunk;
    for (let end = waiting.indexOf('\r\n'); end >= 0; end = waiting.indexOf('\r\n')) {
      const [, tag = '*', name = '', rest = ''] = COMMAND.exec(waiting.slice(0, end)) ?? [];
      waiting = waiting.slice(end + 2);
      if (name.toUpperCase() === 'LOGIN' && rest.includes(PASSWORD)) {
        client.off('data', onData);
        client.pause();
        if (waiting) client.unshift(Buffer.from(waiting));
        return logIn(tag);
      }
      client.write(answerTo(tag, name.toUpperCase()));
      if (name.toUpperCase() === 'LOGOUT') client.end();
    }
  };
  client.on('data', onData);
}

function answerTo(tag: string, name: string): string {
  if (name === 'CAPABILITY') return `* CAPABILITY IMAP4rev1\r\n${tag} OK Done.\r\n`;
  if (name === 'NOOP') return `${tag} OK Done.\r\n`;
  if (name === 'LOGOUT') return `* BYE Until next time.\r\n${tag} OK Done.\r\n`;
  return `${tag} NO Log in first.\r\n`;
}

/** The server's greeting becomes the answer to the login; from there on the two speak with each other. */
function handOver(client: Socket, tag: string, server: ChildProcess): void {
  const { stdin, stdout } = server;
  if (!stdin || !stdout)
    throw new Error('Expected a server with standard input and output, got one without.');
  stdin.on('error', () => client.destroy());
  client.once('close', () => stdin.end());
  let greeting = '';
  stdout.on('data', function greet(chunk: Buffer) {
    greeting += chunk;
    if (!greeting.includes('\r\n')) return;
    stdout.off('data', greet);
    client.write(greeting.replace('* PREAUTH', `${tag} OK`));
    stdout.pipe(client);
    client.pipe(stdin);
  });
  stdout.once('close', () => client.end());
}
