import { isFault, SENTENCE_OF_FAILURE } from '../../lib/errors.ts';
import type { Command, Outcomes } from '../../lib/leads/command.ts';
import { ask } from '../../lib/messages/client.ts';
import { words } from '../../lib/words.ts';
import { toast } from './toast-state.ts';

/**
 * Carries out a command and says so in a toast that can take it back; a failure says why and can be tried
 * again under the same act. Gives back what came of it, `undefined` when nothing did.
 */
export async function act(command: Command, done: string, sentAs?: string): Promise<Outcomes | undefined> {
  const id = sentAs ?? crypto.randomUUID();
  const reply = await ask('execute', { act: id, command });
  if (!reply.ok) {
    toast.value = {
      tone: 'failed',
      text: words(SENTENCE_OF_FAILURE[reply.code]),
      ...(isFault(reply.code) && {
        action: { label: words('retry'), run: () => void act(command, done, id) },
      }),
    };
    return undefined;
  }
  toast.value = {
    tone: 'done',
    text: done,
    ...(command.type !== 'erase' && {
      action: { label: words('undo'), run: () => void takeBack(command.leadId ?? reply.value.leadId, id) },
    }),
  };
  return reply.value;
}

/** Takes an act back; the toast can bring it forth again. */
export async function takeBack(leadId: string, actId: string): Promise<Outcomes | undefined> {
  return again(leadId, actId, 'undone');
}

async function again(
  leadId: string,
  actId: string,
  done: 'undone' | 'redone',
): Promise<Outcomes | undefined> {
  const id = crypto.randomUUID();
  const reply = await ask('execute', { act: id, command: { type: 'undo', leadId, act: actId } });
  const other = done === 'undone' ? 'redone' : 'undone';
  toast.value = reply.ok
    ? {
        tone: 'done',
        text: words(done),
        action: {
          label: words(done === 'undone' ? 'redo' : 'undo'),
          run: () => void again(leadId, id, other),
        },
      }
    : { tone: 'failed', text: words(SENTENCE_OF_FAILURE[reply.code]) };
  return reply.ok ? reply.value : undefined;
}
