// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { historyOfField } from '../../components/lead/field-history.ts';
import { LeadSheet } from '../../components/lead/lead-sheet.tsx';
import { textPieces } from '../../components/ui/linked-text.tsx';
import type { LeadEvent } from '../../lib/leads/event.ts';
import type { Lead } from '../../lib/leads/lead.ts';
import type { Pipelines } from '../../lib/leads/pipeline.ts';
import { all, key, press, screenText, settled, show, the, type } from './on-screen.ts';
import { lead, pipelines, sourced, valuesFrom } from './people.ts';
import { listenAsWorker } from './worker.ts';

const at = Date.UTC(2026, 10, 23, 9);
const DAY_MS = 86_400_000;
const event = (id: string, fact: object) =>
  ({ id, v: 1, leadId: 'ada', act: id, at, seen: id, by: 'Charles', device: 'd', ...fact }) as LeadEvent;

function sheet(change: Partial<Lead> = {}, more: Partial<Parameters<typeof LeadSheet>[0]> = {}) {
  show(
    <LeadSheet
      lead={lead(change)}
      events={[]}
      pipelines={pipelines}
      currency="EUR"
      related={[]}
      suspects={[]}
      choices={{ reps: ['Grace'], tags: ['vip', 'fair'] }}
      onOpenLead={() => {}}
      onErased={() => {}}
      {...more}
    />,
  );
}

test('a note is written, changed and taken away', async () => {
  const sent = listenAsWorker();
  sheet({ notes: [{ id: 'n', at, by: 'Charles', text: 'Likes looms' }] });
  type(the('textbox', 'Write a note'), 'Met at the fair');
  press(the('button', 'Add note'));
  await settled();
  press(the('button', 'Edit this note'));
  type(all('textbox', 'Write a note')[1] ?? document.body, 'Likes Jacquard looms');
  press(the('button', 'Save'));
  await settled();
  press(the('button', 'Remove this note'));
  await settled();
  expect(sent.map(({ command }) => command)).toEqual([
    { type: 'note', leadId: 'ada', text: 'Met at the fair' },
    { type: 'note', leadId: 'ada', noteId: 'n', text: 'Likes Jacquard looms' },
    { type: 'note', leadId: 'ada', noteId: 'n', text: '' },
  ]);
});

test('tags are added by a comma-separated text and taken off one by one', async () => {
  const sent = listenAsWorker();
  sheet({ tags: ['vip'] });
  type(the('textbox', 'Add a tag'), 'fair, looms', true);
  press(the('button', 'Remove the tag vip'));
  await settled();
  expect(sent.map(({ command }) => command)).toEqual([
    { type: 'tag', leadId: 'ada', add: ['fair', ' looms'], remove: [] },
    { type: 'tag', leadId: 'ada', add: [], remove: ['vip'] },
  ]);
});

test('the owner is changed where it stands, and Escape leaves it', async () => {
  const sent = listenAsWorker();
  sheet({ owner: 'Charles' });
  const owner = the('textbox', 'Owner') as HTMLInputElement;
  type(owner, 'Gr');
  key('Escape', owner);
  expect(owner.value).toBe('Charles');
  type(owner, 'Grace', true);
  await settled();
  expect(sent.map(({ command }) => command)).toEqual([{ type: 'assign', leadId: 'ada', owner: 'Grace' }]);
});

test('the pipeline’s own questions are answered with evidence', async () => {
  const sent = listenAsWorker();
  const [standard] = pipelines.all;
  const criteria = [{ id: 'budget', name: 'Is there a budget?', question: 'canBuy' as const }];
  const designed: Pipelines = { ...pipelines, all: [{ ...standard, criteria }] };
  sheet({ answers: { budget: { answer: 'unknown', evidence: 'Said so' } } }, { pipelines: designed });
  const [yes] = [...document.querySelectorAll<HTMLInputElement>('.criterion input[type="radio"]')];
  press(yes ?? document.body);
  await settled();
  expect(sent[0]?.command).toEqual({
    type: 'answer',
    leadId: 'ada',
    criterionId: 'budget',
    answer: 'yes',
    evidence: 'Said so',
  });
});

