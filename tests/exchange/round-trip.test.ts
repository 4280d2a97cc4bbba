import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../lib/exchange/cell-formats.ts';
import { csvOfLeads } from '../../lib/exchange/export-csv.ts';
import type { LeadStory } from '../../lib/exchange/history-csv.ts';
import { ownJson } from '../../lib/exchange/import/own-json.ts';
import type { ImportCommand, PlannedRow } from '../../lib/exchange/import/plan-import.ts';
import { jsonOfLeads } from '../../lib/exchange/json-export.ts';
import { presetById } from '../../lib/exchange/presets.ts';
import { type VcardVersion, vcardsOfLeads } from '../../lib/exchange/vcard-write.ts';
import { fold } from '../../lib/leads/fold.ts';
import { typedValue } from '../../lib/leads/fold-fields.ts';
import { identityKeys } from '../../lib/leads/identity.ts';
import { CHANNELS, type Lead, outcomesOf, STEP_KINDS } from '../../lib/leads/lead.ts';
import { FIELDS, type FieldName } from '../../lib/leads/value.ts';
import { pipelines, story } from '../leads/story.ts';
import { carriedOut, fileOf, NOW, planned } from './import/imported.ts';
import { allOf, batchOf } from './pieces.ts';

const DAY_MS = 86_400_000;
const RUNS = { numRuns: 50 };
const WITHIN_MS = 60_000;

const line = fc
  .string({ unit: fc.constantFrom(...'Ada é日"\'=+-@;,.|&<1'), minLength: 1, maxLength: 20 })
  .map((text) => `L${text.replace(/\s+/g, ' ')}1`);
const cellText = fc.oneof(
  line,
  line.map((text) => `=${text}`),
  line.map((text) => `'=${text}`),
);
const fullName = fc.constantFrom(
  'Ada Lovelace',
  'Grace Hopper',
  'Charles Babbage',
  'Hedy Lamarr',
  'Alan Turing',
);
const email = fc.nat(999).map((number) => `p${number}@engines.example`);
/** The two last digits; a lead's own number comes before them, for nobody else may have name and number. */
const phone = fc.integer({ min: 10, max: 99 }).map(String);
const url = fc.nat(999).map((number) => `https://engines.example/${number}?a=1,2`);
const profile = fc.nat(999).map((number) => `https://www.linkedin.com/in/p${number}`);
const tag = fc.constantFrom('VIP', 'old list', '=x', 'été');
const at = fc.integer({ min: NOW - 900 * DAY_MS, max: NOW - DAY_MS });
const money = fc.record({
  amount: fc.integer({ min: 0, max: 1e9 }).map((cents) => cents / 100),
  currency: fc.constantFrom('EUR', 'USD', 'CHF'),
});
const note = fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n'));
const list = <T>(item: fc.Arbitrary<T>, most: number, least = 0) =>
  fc.uniqueArray(item, { minLength: least, maxLength: most });

const command = fc.record({
  name: fullName,
  email: list(email, 3, 1),
  phone: list(phone, 3),
  website: list(url, 2),
  profile: list(profile, 2),
  title: fc.option(cellText),
  company: fc.option(cellText.map((text) => text.replaceAll('.', '_'))),
  location: fc.option(cellText),
  stageId: fc.constantFrom('first-contact', 'proposal', 'closing'),
  enteredAt: fc.option(at),
  ending: fc.option(fc.record({ status: fc.constantFrom('won' as const, 'lost' as const), at })),
  reason: fc.constantFrom('price', 'competitor', 'other'),
  since: at,
  money: fc.option(money),
  cost: fc.option(money),
  touch: fc.option(
    fc.record({
      channel: fc.constantFrom(...CHANNELS),
      at,
      direction: fc.constantFrom('inbound' as const, 'outbound' as const),
    }),
  ),
  need: fc.constantFrom('yes' as const, 'no' as const, 'unknown' as const),
  step: fc.option(
    fc.record({ kind: fc.constantFrom(...STEP_KINDS), on: at.map((instant) => calendarDate(instant)) }),
  ),
  owner: fc.option(fc.constantFrom('Mary', 'Tom "T" Lee')),
  tags: list(tag, 3),
  notes: list(note, 2),
});

