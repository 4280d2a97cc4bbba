// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { MonthCard } from '../../components/pipeline/month-card.tsx';
import { StageBars } from '../../components/pipeline/stage-bars.tsx';
import { DueList, SlowList } from '../../components/today/today-list.tsx';
import type { Stage } from '../../lib/leads/pipeline.ts';
import { all, key, nameOf, press, screenText, settled, show, the } from './on-screen.ts';
import { lead, pipelines } from './people.ts';
import { listenAsWorker } from './worker.ts';

const TODAY = '2026-11-23';
const step = { id: 's1', kind: 'call-back', on: '2026-11-22', note: 'about volumes' } as const;
const [first, , third, fourth] = pipelines.all[0].stages as [Stage, Stage, Stage, Stage];

function due() {
  const rows = [{ lead: lead({ steps: [step] }), step }];
  show(<DueList rows={rows} total={4} today={TODAY} onOpen={() => {}} />);
}

test('an overdue step says when it was due and what is to be done', () => {
  due();
  expect(nameOf(the('listitem'))).toContain('yesterday');
  expect(screenText()).toContain('Call back, about volumes');
  expect(screenText()).toContain('and 3 more');
});

test('one click logs the call that the step asks for', async () => {
  const sent = listenAsWorker();
  due();
  press(the('button', 'Log a call with Ada Lovelace'));
  await settled();
  expect(sent[0]?.command).toEqual({
    type: 'touch',
    leadId: 'ada',
    touch: { channel: 'call', direction: 'outbound', outcome: 'talked' },
  });
});

test('a step is done, or put off to tomorrow', async () => {
  const sent = listenAsWorker();
  due();
  press(the('button', 'Done: Ada Lovelace'));
  await settled();
  press(the('button', 'Snooze: Ada Lovelace'));
  press(the('menuitem', 'Tomorrow'));
  await settled();
  expect(sent[0]?.command).toEqual({ type: 'finishStep', leadId: 'ada', stepId: 's1' });
  expect(sent[1]?.command).toMatchObject({ type: 'snooze', stepId: 's1' });
});

test('a step can be put off to a date', () => {
  due();
  press(the('button', 'Snooze: Ada Lovelace'));
  press(the('menuitem', 'On a date'));
  expect(nameOf(document.activeElement ?? document.body)).toBe('On a date');
  expect(the<HTMLInputElement>('date').value).toMatch(/^\d{4}-\d\d-\d\d$/);
  key('Escape');
  expect(all('date')).toHaveLength(0);
  expect(nameOf(document.activeElement ?? document.body)).toBe('Snooze: Ada Lovelace');
});

test('a slow lead says how slow, and what is usual', () => {
  const rows = [{ lead: lead(), stage: fourth, days: 31, usualDays: 12, pace: 'stalled' as const }];
  show(<SlowList rows={rows} total={1} pipelines={pipelines} onOpen={() => {}} />);
  expect(screenText()).toContain('stalled');
  expect(screenText()).toContain('negotiation, 31 days; usual is 12');
});

test('a lead moves with two clicks', async () => {
  const sent = listenAsWorker();
  const rows = [{ lead: lead(), stage: first, days: 8, usualDays: 7, pace: 'slow' as const }];
  show(<SlowList rows={rows} total={1} pipelines={pipelines} onOpen={() => {}} />);
  press(the('button', 'Move Ada Lovelace'));
  press(the('menuitem', 'qualification'));
  await settled();
  expect(sent[0]?.command).toEqual({ type: 'move', leadId: 'ada', stageId: 'qualification' });
});

test('a stage says its count, its money and how many are slow, and opens its leads', () => {
  const onToggle = vi.fn();
  const stages = [
    { stage: first, count: 48, slow: 3, money: {} },
    { stage: third, count: 14, slow: 0, money: { EUR: 42500 } },
  ];
  show(<StageBars stages={stages} openStage={undefined} onToggle={onToggle} />);
  expect(all('button').map(nameOf)).toEqual([
    'first contact, 48 leads, 3 slow',
    'proposal, 14 leads, €42,500',
  ]);
  press(the('button', /^proposal/));
  expect(onToggle).toHaveBeenCalledWith('proposal');
});

test('a month with nothing won says so', () => {
  show(<MonthCard month={{ won: 0, lost: 0, wonMoney: {} }} />);
  expect(screenText()).toContain('Nothing won yet this month');
  show(<MonthCard month={{ won: 6, lost: 4, wonMoney: { EUR: 18400 } }} />);
  expect(screenText()).toContain('6 won, 4 lost');
  expect(screenText()).toContain('€18,400 won');
});
