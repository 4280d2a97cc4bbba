import type { Command } from '../../lib/leads/command.ts';
import type { Reply } from '../../lib/messages/contract.ts';
import { fakeBrowser } from '../support/fake-extension.ts';

interface Sent {
  readonly act: string;
  readonly command: Command;
}

/** Stands where the worker would and records what it is asked; `answer` is what it says, carried out unless told otherwise. */
export function listenAsWorker(
  answer: (sent: Sent) => Reply<unknown> = ({ act }) => ({
    ok: true,
    value: { leadId: 'ada', act, created: false },
  }),
): Sent[] {
  const sent: Sent[] = [];
  fakeBrowser.runtime.sendMessage = async (message: unknown) => {
    const { input } = message as { input: Sent };
    sent.push(input);
    return answer(input);
  };
  return sent;
}
