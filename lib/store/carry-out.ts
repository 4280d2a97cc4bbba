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
import { type ActRecord, STORES } from './schema.ts';
import { stampFacts } from './stamp.ts';
import { addEvents, type WorkingSet, workingSet } from './working-set.ts';
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
 * take it, and then nothing at all has happened. What is remembered of an erased lead are the keys that it had before.
 */
export async function carryOutAll(
  errands: readonly Errand[],
  context: WriteContext,
): Promise<readonly Carried[]> {
  return onDatabase(async (database) => {
    const hashes = await hashesOf(
      database,
      errands.map(({ command }) => command),
    );
    const transaction = database.transaction(STORES, 'readwrite', { durability: 'strict' });
    try {
      const set = workingSet(transaction);
      const pipelines = await pipelinesInForce(transaction.objectStore('meta'));
      const within = errands.map((_, at) => ({ ...context, pipelines, hashes: hashes[at] ?? [] }));
      await set.askAboutActs(errands.map(({ act }) => act));
      for (const [at, errand] of errands.entries()) askAhead(set, errand, within[at] as Within);
      const carried: Carried[] = [];
      for (const [at, errand] of errands.entries()) {
        carried.push(await carryOutWithin(set, errand, within[at] as Within));
      }
      await set.settle();
      await transaction.done;
      return carried;
    } catch (error) {
      transaction.done.catch(() => {});
      abort(transaction);
      // What the store would not take says more than what could not be done afterwards.
      throw transaction.error ?? error;
    }
  });
}

interface Within extends WriteContext {
  readonly pipelines: Pipelines;
  /** Salted hashes of the sure keys that a capture brings or an erasure must remember. */
  readonly hashes: readonly string[];
}

/** Asks for what an errand will want to know, so that the answers of a whole batch come together. */
function askAhead(set: WorkingSet, { act, command }: Errand, { hashes }: Within): void {
  void set.acts.get(act);
  if (bringsValues(command)) for (const hash of hashes) void set.forgotten.get(hash);
  const askAboutTarget = async () => {
    const leadId = await targetOf(set, command);
    if (leadId === undefined) return;
    void set.events.get(leadId);
    void set.rows.get(leadId);
  };
  askAboutTarget().catch(() => undefined);
}

async function carryOutWithin(set: WorkingSet, { act, command }: Errand, context: Within): Promise<Carried> {
  const before = await set.acts.get(act);
  if (before) return answerTo(set, before, before.leadId ?? command.leadId ?? '', []);
  if (bringsValues(command) && (await anyForgotten(set, context.hashes))) {
    return { ok: false, code: 'forgotten' };
  }
  const leadId = (await targetOf(set, command)) ?? context.newId();
  const events = await eventsTogether(set, leadId);
  if (command.type === 'erase') {
    if (events.length === 0) return { ok: false, code: 'no-such-lead' };
    await eraseLead(set, leadId, context.hashes);
    remember(set, { act, created: false });
    return answerTo(set, { act, created: false }, leadId, [leadId]);
  }
  const lead = fold(events, leadId);
  const { now, today, newId, pipelines } = context;
  const otherId = 'otherId' in command ? command.otherId : undefined;
  const other = otherId === undefined ? undefined : fold(await eventsTogether(set, otherId), otherId);
  const decision = decide(command, lead, events, { now, today, newId, pipelines, other });
  if (!decision.ok) return decision;
  const changedIds = await record(set, leadId, decision, { ...context, act });
  const created = lead === undefined && bringsValues(command);
  remember(set, { act, leadId, created });
  return answerTo(set, { act, created }, leadId, changedIds);
}

async function anyForgotten(set: WorkingSet, hashes: readonly string[]): Promise<boolean> {
  return (await Promise.all(hashes.map((hash) => set.forgotten.get(hash)))).includes(true);
}

/** Writes the events of a decision and the rows of every lead it is about; gives back their ids. */
async function record(
  set: WorkingSet,
  leadId: string,
  { facts, others = {} }: Extract<Decision, { ok: true }>,
  context: WriteContext & { readonly act: string },
): Promise<readonly string[]> {
  const changes = [[leadId, facts] as const, ...Object.entries(others)];
  for (const [id, told] of changes) {
    await addEvents(set, id, await stampFacts(set, told, { ...context, leadId: id }));
  }
  for (const [id] of changes) await keepLead(set, id, fold(await eventsTogether(set, id), id));
  return changes.map(([id]) => id);
}

/** The lead a command is about; where a capture or an import names none, the one its sure keys belong to. */
async function targetOf(set: WorkingSet, command: Command): Promise<string | undefined> {
  if (!bringsValues(command) || command.leadId) return command.leadId;
  const keys = identityKeys(command.values).sure;
  const found = await Promise.all(keys.map((key) => set.leadIdsByKey.get(key)));
  return found.find((id) => id !== undefined) ?? (command.type === 'import' ? command.freshId : undefined);
}

/** Remembers an act, so that it is not done again when it is sent again. */
function remember(set: WorkingSet, record: ActRecord): void {
  set.write('acts').add(record);
  set.acts.set(record.act, record);
}

async function answerTo(
  set: WorkingSet,
  { act, created }: ActRecord,
  leadId: string,
  changedIds: readonly string[],
): Promise<Carried> {
  const row = await set.rows.get(leadId);
  return { ok: true, value: { leadId, act, created, ...(row ? { lead: row.lead } : {}) }, changedIds };
}

function abort(transaction: Writing): void {
  try {
    transaction.abort();
  } catch {
    // Already aborted by the failure that brought us here.
  }
}
