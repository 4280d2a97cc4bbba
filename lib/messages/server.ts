import type { Runtime } from 'webextension-polyfill';
import { browser } from '../browser.ts';
import type { Contract, MessageName, Reply } from './contract.ts';
import { faultFromError } from './fault.ts';
import { schemas } from './schemas.ts';

export type Handlers = {
  readonly [Name in MessageName]: (
    input: Contract[Name]['input'],
  ) => Promise<Reply<Contract[Name]['output']>>;
};

/**
 * Answers every message of the contract that comes from one of our own pages; always with a reply.
 * The sender is judged by id and origin: `sender.tab` is set for our own pages in a tab too.
 */
export function serve(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) =>
    answer(handlers, message, sender),
  );
}

/** Checks the sender and the message, runs the handler, and turns whatever goes wrong into a reply. */
export async function answer(
  handlers: Handlers,
  message: unknown,
  sender: Runtime.MessageSender,
): Promise<Reply<unknown>> {
  if (!isOwnPage(sender)) return { ok: false, code: 'not-allowed' };
  const { name, input } = (message ?? {}) as { name?: unknown; input?: unknown };
  if (!isMessageName(name)) return { ok: false, code: 'malformed' };
  return run(handlers, name, input);
}

async function run<Name extends MessageName>(
  handlers: Handlers,
  name: Name,
  input: unknown,
): Promise<Reply<unknown>> {
  const parsed = schemas[name].safeParse(input);
  if (!parsed.success) return { ok: false, code: 'malformed' };
  try {
    return await handlers[name](parsed.data as Contract[Name]['input']);
  } catch (error) {
    return { ok: false, code: faultFromError(error) };
  }
}

function isMessageName(name: unknown): name is MessageName {
  return typeof name === 'string' && Object.hasOwn(schemas, name);
}

function isOwnPage(sender: Runtime.MessageSender): boolean {
  const base = browser.runtime.getURL('');
  // Compared as text: `URL.origin` is "null" for an extension's scheme in some engines.
  const from = (sender as { origin?: string }).origin ?? sender.url ?? '';
  return sender.id === browser.runtime.id && `${from}/`.startsWith(base);
}
