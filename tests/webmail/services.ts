import { type ChildProcess, spawn } from 'node:child_process';
import { chownSync, mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';

/** A temporary folder and the programs that run in it; both are gone when this process is, whatever ends it. */
export interface Services {
  readonly folder: string;
  /** The name of the user the programs run as: never the superuser. */
  readonly user: string;
  /** Gives a file or folder to that user. */
  give(path: string): void;
  /** Starts a program that is spoken with over its standard input and output. */
  spawn(program: string, args: readonly string[], env: Readonly<Record<string, string>>): ChildProcess;
  /** Starts a program and resolves once it listens on a port of 127.0.0.1. */
  start(program: string, args: readonly string[], options: ServiceOptions): Promise<Service>;
  /** Ends all that was started and removes the folder. */
  end(): Promise<void>;
}

interface ServiceOptions {
  readonly port: number;
  readonly env: Readonly<Record<string, string>>;
}

export interface Service {
  stop(): Promise<void>;
}

/** The user without rights that every Debian has. */
const NOBODY = { name: 'nobody', uid: 65_534, gid: 65_534 };
const START_WITHIN_MS = 15_000;
const STOP_WITHIN_MS = 5_000;

/** Opens the folder. Ctrl-C and a failure end everything, too; a kill that cannot be caught ends the programs. */
export function openServices(): Services {
  const folder = mkdtempSync(join(tmpdir(), 'firsthand-mail-'));
  // The browser's profile belongs to the run as well.
  process.env['TMPDIR'] = folder;
  const isRoot = process.getuid?.() === 0;
  const running = new Set<ChildProcess>();
  const give = (path: string) => isRoot && chownSync(path, NOBODY.uid, NOBODY.gid);
  const killAll = () => {
    for (const child of running) signal(child, 'SIGKILL');
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  };
  process.once('exit', killAll);
  for (const [name, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const) {
    process.once(name, () => process.exit(code));
  }
  give(folder);

  const begin: Services['spawn'] = (program, args, env) => {
    // The kernel ends the program should this process be killed; a group of its own keeps Ctrl-C with us.
    const lower = isRoot ? [`--reuid=${NOBODY.uid}`, `--regid=${NOBODY.gid}`, '--clear-groups'] : [];
    const child = spawn('setpriv', [...lower, '--pdeathsig=TERM', program, ...args], {
      cwd: folder,
      detached: true,
      stdio: 'pipe',
      env: { PATH: process.env['PATH'] ?? '', ...env },
    });
    running.add(child);
    child.once('close', () => running.delete(child));
    return child;
  };

  return {
    folder,
    user: isRoot ? NOBODY.name : userInfo().username,
    give,
    spawn: begin,
    async start(program, args, { port, env }) {
      const child = begin(program, args, env);
      let said = '';
      for (const stream of [child.stdout, child.stderr]) {
        stream?.on('data', (chunk: Buffer) => {
          said = `${said}${chunk}`.slice(-4_000);
        });
      }
      const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
      const startedAt = Date.now();
      while (!(await isListening(port))) {
        if (!running.has(child) || Date.now() - startedAt > START_WITHIN_MS) {
          throw new Error(`Expected ${program} to listen on port ${port}, got:\n${said}`);
        }
        await pause(50);
      }
      return {
        async stop() {
          signal(child, 'SIGTERM');
          await Promise.race([ended, pause(STOP_WITHIN_MS)]);
          signal(child, 'SIGKILL');
          running.delete(child);
        },
      };
    },
    async end() {
      for (const child of running) signal(child, 'SIGTERM');
      const until = Date.now() + STOP_WITHIN_MS;
      while (running.size > 0 && Date.now() < until) await pause(50);
      process.off('exit', killAll);
      killAll();
    },
  };
}

/** A port of 127.0.0.1 that nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

function isListening(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    const answer = (isThere: boolean) => () => {
      socket.destroy();
      resolve(isThere);
    };
    socket.once('connect', answer(true));
    socket.once('error', answer(false));
  });
}

/** To the program and all that it started. */
function signal(child: ChildProcess, name: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, name);
  } catch {
    // All of them are gone.
  }
}

function pause(forMs: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, forMs));
}
