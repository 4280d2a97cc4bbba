import type { Page } from 'puppeteer';
import { briefFromLead } from '../../lib/leads/brief.ts';
import type { Lead, Visit } from '../../lib/leads/lead.ts';
import type { SourcedValue } from '../../lib/leads/value.ts';
import { rowFromLead } from '../../lib/store/row-from-lead.ts';
import type { LeadRow, Tally } from '../../lib/store/schema.ts';
import { dayOf } from '../../lib/store/tallies.ts';

const GIVEN = [
  'Ada',
  'Grace',
  'Katherine',
  'Hedy',
  'Radia',
  'Margaret',
  'Barbara',
  'Annie',
  'Alan',
  'Edsger',
];
const FAMILY = [
  'Lovelace',
  'Hopper',
  'Johnson',
  'Lamarr',
  'Perlman',
  'Hamilton',
  'Liskov',
  'Easley',
  'Turing',
  'Dijkstra',
];
const STAGES = ['first-contact', 'qualification', 'proposal', 'negotiation', 'closing'];
const DAY_MS = 86_400_000;
const BATCH = 2500;

/** The lead with this number, always the same; `now` is epoch ms. */
export function fictionalLead(number: number, now: number): Lead {
  const given = GIVEN[number % GIVEN.length] ?? '';
  const family = FAMILY[Math.floor(number / 7) % FAMILY.length] ?? '';
  const createdAt = now - (number % 90) * DAY_MS;
  const value = (text: string): SourcedValue[] => [
    {
      value: text,
      source: 'header',
      rule: 'from',
      site: 'gmail',
      url: 'https://mail.google.com/',
      at: createdAt,
      confidence: 0.95,
    },
  ];
  const stageId = STAGES[number % STAGES.length] ?? '';
  const visits: Visit[] = [{ stageId, enteredAt: createdAt, exit: 'open' }];
  return {
    id: `seed-${String(number).padStart(7, '0')}`,
    createdAt,
    updatedAt: createdAt,
    by: 'Rep',
    owner: number % 3 === 0 ? 'Grace' : 'Rep',
    tags: number % 10 === 0 ? ['fair'] : [],
    fields: {
      name: value(`${given} ${family} ${number}`),
      email: value(`${given}.${family}.${number}@company-${number % 5000}.example`.toLowerCase()),
      company: value(`Company ${number % 5000}`),
      phone: value(`+44 20 7946 0${String(number % 1000).padStart(3, '0')}`),
    },
    pipelineId: 'standard',
    stageId,
    status: 'open',
    visits,
    touches: [
      {
        id: `touch-${number}`,
        at: createdAt,
        channel: 'call',
        direction: 'outbound',
        outcome: 'talked',
        note: 'Asked, "when?"',
      },
    ],
    qualification: {
      need: { answer: 'yes' },
      canBuy: { answer: 'unknown' },
      rightTime: { answer: 'unknown' },
    },
    answers: {},
    notes: [],
    mergedIds: [],
    apartIds: [],
    money: { amount: (number % 100) * 10, currency: 'EUR' },
    steps: number % 50 === 0 ? [{ id: `step-${number}`, kind: 'call-back', on: '2026-01-01' }] : [],
  };
}

/** Writes lead rows straight into the database of an extension page: for lists too long to be made by commands. */
export async function seedLeads(
  page: Page,
  count: number,
  now: number,
  leadOf: (number: number, now: number) => Lead = fictionalLead,
): Promise<void> {
  await untilRowsAreBuilt(page);
  const tallies = new Map<string, Tally>();
  for (let from = 0; from < count; from += BATCH) {
    const leads = Array.from({ length: Math.min(BATCH, count - from) }, (_, index) =>
      leadOf(from + index, now),
    );
    const rows = leads.map(rowFromLead);
    for (const row of rows) tally(tallies, row);
    await putAll(page, 'leads', rows);
    await putAll(page, 'briefs', leads.map(briefFromLead));
  }
  await putAll(page, 'tallies', [...tallies.values()]);
}

/** The worker makes rows from events once after it is installed, and rows without events would not outlive that. */
async function untilRowsAreBuilt(page: Page): Promise<void> {
  await page.waitForFunction(
    async () => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open('firsthand');
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      const asking = database.transaction('meta').objectStore('meta').get('rowShape');
      await new Promise((resolve) => {
        asking.onsuccess = resolve;
      });
      database.close();
      return asking.result !== undefined;
    },
    { polling: 100 },
  );
}

/** What the store tallies for these rows, by place, day and currency. */
export function tally(tallies: Map<string, Tally>, { place, since, lead: { money } }: LeadRow): void {
  const { amount = 0, currency = '' } = money ?? {};
  const day = dayOf(since);
  const key = JSON.stringify([place, day, currency]);
  const held = tallies.get(key) ?? { place, day, currency, count: 0, amount: 0 };
  tallies.set(key, { ...held, count: held.count + 1, amount: held.amount + amount });
}

function putAll(page: Page, store: string, rows: readonly unknown[]): Promise<void> {
  return page.evaluate(
    async (name, json) => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open('firsthand');
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      const transaction = database.transaction(name, 'readwrite');
      for (const row of JSON.parse(json)) transaction.objectStore(name).put(row);
      await new Promise<void>((resolve, reject) => {
        transaction.oncomplete = () => resolve();
        transaction.onerror = () => reject(transaction.error);
      });
      database.close();
    },
    store,
    JSON.stringify(rows),
  );
}
