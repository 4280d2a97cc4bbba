import type { Migration } from './migration.ts';

/** Version 1: events, lead rows, tallies, acts, the do-not-capture list and settings of the store itself. */
export const first: Migration = (database) => {
  const events = database.createObjectStore('events', { keyPath: 'id' });
  events.createIndex('byLead', 'leadId');

  const leads = database.createObjectStore('leads', { keyPath: 'id' });
  leads.createIndex('byPlace', ['place', 'since']);
  leads.createIndex('byUpdated', 'updatedAt');
  leads.createIndex('byDue', 'dueOn');
  leads.createIndex('bySureKey', 'sureKeys', { multiEntry: true });
  leads.createIndex('byHintKey', 'hintKeys', { multiEntry: true });
  leads.createIndex('byWord', 'words', { multiEntry: true });

  database.createObjectStore('tallies', { keyPath: ['place', 'day', 'currency'] });
  database.createObjectStore('acts', { keyPath: 'act' });
  database.createObjectStore('forgotten', { keyPath: 'hash' });
  database.createObjectStore('meta');
};
