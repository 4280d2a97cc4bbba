import { browser } from '../browser.ts';
import type { Contract, MessageName, Reply } from './contract.ts';

/**
 * Asks the worker and gives back its reply. A worker that was starting or dying (no receiver, or a
 * reply that is not one) is asked once more: commands carry their own id, so twice is as good as once.
 */
export async function ask<Name extends MessageName>(
  name: Name,
  input: Contract[Name]['input'],
): Promise<Reply<Contract[Name]['output']>> {
  for (let attempt = 0; attempt < 2; attempt++) {
    const reply = await Promise.try(() => browser.runtime.sendMessage({ name, input })).catch(
      () => undefined,
    );
    if (isReply<Contract[Name]['output']>(reply)) return reply;
  }
  return { ok: false, code: 'no-worker' };
}

function isReply<T>(reply: unknown): reply is Reply<T> {
  return typeof reply === 'object' && reply !== null && typeof (reply as { ok?: unknown }).ok === 'boolean';
}
