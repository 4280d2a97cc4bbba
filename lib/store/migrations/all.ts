import { first } from './001-first.ts';
import { lists } from './002-lists.ts';
import { rest } from './003-rest.ts';
import type { Migration } from './migration.ts';

/** Every migration in order; frozen once released. The database's version is how many there are. */
export const migrations: readonly Migration[] = [first, lists, rest];
