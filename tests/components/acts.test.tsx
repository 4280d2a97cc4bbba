// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { act } from '../../components/app/act.ts';
import { Toast } from '../../components/app/toast.tsx';
import { toast } from '../../components/app/toast-state.ts';
import type { FailureCode } from '../../lib/messages/contract.ts';
import { nameOf, press, settled, show, the } from './on-screen.ts';
import { listenAsWorker } from './worker.ts';

beforeEach(() => {
  toast.value = undefined;
});

const move = { type: 'move', leadId: 'ada', stageId: 'proposal' } as const;

test('a change says so and can be taken back, and brought forth again', async () => {
  const sent = listenAsWorker();
  show(<Toast />);
  await act(move, 'Moved');
  await settled();
  expect(nameOf(the('status'))).toContain('Moved');
  press(the('button', 'Undo'));
  await settled();
  press(the('button', 'Redo'));
  await settled();
  expect(sent.map(({ command }) => command)).toEqual([
    move,
    { type: 'undo', leadId: 'ada', act: sent[0]?.act },
    { type: 'undo', leadId: 'ada', act: sent[1]?.act },
  ]);
});

test('a failure is read out and tried again as the same act', async () => {
  let code: FailureCode | undefined = 'storage-full';
  const sent = listenAsWorker(({ act: id }) =>
    code ? { ok: false, code } : { ok: true, value: { leadId: 'ada', act: id, created: false } },
  );
  show(<Toast />);
  expect(await act(move, 'Moved')).toBeUndefined();
  await settled();
  expect(nameOf(the('alert'))).toContain('The disk is full');
  code = undefined;
  press(the('button', 'Try again'));
  await settled();
  expect(nameOf(the('status'))).toContain('Moved');
  expect(sent[1]?.act).toBe(sent[0]?.act);
});

test('erasing cannot be taken back, and nothing pretends that it can', async () => {
  listenAsWorker();
  show(<Toast />);
  await act({ type: 'erase', leadId: 'ada' }, 'Erased');
  await settled();
  expect(toast.value).toEqual({ tone: 'done', text: 'Erased' });
});