type Made = typeof command extends fc.Arbitrary<infer T> ? T : never;

function rowFrom(made: Made, index: number): PlannedRow {
  const lists: Partial<Record<FieldName, readonly string[]>> = {
    name: [made.name],
    email: made.email.map((one) => `${index}${one}`),
    phone: made.phone.map((digits) => `+44 20 7946 0${index}${digits}`),
    website: made.website,
    profile: made.profile.map((one) => `${one}-${index}`),
    title: made.title ? [made.title] : [],
    company: made.company ? [made.company] : [],
    location: made.location ? [made.location] : [],
  };
  const closing = made.ending && {
    ...made.ending,
    ...(made.ending.status === 'lost' && { reason: made.reason }),
  };
  const errand: ImportCommand = {
    type: 'import',
    freshId: `lead-${index}`,
    stageId: made.stageId,
    values: Object.fromEntries(
      Object.entries(lists).map(([field, texts]) => [
        field,
        texts.map((value, place) => typedValue(value, NOW - place)),
      ]),
    ),
    past: {
      file: 'x',
      row: index,
      since: made.since,
      ...(made.enteredAt !== null && { enteredAt: made.enteredAt }),
      ...(closing && { closing }),
    },
    ...(made.money && { money: made.money }),
    ...(made.cost && { cost: made.cost }),
    ...(made.touch && { touch: { ...made.touch, outcome: outcomesOf(made.touch.channel)[0] ?? 'done' } }),
    answers: [{ question: 'need', answer: made.need }],
    ...(made.step && { step: made.step }),
    ...(made.owner && { owner: made.owner }),
    tags: made.tags,
    notes: made.notes,
  };
  return {
    row: index,
    cells: [],
    title: '',
    problems: [],
    outcome: { kind: 'create', leadId: errand.freshId },
    errand: { act: `a${index}`, command: errand },
  };
}

/** What a lead holds of a person, in words. */
function person(lead: Lead, fields: readonly FieldName[], most = 50) {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const texts = (lead.fields[field] ?? []).slice(0, most).map(({ value }) => value);
      return texts.length > 0 ? [[field, texts]] : [];
    }),
  );
}

/** Everything that Firsthand's own CSV carries. */
function whole(lead: Lead) {
  const [touch] = lead.touches;
  const visit = lead.visits[0];
  const [step] = lead.steps;
  return {
    ...person(lead, FIELDS),
    place: [lead.pipelineId, lead.stageId, lead.status, lead.lostReason],
    entered: visit?.isEntryUnknown ? 'unknown' : calendarDate(visit?.enteredAt),
    days: [lead.createdAt, lead.closedAt, touch?.at].map((instant) => calendarDate(instant)),
    touch: [touch?.channel, touch?.direction, touch?.outcome],
    money: [lead.money, lead.cost],
    need: lead.qualification.need.answer,
    step: [step?.kind, step?.on],
    owner: lead.owner,
    tags: lead.tags,
    notes: lead.notes.map(({ text }) => text).sort(),
  };
}

const leads = fc
  .array(command, { minLength: 1, maxLength: 5 })
  .map((all) => carriedOut(all.map((made, index) => rowFrom(made, index))));

/** In a file for a CRM nothing is disarmed, so an apostrophe before a formula is taken for what disarmed it. */
const unarmed = leads.filter((all) => !JSON.stringify(all).includes(`"'=`));

async function back(text: string) {
  const { rows, study } = await planned(fileOf(text));
  expect(rows.filter(({ errand, problems }) => !errand || problems.length > 0)).toEqual([]);
  return { leads: carriedOut(rows), study };
}

