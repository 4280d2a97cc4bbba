import type { Command, Outcomes, RefusalCode } from '../leads/command.ts';
import { decide } from '../leads/decide.ts';
import type { Decision } from '../leads/decision.ts';
import { fold } from '../leads/fold.ts';
import { identityKeys } from '../leads/identity.ts';
import type { Pipelines } from '../leads/pipeline.ts';
import { bringsValues } from './brings-values.ts';
import { eraseLead } from './erase.ts';
import { eventsTogether } from './events-together.ts';
import { hashesOf } from './forgotten.ts';
import { keepLead } from './keep-lead.ts';
import { onDatabase } from './open.ts';
import { pipelinesInForce } from './pipeline-in-force.ts';
import { STORES } from './schema.ts';
import { stampFacts } from './stamp.ts';
import type { WriteContext, Writing } from './writing.ts';

/** A command with the id of its act: sent again with the same id, it is answered and not run again. */
export interface Errand {
  readonly act: string;
  readonly command: Command;
}

export type Carried =
  | {
      readonly ok: true;
      readonly value: Outcomes;
      /** Every lead that it changed. */
      readonly changedIds: readonly string[];
    }
  | { readonly ok: false; readonly code: RefusalCode };

/** Carries one command out: `carryOutAll` of one. */
export async function carryOut(act: string, command: Command, context: WriteContext): Promise<Carried> {
  const [carried] = await carryOutAll([{ act, command }], context);
  if (!carried) throw new Error('Expected an answer for the one command, got none.');
  return carried;
}

/**
 * Carries commands out in one strict transaction, in order: each is decided, recorded and folded, or refused and
 * leaves no trace. Resolves after the commit is on disk; rejects with the DOMException of a store that would not
 * take it, and then nothing at all has happened.
 */
export async function carryOutAll(
  errands: readonly Errand[],
  context: WriteContext,
): Promise<readonly Carried[]> {
  return onDatabase(async (database) => {
    const hashes = await Promise.all(errands.map(({ command }) => hashesOf(database, command)));
    const transaction = database.transaction(STORES, 'readwrite', { durability: 'strict' });
    try {
      const pipelines = await pipelinesInForce(transaction.objectStore('meta'));
      const carried: Carried[] = [];
      for (const [index, errand] of errands.entries()) {
        const within = { ...context, pipelines, hashes: hashes[index] ?? [] };
        carried.push(await carryOutWithin(transaction, errand, within));
      }
      await transaction.done;
      return carried;
    } catch (error) {
      transaction.done.catch(() => {});
      abort(transaction);
      throw error;
    }
  });
}

interface Within extends WriteContext {
  readonly pipelines: Pipelines;
  /** Salted hashes of the sure keys that a capture brings or an erasure must remember. */
  readonly hashes: readonly string[];
}

async function carryOutWithin(
  transaction: Writing,
  { act, command }: Errand,
  context: Within,
): Promise<Carried> {
  const hashes = bringsValues(command) ? context.hashes : [];
  // What does not depend on each other is asked together: a file of many rows waits for answers most of its time.
  const [before, ...forgotten] = await Promise.all([
    transaction.objectStore('acts').get(act),
    ...hashes.map((hash) => transaction.objectStore('forgotten').getKey(hash)),
  ]);
  if (before) return carriedOut(transaction, before.leadId, act, before.created, []);
  if (forgotten.some((hash) => hash !== undefined)) return { ok: false, code: 'forgotten' };
  const leadId = (await targetOf(transaction, command)) ?? context.newId();
  const events = await eventsTogether(transaction, leadId);
  if (command.type === 'erase') {
    if (events.length === 0) return { ok: false, code: 'no-such-lead' };
    await eraseLead(transaction, leadId, context.hashes);
    await transaction.objectStore('acts').add({ act, leadId, created: false });
    return { ok: true, value: { leadId, act, created: false }, changedIds: [leadId] };
  }
  const lead = fold(events, leadId);
  const { now, today, newId, pipelines } = context;
  const otherId = 'otherId' in command ? command.otherId : undefined;
  const other = otherId === undefined ? undefined : fold(await eventsTogether(transaction, otherId), otherId);
  const decision = decide(command, lead, events, { now, today, newId, pipelines, other });
  if (!decision.ok) return decision;
  const changedIds = await record(transaction, leadId, decision, { ...context, act });
  const created = lead === undefined && bringsValues(command);
  const [carried] = await Promise.all([
    carriedOut(transaction, leadId, act, created, changedIds),
    transaction.objectStore('acts').add({ act, leadId, created }),
  ]);
  return carried;
}

/** Writes the events of a decision and the rows of every lead it is about; gives back their ids. */
async function record(
  transaction: Writing,
  leadId: string,
  { facts, others = {} }: Extract<Decision, { ok: true }>,
  context: WriteContext & { readonly act: string },
): Promise<readonly string[]> {
  const changes = [[leadId, facts] as const, ...Object.entries(others)];
  for (const [id, told] of changes) {
    const stamped = await stampFacts(transaction, told, { ...context, leadId: id });
    await Promise.all(stamped.map((event) => transaction.objectStore('events').add(event)));
  }
  for (const [id] of changes)
    await keepLead(transaction, id, fold(await eventsTogether(transaction, id), id));
  return changes.map(([id]) => id);
}

/** The lead a command is about; where a capture or an import names none, the one its sure keys belong to. */
async function targetOf(transaction: Writing, command: Command): Promise<string | undefined> {
  if (!bringsValues(command) || command.leadId) return command.leadId;
  const bySureKey = transaction.objectStore('leads').index('bySureKey');
  const found = await Promise.all(identityKeys(command.values).sure.map((key) => bySureKey.getKey(key)));
  return found.find((id) => id !== undefined) ?? (command.type === 'import' ? command.freshId : undefined);
}

async function carriedOut(
  transaction: Writing,
  leadId: string,
  act: string,
  created: boolean,
  changedIds: readonly string[],
): Promise<Carried> {
  const row = await transaction.objectStore('leads').get(leadId);
  return { ok: true, value: { leadId, act, created, ...(row ? { lead: row.lead } : {}) }, changedIds };
}

function abort(transaction: Writing): void {
  try {
    transaction.abort();
  } catch {
    // Already aborted by the failure that brought us here.
  }
}
