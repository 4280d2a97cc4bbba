import { ask } from '../../lib/messages/client.ts';
import type { FailureCode } from '../../lib/messages/contract.ts';
import { leadsInStage } from '../../lib/store/queries.ts';

const CHUNK = 200;

/** A lead that was moved, and the act that did it. */
export interface MovedLead {
  readonly leadId: string;
  readonly act: string;
}

/**
 * Moves every open lead of some stages to another, some hundred at a time; stops between two of them when `signal` says
 * so. Tells of each that was moved, and gives back why not all could be; `undefined` when all were or it was stopped.
 */
export async function moveLeads(
  fromStageIds: readonly string[],
  toStageId: string,
  signal: AbortSignal,
  onMoved: (leads: readonly MovedLead[]) => void,
): Promise<FailureCode | undefined> {
  const left = [...fromStageIds];
  while (!signal.aborted) {
    const [fromStageId] = left;
    if (fromStageId === undefined) return undefined;
    const { rows } = await leadsInStage(fromStageId, CHUNK);
    if (rows.length === 0) {
      left.shift();
      continue;
    }
    const errands = rows.map(({ id }) => ({
      act: crypto.randomUUID(),
      command: { type: 'move' as const, leadId: id, stageId: toStageId },
    }));
    const reply = await ask('executeAll', { errands });
    if (!reply.ok) return reply.code;
    const moved = reply.value.flatMap((one, at) => {
      const act = errands[at]?.act;
      return one.ok && act ? [{ leadId: one.leadId, act }] : [];
    });
    const refused = reply.value.find((one) => !one.ok);
    // Whoever is refused stays in the stage, and would be asked for again for ever.
    if (refused && !refused.ok && moved.length === 0) return refused.code;
    onMoved(moved);
  }
  return undefined;
}