describe('what is exported and imported again is the same', () => {
  it.each([',', ';'])(
    'in Firsthand’s own CSV with %j',
    async (delimiter) => {
      const { columns } = presetById('firsthand');
      await fc.assert(
        fc.asyncProperty(leads, async (before) => {
          const layout = { columns, profile: 'spreadsheet', delimiter } as const;
          const after = await back(await allOf(csvOfLeads(batchOf(...before), pipelines, layout)));
          expect(after.study.preset?.id).toBe('firsthand');
          expect(after.leads.map(whole)).toEqual(before.map(whole));
        }),
        RUNS,
      );
    },
    WITHIN_MS,
  );

  const PEOPLE: readonly FieldName[] = ['name', 'company', 'title'];
  it.each<[string, readonly FieldName[]]>([
    ['hubspot', [...PEOPLE, 'website']],
    ['salesforce', [...PEOPLE, 'website']],
    ['salesforce-loader', [...PEOPLE, 'website']],
    ['pipedrive-leads', ['name', 'company']],
    ['pipedrive-people', PEOPLE],
    ['zoho', [...PEOPLE, 'website']],
    ['google', [...PEOPLE, 'website']],
    ['outlook', [...PEOPLE, 'website', 'location']],
  ])(
    'for %s, as far as its columns go',
    async (id, fields) => {
      const preset = presetById(id);
      const view = (lead: Lead) => ({
        ...person(lead, fields, 1),
        ...person(lead, ['email', 'phone'], 1),
      });
      await fc.assert(
        fc.asyncProperty(unarmed, async (before) => {
          const layout = { ...preset, delimiter: ',' };
          const after = await back(await allOf(csvOfLeads(batchOf(...before), pipelines, layout)));
          expect(after.study.preset?.id).toBe(id);
          expect(after.leads.map(view)).toEqual(before.map(view));
        }),
        RUNS,
      );
    },
    WITHIN_MS,
  );

  it.each<VcardVersion>(['4.0', '3.0'])(
    'in vCard %s',
    async (version) => {
      const view = (lead: Lead) => ({
        ...person(lead, FIELDS),
        tags: lead.tags,
        notes: lead.notes.map(({ text }) => text).sort(),
      });
      await fc.assert(
        fc.asyncProperty(leads, async (before) => {
          const after = await back(await allOf(vcardsOfLeads(batchOf(...before), version)));
          expect(after.leads.map(view)).toEqual(before.map(view));
        }),
        RUNS,
      );
    },
    WITHIN_MS,
  );

  it(
    'in JSON, event by event',
    async () => {
      const text = fc
        .string({ unit: 'binary', minLength: 1, maxLength: 50 })
        .filter((one) => one.isWellFormed());
      await fc.assert(
        fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 5 }), async (notes) => {
          const { events } = story(
            { type: 'capture', values: { name: [typedValue('Ada', NOW)] } },
            ...notes.map((one) => ({ type: 'note', leadId: 'lead', text: one }) as const),
          );
          const before: LeadStory = { lead: fold(events) as Lead, events };
          const file = await ownJson(fileOf(await allOf(jsonOfLeads(batchOf(before), pipelines, NOW))));
          const after: LeadStory[] = [];
          for await (const batch of file?.stories() ?? []) after.push(...batch);
          expect(after).toEqual([before]);
          expect(fold(after[0]?.events ?? [])).toEqual(before.lead);
          expect(file?.pipelines).toEqual(pipelines);
        }),
        RUNS,
      );
    },
    WITHIN_MS,
  );
});

it(
  'what was exported is known again in the list that it came from',
  async () => {
    await fc.assert(
      fc.asyncProperty(leads, async (before) => {
        const layout = { ...presetById('firsthand'), delimiter: ',' };
        const text = await allOf(csvOfLeads(batchOf(...before), pipelines, layout));
        const { rows } = await planned(fileOf(text), { held: before });
        expect(rows.map(({ outcome }) => outcome.kind)).not.toContain('create');
        expect(before.every(({ fields }) => identityKeys(fields).sure.length > 0)).toBe(true);
      }),
      RUNS,
    );
  },
  WITHIN_MS,
);

it.each([
  ['is cut off', (text: string) => text.slice(0, -5)],
  ['holds what is no event', (text: string) => text.replace('"type":"captured"', '"type":5')],
  ['is not JSON in one line', (text: string) => text.replace('"leadId"', 'leadId')],
])('JSON of ours that %s is refused', async (_, change) => {
  const { events } = story({ type: 'capture', values: { name: [typedValue('Ada', NOW)] } });
  const text = await allOf(jsonOfLeads(batchOf({ lead: fold(events) as Lead, events }), pipelines, NOW));
  await expect(ownJson(fileOf(change(text)))).rejects.toThrow(
    expect.objectContaining({ code: 'broken-json' }),
  );
});
