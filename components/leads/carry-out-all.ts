import { isFault } from '../../lib/errors.ts';
import type { Command } from '../../lib/leads/command.ts';
import { ask } from '../../lib/messages/client.ts';
import type { FailureCode } from '../../lib/messages/contract.ts';

/** Commands to a transaction: enough to be quick, few enough to stop in between and to fit into a message. */
const AT_ONCE = 200;

/** What came of many commands. `done` are those that were carried out, in order, with their acts. */
export interface CarriedOut {
  readonly done: readonly { readonly leadId: string; readonly act: string }[];
  readonly asked: number;
  /** The list failed and the rest was not tried. */
  readonly failure?: FailureCode;
}

/**
 * Carries out a command for each of many leads, some hundred at a time; stops between two such when the signal says
 * so or the list fails. Refusals of single leads are passed over.
 */
export async function carryOutAll(
  leadIds: readonly string[],
  commandFor: (leadId: string) => Command,
  { signal, onProgress }: { signal: AbortSignal; onProgress: (done: number) => void },
): Promise<CarriedOut> {
  const done: { leadId: string; act: string }[] = [];
  for (let from = 0; from < leadIds.length && !signal.aborted; from += AT_ONCE) {
    const errands = leadIds
      .slice(from, from + AT_ONCE)
      .map((leadId) => ({ act: crypto.randomUUID(), command: commandFor(leadId) }));
    const reply = await ask('executeAll', { errands });
    if (!reply.ok) {
      if (!isFault(reply.code)) continue;
      return { done, asked: leadIds.length, failure: reply.code };
    }
    reply.value.forEach((one, at) => {
      const act = errands[at]?.act;
      if (one.ok && act) done.push({ leadId: one.leadId, act });
    });
    onProgress(Math.min(from + AT_ONCE, leadIds.length));
  }
  return { done, asked: leadIds.length };
}
