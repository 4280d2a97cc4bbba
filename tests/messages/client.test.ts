import { afterEach, expect, it } from 'vitest';
import { ask } from '../../lib/messages/client.ts';
import { fakeBrowser } from '../support/fake-extension.ts';

const input = { act: 'a', command: { type: 'erase', leadId: 'l' } } as const;
const original = fakeBrowser.runtime.sendMessage;
afterEach(() => {
  fakeBrowser.runtime.sendMessage = original;
});

/** Lets the worker answer with each of these in turn, and counts how often it was asked. */
function workerThat(...replies: readonly (() => Promise<unknown>)[]): { asked: () => number } {
  let asked = 0;
  fakeBrowser.runtime.sendMessage = async () => replies[Math.min(asked++, replies.length - 1)]?.();
  return { asked: () => asked };
}

it('gives back the reply, asking once', async () => {
  const worker = workerThat(async () => ({ ok: false, code: 'no-such-lead' }));
  expect(await ask('execute', input)).toEqual({ ok: false, code: 'no-such-lead' });
  expect(worker.asked()).toBe(1);
});

it.each([
  ['answers nothing', async () => undefined],
  ['has no receiver yet', async () => Promise.reject(new Error('Could not establish connection.'))],
  ['answers with something that is no reply', async () => 'ok'],
  [
    'is out of reach of a page that outlived an update',
    () => {
      throw new Error('Extension context invalidated.');
    },
  ],
])('asks once more when the worker %s', async (_what, first) => {
  const worker = workerThat(first, async () => ({ ok: true, value: 1 }));
  expect(await ask('execute', input)).toEqual({ ok: true, value: 1 });
  expect(worker.asked()).toBe(2);
});

it('says that there is no worker when twice nobody answers', async () => {
  const worker = workerThat(async () => undefined);
  expect(await ask('execute', input)).toEqual({ ok: false, code: 'no-worker' });
  expect(worker.asked()).toBe(2);
});
