import type { Command } from '../leads/command.ts';
import { identityKeys } from '../leads/identity.ts';
import type { FieldValues } from '../leads/value.ts';
import { bringsValues } from './brings-values.ts';
import type { Database } from './schema.ts';

/**
 * By command, salted SHA-256 of the sure identity keys that a capture brings or an erasure must remember, and of the lead
 * ids that an old backup or the same file would bring back. Made before the write transaction: inside one, awaiting anything
 * but its own requests would end it.
 */
export async function hashesOf(
  database: Database,
  commands: readonly Command[],
): Promise<readonly (readonly string[])[]> {
  const salt = await saltOf(database);
  return Promise.all(commands.map(async (command) => hashKeys(salt, await keysOf(database, command))));
}

async function keysOf(database: Database, command: Command): Promise<readonly string[]> {
  if (bringsValues(command)) {
    const ids = command.type === 'import' ? [command.freshId] : [];
    return keysToForget(command.values, ids);
  }
  if (command.type !== 'erase') return [];
  const row = await database.get('leads', command.leadId);
  return row ? keysToForget(row.lead.fields, [row.id, ...row.lead.mergedIds]) : [];
}

function keysToForget(values: FieldValues, leadIds: readonly string[]): readonly string[] {
  return [...identityKeys(values).sure, ...leadIds.map((id) => `lead:${id}`)];
}

/** Whether somebody with these values, or one of these leads, was erased before. */
export async function isForgotten(
  database: Database,
  values: FieldValues,
  leadIds: readonly string[] = [],
): Promise<boolean> {
  if ((await database.count('forgotten')) === 0) return false;
  for (const hash of await hashKeys(await saltOf(database), keysToForget(values, leadIds))) {
    if (await database.getKey('forgotten', hash)) return true;
  }
  return false;
}

async function hashKeys(salt: string, keys: readonly string[]): Promise<readonly string[]> {
  const encoder = new TextEncoder();
  return Promise.all(
    keys.map(async (key) =>
      hexFromBytes(new Uint8Array(await crypto.subtle.digest('SHA-256', encoder.encode(`${salt}|${key}`)))),
    ),
  );
}

async function saltOf(database: Database): Promise<string> {
  // A strict transaction waits for the disk.
  const known = (await database.get('meta', 'salt')) as string | undefined;
  if (known) return known;
  const transaction = database.transaction('meta', 'readwrite', { durability: 'strict' });
  const held = (await transaction.store.get('salt')) as string | undefined;
  const salt = held ?? hexFromBytes(crypto.getRandomValues(new Uint8Array(16)));
  if (!held) await transaction.store.put(salt, 'salt');
  await transaction.done;
  return salt;
}

function hexFromBytes(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
