import { type IDBPDatabase, openDB, unwrap } from 'idb';
import { migrations } from '../../lib/store/migrations/all.ts';

/** A database's whole content: store name to `[key, value]` pairs. */
export type Dump = Readonly<Record<string, readonly (readonly [IDBValidKey, unknown])[]>>;

/** Everything in a database, as frozen dumps keep it. */
export async function dumpOf(database: IDBPDatabase): Promise<Dump> {
  const stores = await Promise.all(
    [...database.objectStoreNames].map(async (store) => {
      const [keys, values] = await Promise.all([database.getAllKeys(store), database.getAll(store)]);
      return [store, keys.map((key, index) => [key, values[index]] as const)] as const;
    }),
  );
  return Object.fromEntries(stores);
}

/** Makes a database as a released version left it. */
export async function restoreDump(name: string, version: number, dump: Dump): Promise<void> {
  const database = await openDB(name, version, {
    upgrade(upgraded, oldVersion, _newVersion, transaction) {
      for (const migrate of migrations.slice(oldVersion, version))
        migrate(unwrap(upgraded), unwrap(transaction));
    },
  });
  for (const [store, rows] of Object.entries(dump)) {
    const transaction = database.transaction(store, 'readwrite');
    for (const [key, value] of rows) {
      await transaction.store.put(value, transaction.store.keyPath === null ? key : undefined);
    }
    await transaction.done;
  }
  database.close();
}
