import { ask } from '../../lib/messages/client.ts';
import type { FailureCode } from '../../lib/messages/contract.ts';
import { leadsInStage } from '../../lib/store/queries.ts';

const CHUNK = 200;

/**
 * Moves every open lead of a stage to another, some hundred at a time; stops between two of them when `signal` says
 * so. Gives back why not all could be moved, `undefined` when all were or it was stopped.
 */
export async function moveLeads(
  fromStageId: string,
  toStageId: string,
  signal: AbortSignal,
  onProgress: (done: number) => void,
): Promise<FailureCode | undefined> {
  for (let done = 0; !signal.aborted; ) {
    const { rows } = await leadsInStage(fromStageId, CHUNK);
    if (rows.length === 0) return undefined;
    const errands = rows.map(({ id }) => ({
      act: crypto.randomUUID(),
      command: { type: 'move' as const, leadId: id, stageId: toStageId },
    }));
    const reply = await ask('executeAll', { errands });
    if (!reply.ok) return reply.code;
    const moved = reply.value.filter(({ ok }) => ok).length;
    const refused = reply.value.find((one) => !one.ok);
    // Whoever is refused stays in the stage, and would be asked for again for ever.
    if (refused && !refused.ok && moved === 0) return refused.code;
    done += moved;
    onProgress(done);
  }
  return undefined;
}
