import { openDB, unwrap } from 'idb';
import { migrations } from './migrations/all.ts';
import type { Database, FirsthandSchema } from './schema.ts';

const NAME = 'firsthand';
let connection: Promise<Database> | undefined;

/**
 * The open database. A connection that is closed under us (a newer page upgrades, the browser
 * terminates it) is forgotten, so that the next call opens a new one.
 */
export function openDatabase(): Promise<Database> {
  connection ??= open().catch((error: unknown) => {
    connection = undefined;
    throw error;
  });
  return connection;
}

/** Closes and forgets the connection. */
export async function closeDatabase(): Promise<void> {
  const open = await connection?.catch(() => undefined);
  connection = undefined;
  open?.close();
}

/** Runs on the open database, once more on a new connection when the first turns out to be closed. */
export async function onDatabase<T>(run: (database: Database) => Promise<T>): Promise<T> {
  const database = await openDatabase();
  try {
    return await run(database);
  } catch (error) {
    if (!isClosed(error)) throw error;
    await closeDatabase();
    return run(await openDatabase());
  }
}

function open(): Promise<Database> {
  return openDB<FirsthandSchema>(NAME, migrations.length, {
    upgrade(database, oldVersion, _newVersion, transaction) {
      for (const migrate of migrations.slice(oldVersion)) migrate(unwrap(database), unwrap(transaction));
    },
    blocking: () => void closeDatabase(),
    terminated: () => {
      connection = undefined;
    },
  });
}

function isClosed(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'InvalidStateError';
}
