import type { LeadList, ListContext } from '../list/lead-list.ts';
import type { Asked, FromThread, Question, ThreadPort } from './protocol.ts';

/** What a list in a thread needs from the page. */
export interface ThreadMaker {
  /** Starts a thread that `serveList` runs in. */
  start(): ThreadPort;
  readContext(): Promise<ListContext>;
  readonly language: string;
  /** How long after the end of a thread to say that the list has changed, so that surfaces ask, and a new one starts. */
  readonly restartMs: number;
}

/** A list that lives in a thread of its own. */
export interface ThreadList extends LeadList {
  /** Reads the context again, and tells the thread. */
  renewContext(): Promise<void>;
}

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (reason: Error) => void;
}

/** Starts the thread when it is first asked. When the thread dies open questions fail, and the next starts another. */
export function threadList(maker: ThreadMaker): ThreadList {
  const callbacks = new Set<() => void>();
  const waiting = new Map<number, Waiting>();
  let thread: Promise<ThreadPort> | undefined;
  let lastId = 0;

  const changed = () => {
    for (const callback of callbacks) callback();
  };
  const hear = (message: FromThread) => {
    if (message.kind === 'changed') return changed();
    const asker = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.kind === 'answer') asker?.resolve(message.value);
    else asker?.reject(new Error('Expected the leads to be readable, got a refusal. Ask again.'));
  };
  const end = () => {
    thread = undefined;
    for (const { reject } of waiting.values()) reject(endOfThread());
    waiting.clear();
    setTimeout(changed, maker.restartMs);
  };
  const start = async () => {
    const context = await maker.readContext();
    const port = maker.start();
    port.addEventListener('message', ({ data }) => hear(data));
    port.addEventListener('error', () => {
      port.terminate();
      end();
    });
    port.postMessage({ kind: 'context', context, language: maker.language });
    return port;
  };
  const askThread = async (question: Question): Promise<unknown> => {
    thread ??= start().catch((reason: unknown) => {
      thread = undefined;
      throw reason;
    });
    const asked = thread;
    const port = await asked;
    if (asked !== thread) throw endOfThread();
    return new Promise((resolve, reject) => {
      const id = ++lastId;
      waiting.set(id, { resolve, reject });
      port.postMessage({ kind: 'question', id, question });
    });
  };
  const ask = <Name extends keyof Asked>(name: Name, ...given: Parameters<Asked[Name]>) =>
    askThread({ name, given } as Question) as ReturnType<Asked[Name]>;

  return {
    summary: (query) => ask('summary', query),
    rows: (query, from, count) => ask('rows', query, from, count),
    ids: (query) => ask('ids', query),
    choices: (column) => ask('choices', column),
    progress: () => ask('progress'),
    onChange(callback) {
      callbacks.add(callback);
      return () => callbacks.delete(callback);
    },
    async renewContext() {
      const port = await thread;
      port?.postMessage({ kind: 'context', context: await maker.readContext(), language: maker.language });
    },
  };
}

function endOfThread(): Error {
  return new Error('Expected an answer from the list’s thread, got its end. Ask again.');
}
