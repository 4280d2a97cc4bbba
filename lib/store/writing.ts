import type { IDBPTransaction } from 'idb';
import type { FirsthandSchema, STORES } from './schema.ts';

/** The one read-write transaction of a command, over every store. */
export type Writing = IDBPTransaction<FirsthandSchema, typeof STORES, 'readwrite'>;

/** What the writer needs from outside. */
export interface WriteContext {
  /** Epoch milliseconds. */
  readonly now: number;
  /** The calendar date where the user is, `YYYY-MM-DD`. */
  readonly today: string;
  readonly newId: () => string;
  /** The rep's name for the record. */
  readonly by: string;
}
