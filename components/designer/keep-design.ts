import { SENTENCE_OF_FAILURE } from '../../lib/errors.ts';
import type { Pipelines } from '../../lib/leads/pipeline.ts';
import { undoneDesign } from '../../lib/leads/undo-design.ts';
import { ask } from '../../lib/messages/client.ts';
import type { FailureCode } from '../../lib/messages/contract.ts';
import { words } from '../../lib/words.ts';
import { toast } from '../app/toast-state.ts';

/** Keeps pipelines as designed and says so in a toast that can take it back; gives back why it could not. */
export async function keepDesign(next: Pipelines, done: string): Promise<FailureCode | undefined> {
  const reply = await ask('design', { pipelines: next });
  if (!reply.ok) return reply.code;
  const before = reply.value;
  toast.value = {
    tone: 'done',
    text: done,
    action: { label: words('undo'), run: () => void takeBack(before, next) },
  };
  return undefined;
}

async function takeBack(before: Pipelines, now: Pipelines): Promise<void> {
  const failure = await keepDesign(undoneDesign(before, now), words('undone'));
  if (failure) toast.value = { tone: 'failed', text: words(SENTENCE_OF_FAILURE[failure]) };
}
