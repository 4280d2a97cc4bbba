// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { editedValues } from '../../components/lead/details-part.tsx';
import { LeadSheet } from '../../components/lead/lead-sheet.tsx';
import type { LeadEvent } from '../../lib/leads/event.ts';
import type { Lead } from '../../lib/leads/lead.ts';
import { all, key, nameOf, press, screenText, settled, show, the, type } from './on-screen.ts';
import { lead, pipelines, sourced, valuesFrom } from './people.ts';
import { listenAsWorker } from './worker.ts';

const at = Date.UTC(2026, 10, 23, 9);
const event = (id: string, act: string, fact: object) =>
  ({ id, v: 1, leadId: 'ada', act, at, seen: id, by: 'Charles', device: 'd', ...fact }) as LeadEvent;

function sheet(change: Partial<Lead> = {}, events: LeadEvent[] = [], onErased = () => {}) {
  show(
    <LeadSheet
      lead={lead(change)}
      events={events}
      pipelines={pipelines}
      currency="EUR"
      related={[]}
      suspects={[]}
      choices={{ reps: [], tags: [] }}
      onOpenLead={() => {}}
      onErased={onErased}
    />,
  );
}

test('winning asks for the value and proposes a check-in', async () => {
  const sent = listenAsWorker();
  sheet({ money: { amount: 100, currency: 'GBP' } });
  press(the('button', 'Won'));
  type(all('textbox', 'Value')[0] ?? document.body, '1,250.50');
  press(the('button', 'Mark as won'));
  await settled();
  expect(sent[0]?.command).toEqual({
    type: 'win',
    leadId: 'ada',
    money: { amount: 1250.5, currency: 'GBP' },
    checkIn: { kind: 'check-in', on: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) },
  });
});

test('losing asks for the reason', async () => {
  const sent = listenAsWorker();
  sheet();
  press(the('button', 'Lost'));
  press(the('button', 'Mark as lost'));
  await settled();
  expect(sent[0]?.command).toEqual({ type: 'lose', leadId: 'ada', reason: 'price' });
});

test('a decided lead can be opened again, and neither won nor lost', async () => {
  const sent = listenAsWorker();
  sheet({ status: 'lost', lostReason: 'price', closedAt: at });
  expect(screenText()).toContain('price, ');
  expect(all('button', 'Won')).toHaveLength(0);
  press(the('button', 'Move Ada Lovelace'));
  press(the('menuitem', 'negotiation'));
  await settled();
  expect(sent[0]?.command).toEqual({ type: 'reopen', leadId: 'ada', stageId: 'negotiation' });
});

test('somebody who asked not to be contacted is marked, and that is said until it is lifted', async () => {
  const sent = listenAsWorker();
  sheet();
  press(the('button', 'Asked not to be contacted'));
  await settled();
  expect(sent[0]?.command).toEqual({ type: 'tag', leadId: 'ada', add: ['do-not-contact'], remove: [] });
  sheet({ tags: ['do-not-contact'] });
  expect(screenText()).toContain('Asked not to be contacted.');
  press(the('button', 'Lift'));
  await settled();
  expect(sent[1]?.command).toEqual({ type: 'tag', leadId: 'ada', add: [], remove: ['do-not-contact'] });
});

test('erasing names who goes and asks twice', async () => {
  const sent = listenAsWorker();
  const onErased = vi.fn();
  sheet({}, [], onErased);
  press(the('button', 'Erase Ada Lovelace'));
  expect(screenText()).toContain('This is final and cannot be undone.');
  press(the('button', 'Keep'));
  expect(sent).toHaveLength(0);
  press(the('button', 'Erase Ada Lovelace'));
  press(the('button', 'Erase Ada Lovelace for good'));
  await settled();
  expect(sent[0]?.command).toEqual({ type: 'erase', leadId: 'ada' });
  expect(onErased).toHaveBeenCalledTimes(1);
});

test('Escape closes a question and gives the focus back', () => {
  sheet();
  press(the('button', 'Lost'));
  key('Escape', the('combobox', 'Reason'));
  expect(all('button', 'Mark as lost')).toHaveLength(0);
  expect(nameOf(document.activeElement ?? document.body)).toBe('Lost');
});

test('editing one of several values sends the whole list', () => {
  const values = [sourced('ada@engines.example'), sourced('ada@home.example')];
  expect(editedValues(values, 1, ' countess@home.example ')).toEqual([
    'ada@engines.example',
    'countess@home.example',
  ]);
  expect(editedValues(values, 0, '')).toEqual(['ada@home.example']);
});

test('a value changed in place is sent when it is left', async () => {
  const sent = listenAsWorker();
  sheet();
  type(the('textbox', 'E-mail'), 'countess@engines.example', true);
  await settled();
  expect(sent[0]?.command).toEqual({
    type: 'edit',
    leadId: 'ada',
    field: 'email',
    values: ['countess@engines.example'],
  });
});

test('evidence is kept when its input is left, with the answer that stands', async () => {
  const sent = listenAsWorker();
  sheet({ qualification: { ...lead().qualification, need: { answer: 'yes' } } });
  press(the('button', 'Add evidence'));
  const input = the('textbox', 'Evidence: Needs it?');
  type(input, 'asked for prices');
  input.focus();
  input.blur();
  await settled();
  expect(sent[0]?.command).toEqual({
    type: 'qualify',
    leadId: 'ada',
    answers: [{ question: 'need', answer: 'yes', evidence: 'asked for prices' }],
  });
});

test('history is told act by act, and an act is taken back whole', async () => {
  const sent = listenAsWorker();
  const touch = { id: 't', at, channel: 'call', direction: 'outbound', outcome: 'talked', note: 'Liked it' };
  sheet({}, [
    event('3', 'second', { type: 'moved', stageId: 'proposal' }),
    event('2', 'first', { type: 'touched', touch }),
    event('1', 'first', { type: 'captured', values: valuesFrom({ name: 'Ada' }), into: {} }),
    event('0', 'zero', { type: 'fromTheFuture' }),
  ]);
  expect(screenText()).toMatch(
    /Moved to proposal.*Captured from mail\.example.*Call, outbound: talked.*Liked it.*Charles/,
  );
  press(the('button', 'Undo: Captured from mail.example, Call, outbound: talked'));
  await settled();
  expect(sent[0]?.command).toEqual({ type: 'undo', leadId: 'ada', act: 'first' });
});
