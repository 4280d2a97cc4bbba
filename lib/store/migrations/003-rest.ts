import type { Migration } from './migration.ts';

/** Version 3: leads that rest until a date, by where they stand; rows without such a date are not in the index. */
export const rest: Migration = (_, transaction) => {
  transaction.objectStore('leads').createIndex('byRest', ['place', 'restsUntil', 'since']);
};
