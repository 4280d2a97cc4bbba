// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { PersonCapture } from '../../components/capture/person-capture.tsx';
import '../../components/capture/saved-note.tsx';
import { dropDraft, readDraft } from '../../lib/store/drafts.ts';
import { fakeBrowser } from '../support/fake-extension.ts';
import { all, nameOf, press, screenText, settled, show, the, type } from './on-screen.ts';
import { lead, person, pipelines, reading } from './people.ts';
import { listenAsWorker } from './worker.ts';

const KEY = 'https://mail.example/thread/1 ada@engines.example';

beforeEach(() => dropDraft(KEY));

async function capture(): Promise<void> {
  show(
    <PersonCapture
      draftKey={KEY}
      reading={reading}
      person={person()}
      nextName="Charles Babbage"
      pipelines={pipelines}
      currency="EUR"
      active
      onOpenLead={() => {}}
      onNext={() => {}}
    />,
  );
  await settled();
}

async function reopen(): Promise<void> {
  show(null);
  await capture();
}

const note = () => the<HTMLInputElement>('textbox', 'Note');
const saved = (act: string, created = true) =>
  ({ ok: true, value: { leadId: 'ada', act, created, lead: lead() } }) as const;

test('what was typed is back when the popup opens again, and can be discarded for good', async () => {
  await capture();
  type(note(), 'Asked for volumes');
  await settled();
  await reopen();
  expect(note().value).toBe('Asked for volumes');
  expect(screenText()).toContain('What you typed before is back.');
  press(the('button', 'Discard'));
  await settled();
  await reopen();
  expect(note().value).toBe('');
  expect(screenText()).not.toContain('is back');
});

test('a save that fails keeps what was typed, and is tried again as the same act', async () => {
  let full = true;
  const sent = listenAsWorker(({ act }) => (full ? { ok: false, code: 'storage-full' } : saved(act)));
  await capture();
  type(note(), 'Asked for volumes');
  await settled();
  press(the('button', 'Save lead'));
  await settled();
  expect(nameOf(the('alert'))).toContain('What you typed is kept here.');
  expect(await readDraft(KEY, Date.now())).toMatchObject({ note: 'Asked for volumes' });
  full = false;
  press(the('button', 'Try again'));
  await settled();
  await settled();
  expect(screenText()).toContain('Ada Lovelace is in your list');
  expect(sent[1]).toEqual(sent[0]);
  expect(await readDraft(KEY, Date.now())).toBeUndefined();
});

test('a form that was changed after a failure is another act', async () => {
  const sent = listenAsWorker(() => ({ ok: false, code: 'no-worker' }));
  await capture();
  press(the('button', 'Save lead'));
  await settled();
  type(note(), 'Changed');
  press(the('button', 'Save lead'));
  await settled();
  expect(sent).toHaveLength(2);
  expect(sent[1]?.act).not.toBe(sent[0]?.act);
});

test('a saved lead says where it is, offers the next person, and can be taken back', async () => {
  const sent = listenAsWorker(({ act }) => saved(act));
  await capture();
  type(note(), 'Asked for volumes');
  press(the('button', 'Save lead'));
  await settled();
  await settled();
  expect(nameOf(the('img'))).toBe('Stage 1 of 5: first contact');
  expect(all('button', 'Next: Charles Babbage')).toHaveLength(1);
  press(the('button', 'Undo'));
  await settled();
  expect(sent[1]?.command).toEqual({ type: 'undo', leadId: 'ada', act: sent[0]?.act });
  expect(note().value).toBe('Asked for volumes');
});

test('a disk that refuses drafts is told of while there is time to save', async () => {
  const { set } = fakeBrowser.storage.local;
  fakeBrowser.storage.local.set = () => Promise.reject(new Error('QuotaExceededError'));
  await capture();
  type(note(), 'Asked for volumes');
  await settled();
  expect(nameOf(the('alert'))).toContain('Save before you close this.');
  fakeBrowser.storage.local.set = set;
});