test('a cost is kept beside the value', async () => {
  const sent = listenAsWorker();
  sheet({ money: { amount: 100, currency: 'GBP' } });
  type(the('textbox', 'Cost'), '12.50');
  press(the('button', 'Save'));
  await settled();
  expect(sent[0]?.command).toEqual({
    type: 'cost',
    leadId: 'ada',
    money: { amount: 12.5, currency: 'GBP' },
  });
});

test('the time in each stage is told visit by visit', () => {
  const now = Date.now();
  sheet({
    visits: [
      { stageId: 'first-contact', enteredAt: now - 10 * DAY_MS, leftAt: now - 7 * DAY_MS, exit: 'advanced' },
      { stageId: 'proposal', enteredAt: now - 7 * DAY_MS, exit: 'open' },
    ],
  });
  expect(screenText()).toMatch(/first contact\s*3 days.*proposal\s*7 days, still there/);
});

test('the history is narrowed to what one looks for', () => {
  const touch = { id: 't', at, channel: 'call', direction: 'outbound', outcome: 'talked' };
  const events = [
    event('3', { type: 'moved', stageId: 'proposal' }),
    event('2', { type: 'noted', note: { id: 'n', text: 'Likes looms' } }),
    event('1', { type: 'touched', touch }),
  ];
  sheet({}, { events });
  press(the('radio', 'Contacts'));
  expect(
    all('listitem')
      .map(({ textContent }) => textContent)
      .join(),
  ).toContain('Call, outbound: talked');
  expect(screenText()).not.toContain('Moved to proposal');
  press(the('radio', 'Stages'));
  expect(screenText()).toContain('Moved to proposal');
  expect(screenText()).not.toContain('Call, outbound');
});

test('leads of the same company are a click away', () => {
  const onOpenLead = vi.fn();
  const charles = lead({ id: 'charles', fields: valuesFrom({ name: 'Charles Babbage' }) });
  sheet({}, { related: [charles], onOpenLead });
  press(the('button', 'Charles Babbage'));
  expect(onOpenLead).toHaveBeenCalledWith('charles');
});

test('a field’s past tells every value with its origin', () => {
  const events = [
    event('3', { type: 'edited', field: 'title', values: [] }),
    event('2', { type: 'edited', field: 'title', values: ['Chief Analyst'] }),
    event('1', { type: 'captured', values: { title: [sourced('Analyst')], name: [sourced('Ada')] } }),
  ];
  expect(historyOfField(events, 'title').map(({ text }) => text.replace(/^.*?M: /, ''))).toEqual([
    'taken away',
    'Chief Analyst, typed in',
    expect.stringMatching(/^Analyst, .*% sure$/),
  ]);
});

test('addresses in a note become links, what follows them does not', () => {
  expect(textPieces('See https://engines.example/a, or write to ada@engines.example.')).toEqual([
    { text: 'See ' },
    { text: 'https://engines.example/a', href: 'https://engines.example/a' },
    { text: ', or write to ' },
    { text: 'ada@engines.example', href: 'mailto:ada@engines.example' },
    { text: '.' },
  ]);
  expect(textPieces('javascript:alert(1)')).toEqual([{ text: 'javascript:alert(1)' }]);
});

test('somebody who may be the same person is merged after a look, field by field', async () => {
  const sent = listenAsWorker();
  const twin = lead({
    id: 'twin',
    fields: valuesFrom({ name: 'A. Lovelace', email: 'ada@engines.example', phone: '+442079460958' }),
  });
  sheet({}, { suspects: [{ lead: twin, reason: 'same-name-and-company' }] });
  press(the('button', 'Compare'));
  press(the('radio', 'This one'));
  press(the('button', 'Merge'));
  await settled();
  expect(sent[0]?.command).toEqual({
    type: 'merge',
    leadId: 'ada',
    otherId: 'twin',
    fields: { name: ['Ada Lovelace'] },
  });
});

test('somebody who is not the same person is never asked about again', async () => {
  const sent = listenAsWorker();
  sheet({}, { suspects: [{ lead: lead({ id: 'twin' }), reason: 'same-phone' }] });
  press(the('button', 'Not the same person'));
  await settled();
  expect(sent[0]?.command).toEqual({ type: 'tellApart', leadId: 'ada', otherId: 'twin' });
});
