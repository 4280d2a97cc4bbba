import type { LeadEvent } from '../leads/event.ts';
import type { Lead } from '../leads/lead.ts';
import { eachRow } from './each-row.ts';
import { eventsTogether } from './events-together.ts';
import { onDatabase } from './open.ts';

/** A lead with all its events, those of leads merged into it among them. */
export interface StoredStory {
  readonly lead: Lead;
  readonly events: readonly LeadEvent[];
}

/** Every lead with its events, lowest id first, in batches of a transaction each. */
export async function* eachStory(batchSize = 200): AsyncGenerator<readonly StoredStory[]> {
  for await (const rows of eachRow('leads', batchSize)) yield await storiesOf(rows.map(({ lead }) => lead));
}

/** These leads with their events, in their order, in batches; those that are no longer there are left out. */
export async function* storiesById(
  ids: readonly string[],
  batchSize = 200,
): AsyncGenerator<readonly StoredStory[]> {
  for (let from = 0; from < ids.length; from += batchSize) {
    const rows = await onDatabase((database) =>
      Promise.all(ids.slice(from, from + batchSize).map((id) => database.get('leads', id))),
    );
    yield await storiesOf(rows.flatMap((row) => row?.lead ?? []));
  }
}

/** Every event there is, also of leads that are no more, in batches of a transaction each. */
export async function* eachEvent(batchSize = 1000): AsyncGenerator<readonly LeadEvent[]> {
  let after: string | undefined;
  for (;;) {
    const range = after === undefined ? null : IDBKeyRange.lowerBound(after, true);
    const events = await onDatabase((database) => database.getAll('events', range, batchSize));
    if (events.length > 0) yield events;
    if (events.length < batchSize) return;
    after = events.at(-1)?.id;
  }
}

function storiesOf(leads: readonly Lead[]): Promise<readonly StoredStory[]> {
  return onDatabase((database) =>
    Promise.all(leads.map(async (lead) => ({ lead, events: await eventsTogether(database, lead.id) }))),
  );
}
