/** One step up: from the version before it to its own, on plain IndexedDB so that it stays true when types change. */
export type Migration = (database: IDBDatabase, transaction: IDBTransaction) => void;
