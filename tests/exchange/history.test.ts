import { expect, it } from 'vitest';
import { csvOfHistory, csvOfTouches, type LeadStory } from '../../lib/exchange/history-csv.ts';
import { jsonOfLeads } from '../../lib/exchange/json-export.ts';
import { fold } from '../../lib/leads/fold.ts';
import type { Lead } from '../../lib/leads/lead.ts';
import { ADA, pipelines, START, story } from '../leads/story.ts';
import { allOf, batchOf, rowsOf } from './pieces.ts';

const { lead, events } = story(
  {
    type: 'capture',
    values: ADA,
    touch: { channel: 'call', direction: 'outbound', outcome: 'talked', note: '=2+5' },
  },
  { type: 'move', leadId: 'lead', stageId: 'proposal' },
  { type: 'lose', leadId: 'lead', reason: 'price' },
  { type: 'reopen', leadId: 'lead', stageId: 'qualification' },
);
const ada: LeadStory = { lead: lead as Lead, events };
const layout = { profile: 'spreadsheet', delimiter: ',' } as const;

it('history has a record for each stay, with the event that began it', async () => {
  const rows = rowsOf(await allOf(csvOfHistory(batchOf(ada), pipelines, layout)));
  expect(rows.map(({ stage, days, exit, rep }) => [stage, days, exit, rep])).toEqual([
    ['first-contact', '1.00', 'advanced', 'Rep'],
    ['proposal', '1.00', 'lost', 'Rep'],
    ['qualification', '', 'open', 'Rep'],
  ]);
  const began = rows.map(({ event_id }) => events.find(({ id }) => id === event_id)?.type);
  expect(began).toEqual(['captured', 'moved', 'reopened']);
});

it('touches have a record for each contact', async () => {
  expect(rowsOf(await allOf(csvOfTouches(batchOf(ada), layout)))).toEqual([
    {
      lead_id: 'lead',
      touch_id: expect.any(String),
      at: new Date(START).toISOString(),
      channel: 'call',
      direction: 'outbound',
      outcome: 'talked',
      note: "'=2+5",
      rep: 'Rep',
    },
  ]);
});

it('JSON holds the events, of which the same lead is made', async () => {
  const text = await allOf(jsonOfLeads(batchOf(ada, ada), pipelines, START));
  const { leads, ...head } = JSON.parse(text) as { leads: LeadStory[] };
  expect(head).toEqual({
    format: 'firsthand-leads',
    version: 1,
    createdAt: '2026-01-05T09:00:00.000Z',
    pipelines,
  });
  expect(leads).toEqual([ada, ada]);
  expect(fold(leads[0]?.events ?? [])).toEqual(ada.lead);
});
