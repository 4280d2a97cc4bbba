import type { Migration } from './migration.ts';

/** Version 2: leads in brief for long lists, and pairs of leads that may be one person. */
export const lists: Migration = (database) => {
  database.createObjectStore('briefs', { keyPath: 'id' });
  const pairs = database.createObjectStore('pairs', { keyPath: 'id' });
  pairs.createIndex('byLead', 'leadIds', { multiEntry: true });
};
