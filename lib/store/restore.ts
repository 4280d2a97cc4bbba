import type { LeadEvent } from '../leads/event.ts';
import type { Pipelines } from '../leads/pipeline.ts';
import { undoneDesign } from '../leads/undo-design.ts';
import { designPipelines } from './design-pipelines.ts';
import { isForgotten } from './forgotten.ts';
import { isListEmpty } from './identity-queries.ts';
import { keepAnew } from './keep-lead.ts';
import { onDatabase } from './open.ts';
import { readPipelines } from './pipeline-queries.ts';
import { STORES } from './schema.ts';
import { workingSet } from './working-set.ts';

/** Salted hashes of those not to be captured again, hex. */
interface Forgotten {
  readonly salt: string;
  readonly hashes: readonly string[];
}

/**
 * Makes room for the events of a backup: its pipelines are taken as they are by an empty list, and added, retired, to
 * those of a living one; whoever was not to be captured is not to be from now on.
 */
export async function restoreGround(pipelines: Pipelines, forgotten?: Forgotten): Promise<boolean> {
  const isEmpty = await isListEmpty();
  const together = undoneDesign(await readPipelines(), pipelines);
  const taken = isEmpty ? await designPipelines(pipelines) : undefined;
  // A design of its own may lack stages that this one has had.
  if (!taken?.ok && !(await designPipelines(together)).ok) return false;
  if (forgotten) await restoreForgotten(forgotten);
  return true;
}

/** Hashes mean something under their own salt only: they are taken where this list has none of its own. */
async function restoreForgotten({ salt, hashes }: Forgotten): Promise<void> {
  await onDatabase(async (database) => {
    const transaction = database.transaction(['forgotten', 'meta'], 'readwrite', { durability: 'strict' });
    const held = (await transaction.objectStore('meta').get('salt')) as string | undefined;
    const isFree = (await transaction.objectStore('forgotten').count()) === 0;
    if (isFree) await transaction.objectStore('meta').put(salt, 'salt');
    if (isFree || held === salt) {
      for (const hash of hashes) await transaction.objectStore('forgotten').put({ hash });
    }
    await transaction.done;
  });
}

/** The leads among these that were erased here, and must not come back by a backup from before. */
export function forgottenAmong(leadIds: readonly string[]): Promise<readonly string[]> {
  return onDatabase(async (database) => {
    const forgotten: string[] = [];
    for (const id of leadIds) {
      const row = await database.get('leads', id);
      if (row && (await isForgotten(database, row.lead.fields, [id, ...row.lead.mergedIds])))
        forgotten.push(id);
    }
    return forgotten;
  });
}

/** Adds events that are not there yet, in one strict transaction; gives back the leads that they change. */
export async function restoreEvents(events: readonly LeadEvent[]): Promise<readonly string[]> {
  return onDatabase(async (database) => {
    const transaction = database.transaction(STORES, 'readwrite', { durability: 'strict' });
    const set = workingSet(transaction);
    const store = transaction.objectStore('events');
    const told = [...new Map(events.map((event) => [event.id, event])).values()];
    const held = await Promise.all(told.map(({ id }) => store.getKey(id)));
    const fresh = told.filter((_, at) => held[at] === undefined);
    for (const event of fresh) set.write('events').add(event);
    // Whatever happens from now on comes after what was restored.
    const meta = transaction.objectStore('meta');
    const lastSeen = ((await meta.get('lastSeen')) as string | undefined) ?? '';
    const seen = [lastSeen, ...fresh.map((event) => event.seen)].sort().at(-1) ?? '';
    set.write('meta').put(seen, 'lastSeen');
    const changed = new Set(fresh.map(({ leadId }) => leadId));
    await keepAnew(set, [...changed]);
    await transaction.done;
    return [...changed];
  });
}
