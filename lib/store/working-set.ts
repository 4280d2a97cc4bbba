import { unwrap } from 'idb';
import type { LeadEvent } from '../leads/event.ts';
import { type AskedOnce, askedOnce } from './asked-once.ts';
import type { ActRecord, FirsthandSchema, LeadRow, STORES } from './schema.ts';
import { type TallyChanges, tallyChanges } from './tally-changes.ts';
import type { Writing } from './writing.ts';

/** With more of them between the first and the last, each is asked about by itself. */
const MOST_ACTS = 1000;

type Writable = (typeof STORES)[number];

/** The part of a store that writes. */
interface Writer<Value> {
  readonly add: (value: Value) => void;
  readonly put: (value: Value, key?: string) => void;
  readonly delete: (key: string) => void;
}

/**
 * What one write transaction reads and writes, held so that a batch of hundreds waits for the store a few times and
 * not ten times each: every answer is asked for once and kept in step with what is written, and nothing written is
 * waited for before the end. Only for what awaits nothing but this transaction.
 */
export interface WorkingSet {
  readonly acts: AskedOnce<string, ActRecord | undefined>;
  /** Finds out about many acts at once, as far as their names stand near each other. */
  readonly askAboutActs: (acts: readonly string[]) => Promise<void>;
  readonly rows: AskedOnce<string, LeadRow | undefined>;
  /** A lead's own events. */
  readonly events: AskedOnce<string, readonly LeadEvent[]>;
  /** Whose lead has a sure identity key. */
  readonly leadIdsByKey: AskedOnce<string, string | undefined>;
  /** Whether a salted hash is on the do-not-capture list. */
  readonly forgotten: AskedOnce<string, boolean>;
  readonly tallies: TallyChanges;
  /** The logical clock, written at the end; absent until somebody has read it. */
  clock: { readonly device: string; readonly seen: string } | undefined;
  readonly transaction: Writing;
  /** Writes without waiting and without a promise for each: what the store does not take ends the transaction. */
  readonly write: <Name extends Writable>(store: Name) => Writer<FirsthandSchema[Name]['value']>;
  /** Writes what was added up. */
  readonly settle: () => Promise<void>;
}

/** An empty working set of a transaction over every store. */
export function workingSet(transaction: Writing): WorkingSet {
  const store = transaction.objectStore.bind(transaction);
  const byLead = store('events').index('byLead');
  const bySureKey = store('leads').index('bySureKey');
  const events = askedOnce<string, readonly LeadEvent[]>((leadId) => byLead.getAll(leadId));
  let forgottenCount: Promise<number> | undefined;
  const anyForgotten = async () => {
    forgottenCount ??= store('forgotten').count();
    return (await forgottenCount) > 0;
  };
  const set: WorkingSet = {
    acts: askedOnce((act) => store('acts').get(act)),
    askAboutActs: async (acts) => {
      const [first, last] = [acts.toSorted()[0], acts.toSorted().at(-1)];
      if (first === undefined || last === undefined) return;
      const between = await store('acts').getAllKeys(IDBKeyRange.bound(first, last), MOST_ACTS);
      if (between.length === MOST_ACTS) return;
      const done = new Set(between);
      for (const act of acts) if (!done.has(act)) set.acts.set(act, undefined);
    },
    // A lead without events has no row, which for a file of new people is one request less for each of them.
    rows: askedOnce(async (leadId) =>
      (await events.get(leadId)).length === 0 ? undefined : store('leads').get(leadId),
    ),
    events,
    leadIdsByKey: askedOnce((key) => bySureKey.getKey(key)),
    forgotten: askedOnce(
      async (hash) => (await anyForgotten()) && (await store('forgotten').getKey(hash)) !== undefined,
    ),
    tallies: tallyChanges(),
    clock: undefined,
    transaction,
    write: (name) => unwrap(transaction).objectStore(name),
    settle: async () => {
      if (set.clock) set.write('meta').put(set.clock.seen, 'lastSeen');
      await set.tallies.write(store('tallies'));
    },
  };
  return set;
}

/** Events into the store, and into what is known of their leads. */
export async function addEvents(
  set: WorkingSet,
  leadId: string,
  events: readonly LeadEvent[],
): Promise<void> {
  const own = await set.events.get(leadId);
  const store = set.write('events');
  for (const event of events) store.add(event);
  set.events.set(leadId, [...own, ...events]);
}
