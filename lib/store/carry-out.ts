import type { Command, Outcomes, RefusalCode } from '../leads/command.ts';
import { type DecidedCommand, decide } from '../leads/decide.ts';
import type { LeadEvent } from '../leads/event.ts';
import { fold } from '../leads/fold.ts';
import { identityKeys } from '../leads/identity.ts';
import { eraseLead } from './erase.ts';
import { hashesOf } from './forgotten.ts';
import { keepLead } from './keep-lead.ts';
import { onDatabase } from './open.ts';
import { pipelineInForce } from './pipeline-in-force.ts';
import { STORES } from './schema.ts';
import { stampFacts } from './stamp.ts';
import type { WriteContext, Writing } from './writing.ts';

export type Carried =
  | { readonly ok: true; readonly value: Outcomes }
  | { readonly ok: false; readonly code: RefusalCode };

/**
 * Carries a command out in one strict transaction: decided, recorded and folded, or nothing at all.
 * The same `act` sent again is answered from the record. Resolves after the commit is on disk;
 * rejects with the DOMException of a store that would not take it.
 */
export async function carryOut(act: string, command: Command, context: WriteContext): Promise<Carried> {
  return onDatabase(async (database) => {
    const salted = await hashesOf(database, command);
    const transaction = database.transaction(STORES, 'readwrite', { durability: 'strict' });
    try {
      const carried = await carryOutWithin(transaction, act, command, salted, context);
      await transaction.done;
      return carried;
    } catch (error) {
      transaction.done.catch(() => {});
      abort(transaction);
      throw error;
    }
  });
}

async function carryOutWithin(
  transaction: Writing,
  act: string,
  command: Command,
  salted: readonly string[],
  context: WriteContext,
): Promise<Carried> {
  const before = await transaction.objectStore('acts').get(act);
  if (before) return outcomesOf(transaction, before.leadId, act, before.created);
  for (const hash of command.type === 'capture' ? salted : []) {
    if (await transaction.objectStore('forgotten').getKey(hash)) return { ok: false, code: 'forgotten' };
  }
  const leadId = (await targetOf(transaction, command)) ?? context.newId();
  const events = await transaction.objectStore('events').index('byLead').getAll(leadId);
  const lead = fold(events);
  if (command.type === 'erase') {
    if (events.length === 0) return { ok: false, code: 'no-such-lead' };
    await eraseLead(transaction, leadId, salted);
    await transaction.objectStore('acts').add({ act, leadId, created: false });
    return { ok: true, value: { leadId, act, created: false } };
  }
  const decision = await decideOn(transaction, command, events, context);
  if (!decision.ok) return decision;
  const stamped = await stampFacts(transaction, decision.facts, { ...context, act, leadId });
  for (const event of stamped) await transaction.objectStore('events').add(event);
  await keepLead(transaction, leadId, fold([...events, ...stamped]));
  const created = lead === undefined && command.type === 'capture';
  await transaction.objectStore('acts').add({ act, leadId, created });
  return outcomesOf(transaction, leadId, act, created);
}

async function decideOn(
  transaction: Writing,
  command: DecidedCommand,
  events: readonly LeadEvent[],
  { now, newId }: WriteContext,
) {
  const pipeline = await pipelineInForce(transaction.objectStore('meta'));
  return decide(command, fold(events), events, { now, newId, pipeline });
}

/** The lead a command is about; for a capture without one, the lead that its sure keys belong to. */
async function targetOf(transaction: Writing, command: Command): Promise<string | undefined> {
  if (command.type !== 'capture' || command.leadId) return command.leadId;
  for (const key of identityKeys(command.values).sure) {
    const found = await transaction.objectStore('leads').index('bySureKey').getKey(key);
    if (found) return found;
  }
  return undefined;
}

async function outcomesOf(
  transaction: Writing,
  leadId: string,
  act: string,
  created: boolean,
): Promise<Carried> {
  const row = await transaction.objectStore('leads').get(leadId);
  return { ok: true, value: { leadId, act, created, ...(row ? { lead: row.lead } : {}) } };
}

function abort(transaction: Writing): void {
  try {
    transaction.abort();
  } catch {
    // Already aborted by the failure that brought us here.
  }
}
