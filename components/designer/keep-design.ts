import { SENTENCE_OF_FAILURE } from '../../lib/errors.ts';
import type { Pipelines } from '../../lib/leads/pipeline.ts';
import { undoneDesign } from '../../lib/leads/undo-design.ts';
import { ask } from '../../lib/messages/client.ts';
import type { FailureCode } from '../../lib/messages/contract.ts';
import { words } from '../../lib/words.ts';
import { toast } from '../app/toast-state.ts';
import { carryOutAll } from '../leads/carry-out-all.ts';
import type { MovedLead } from './move-leads.ts';

/**
 * Keeps pipelines as designed and says so in a toast that can take it back, with the leads that were `moved` for it;
 * gives back why it could not.
 */
export async function keepDesign(
  next: Pipelines,
  done: string,
  moved: readonly MovedLead[] = [],
): Promise<FailureCode | undefined> {
  const reply = await ask('design', { pipelines: next });
  if (!reply.ok) return reply.code;
  const before = reply.value;
  toast.value = {
    tone: 'done',
    text: done,
    action: { label: words('undo'), run: () => void takeBack(before, next, moved) },
  };
  return undefined;
}

async function takeBack(before: Pipelines, now: Pipelines, moved: readonly MovedLead[]): Promise<void> {
  const failure = (await keepDesign(undoneDesign(before, now), words('undone'))) ?? (await bringBack(moved));
  if (failure) toast.value = { tone: 'failed', text: words(SENTENCE_OF_FAILURE[failure]) };
}

/** A lead that has moved on since stays where it is. */
async function bringBack(moved: readonly MovedLead[]): Promise<FailureCode | undefined> {
  const acts = new Map(moved.map(({ leadId, act }) => [leadId, act]));
  const carried = await carryOutAll(
    [...acts.keys()],
    (leadId) => ({ type: 'undo', leadId, act: acts.get(leadId) ?? '' }),
    { signal: AbortSignal.timeout(600_000), onProgress: () => undefined },
  );
  return carried.failure;
}
