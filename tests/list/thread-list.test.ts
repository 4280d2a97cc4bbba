import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { LeadBrief } from '../../lib/leads/brief.ts';
import type { FromThread, ThreadPort, ToThread } from '../../lib/list-thread/protocol.ts';
import { serveList } from '../../lib/list-thread/serve-list.ts';
import { type ThreadList, threadList } from '../../lib/list-thread/thread-list.ts';
import { ringBell } from '../../lib/messages/bell.ts';
import { closeDatabase, openDatabase } from '../../lib/store/open.ts';
import { briefOf, CONTEXT, queryOf } from './briefs.ts';

let threads: ServedThread[];

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  threads = [];
});
afterEach(async () => {
  for (const thread of threads) thread.terminate();
  await closeDatabase();
});

test('a list in a thread reads every lead and answers', async () => {
  await store(briefOf({ id: '1', name: 'Grace Hopper' }), briefOf({ id: '2', name: 'Ada Lovelace' }));
  const list = listInThread();
  await untilLoaded(list, 2);
  expect(await list.ids(queryOf())).toEqual(['2', '1']);
  expect((await list.rows(queryOf(), 1, 5)).map(({ name }) => name)).toEqual(['Grace Hopper']);
  expect((await list.summary(queryOf({ text: 'hopper' }))).total).toBe(1);
  expect(await list.choices('status')).toEqual([{ value: 'open', count: 2 }]);
});

test('what the bell names is read again, and what is gone goes', async () => {
  await store(briefOf({ id: '1' }), briefOf({ id: '2' }));
  const list = listInThread();
  await untilLoaded(list, 2);
  await store(briefOf({ id: '1', name: 'Emmy Noether' }), briefOf({ id: '3' }));
  await unstore('2');
  ringBell(['1', '2', '3']);
  await until(list, async () =>
    (await list.rows(queryOf(), 0, 9)).some(({ name }) => name === 'Emmy Noether'),
  );
  expect(await list.ids(queryOf({ sort: { column: 'createdAt', descending: false } }))).toEqual(['1', '3']);
});

test('after a change of everything, leads that are gone are no longer there', async () => {
  await store(briefOf({ id: '1' }), briefOf({ id: '2' }));
  const list = listInThread();
  await untilLoaded(list, 2);
  await unstore('1');
  ringBell('everything');
  await until(list, async () => (await list.ids(queryOf())).length === 1);
  expect(await list.ids(queryOf())).toEqual(['2']);
});

test('a thread that dies fails what was asked, and the next question starts another', async () => {
  await store(briefOf({ id: '1' }));
  const list = listInThread();
  await untilLoaded(list, 1);
  const isTold = new Promise<void>((resolve) => void list.onChange(resolve));
  const asked = list.ids(queryOf());
  threads[0]?.die();
  await expect(asked).rejects.toThrow('got its end');
  await isTold;
  await untilLoaded(list, 1);
  expect(await list.ids(queryOf())).toEqual(['1']);
  expect(threads).toHaveLength(2);
});

test('a context that cannot be read fails the question, not the list', async () => {
  await store(briefOf({ id: '1' }));
  let isBroken = true;
  const list = listInThread(async () => {
    if (isBroken) throw new Error('no disk');
    return CONTEXT;
  });
  await expect(list.progress()).rejects.toThrow('no disk');
  isBroken = false;
  await untilLoaded(list, 1);
});

test('a new context holds for what is asked afterwards', async () => {
  await store(briefOf({ id: '1', since: CONTEXT.now }));
  let now = CONTEXT.now;
  const list = listInThread(async () => ({ ...CONTEXT, now }));
  await untilLoaded(list, 1);
  const slow = queryOf({ conditions: [{ column: 'pace', is: 'any-of', values: ['slow'] }] });
  expect(await list.ids(slow)).toEqual([]);
  now += 10 * 86_400_000;
  await list.renewContext();
  expect(await list.ids(slow)).toEqual(['1']);
});

/** `serveList` behind a channel that copies what goes through it, as a worker's does. */
class ServedThread implements ThreadPort {
  readonly #channel = new MessageChannel();
  readonly #onError: (() => void)[] = [];

  constructor() {
    const { port1, port2 } = this.#channel;
    const hear = serveList((message: FromThread) => port2.postMessage(message));
    port2.onmessage = ({ data }) => hear(data as ToThread);
    port1.start();
  }

  postMessage(message: ToThread): void {
    this.#channel.port1.postMessage(message);
  }

  addEventListener(type: 'message' | 'error', listener: (event: MessageEvent<FromThread>) => void): void {
    if (type === 'message') this.#channel.port1.addEventListener('message', listener);
    else this.#onError.push(listener as () => void);
  }

  terminate(): void {
    this.#channel.port1.close();
  }

  die(): void {
    for (const listener of this.#onError) listener();
  }
}

function listInThread(readContext = async () => CONTEXT): ThreadList {
  const start = () => {
    const thread = new ServedThread();
    threads.push(thread);
    return thread;
  };
  return threadList({ start, readContext, language: 'en', restartMs: 0 });
}

/** Asks now and after each change until the answer is yes. */
async function until(list: ThreadList, holds: () => Promise<boolean>): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const ask = () => void holds().then((isSo) => isSo && resolve(), reject);
  const stop = list.onChange(ask);
  ask();
  await promise;
  stop();
}

async function untilLoaded(list: ThreadList, total: number): Promise<void> {
  await until(list, async () => {
    const progress = await list.progress();
    return progress.loaded === total && progress.total === total;
  });
}

async function store(...briefs: readonly LeadBrief[]): Promise<void> {
  const database = await openDatabase();
  for (const brief of briefs) await database.put('briefs', brief);
}

async function unstore(id: string): Promise<void> {
  await (await openDatabase()).delete('briefs', id);
}
