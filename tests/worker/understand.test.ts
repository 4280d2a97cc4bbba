import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { uuidv7 } from 'uuidv7';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Command } from '../../lib/leads/command.ts';
import type { PageReading, ReadPerson } from '../../lib/leads/reading.ts';
import type { FieldName } from '../../lib/leads/value.ts';
import { carryOut } from '../../lib/store/carry-out.ts';
import { closeDatabase } from '../../lib/store/open.ts';
import { LABELLED_NUMBER } from '../../lib/understanding/any-page-facts.ts';
import { understand } from '../../lib/worker/understand.ts';
import { capturedFields, START } from '../leads/story.ts';

const settings = { region: 'GB', ownAddresses: ['me@sales.example'] };

beforeEach(async () => {
  await closeDatabase();
  await deleteDB('firsthand');
});

function person(values: Partial<Record<FieldName, string>>): ReadPerson {
  const read = (value: string) => [{ value, source: 'header' as const, rule: 'from', confidence: 0.9 }];
  return {
    role: 'from',
    values: Object.fromEntries(Object.entries(values).map(([field, value]) => [field, read(value)])),
  };
}

function reading(...people: readonly ReadPerson[]): PageReading {
  return {
    site: 'gmail',
    page: 'conversation',
    url: 'https://mail.google.com/mail/u/0/#inbox/1',
    title: '',
    language: 'en',
    people,
    missing: [],
    disagrees: false,
  };
}

async function save(command: Command): Promise<string> {
  const carried = await carryOut(uuidv7(), command, {
    now: START,
    today: '2026-01-05',
    newId: uuidv7,
    by: '',
  });
  if (!carried.ok) throw new Error(`Expected the command to be carried out, got ${carried.code}.`);
  return carried.value.leadId;
}

const first = async (read: PageReading) => (await understand(read, settings, START))[0];

describe('understanding a reading', () => {
  it('writes phones in international form and drops what is no number', async () => {
    const read = reading({
      role: 'from',
      values: {
        phone: ['020 7946 0958', '12345'].map((value) => ({
          value,
          source: 'signature',
          rule: 'r',
          confidence: 0.8,
        })),
      },
    });
    expect((await first(read))?.values.phone?.map(({ value }) => value)).toEqual(['+44 20 7946 0958']);
  });

  it('takes the region of a phone from the person’s own address, mail host and page before the settings', async () => {
    const phone = { phone: '01 99 00 12 34' };
    const e164Of = async (people: ReadPerson, regions?: readonly string[]) =>
      (await understand(reading(people), settings, START, regions))[0]?.values.phone?.[0]?.value;
    expect(await e164Of(person({ ...phone, location: 'Paris, France' }))).toBe('+33 1 99 00 12 34');
    expect(await e164Of(person({ ...phone, email: 'ada@engines.fr' }))).toBe('+33 1 99 00 12 34');
    expect(await e164Of(person(phone), ['FR'])).toBe('+33 1 99 00 12 34');
  });

  it('keeps a number that is valid nowhere only where it is said to be a phone, and is not sure of it', async () => {
    const numbered = (source: 'link' | 'page-text'): ReadPerson => ({
      role: 'subject',
      values: { phone: [{ value: '91 00 12', source, rule: 'r', confidence: 0.8 }] },
    });
    const longer = (source: 'link' | 'page-text', rule = 'r'): ReadPerson => ({
      role: 'subject',
      values: { phone: [{ value: '00 99 91 00 12', source, rule, confidence: 0.8 }] },
    });
    expect((await first(reading(numbered('link'))))?.values.phone).toBeUndefined();
    expect((await first(reading(longer('page-text'))))?.values.phone).toBeUndefined();
    for (const said of [longer('link'), longer('page-text', LABELLED_NUMBER)]) {
      expect((await first(reading(said)))?.values.phone?.[0]).toMatchObject({
        value: '00 99 91 00 12',
        confidence: 0.4,
      });
    }
  });

  it('infers company and website from the e-mail domain, quietly and only where the page says nothing', async () => {
    const inferred = await first(reading(person({ email: 'ada@engines.example' })));
    expect(inferred?.values.company?.[0]).toMatchObject({ value: 'Engines', source: 'e-mail-domain' });
    expect(inferred?.values.company?.[0]?.confidence).toBeLessThan(0.6);
    const told = await first(
      reading(person({ email: 'ada@engines.example', company: 'Analytical Engines' })),
    );
    expect(told?.values.company?.map(({ value }) => value)).toEqual(['Analytical Engines']);
  });

  it('infers no company where a page shows the address, and nothing where it declares it', async () => {
    const shown = (source: 'page-text' | 'structured-data'): ReadPerson => ({
      role: 'subject',
      values: { email: [{ value: 'ada@engines.example', source, rule: 'r', confidence: 0.8 }] },
    });
    const fieldsOf = async (source: 'page-text' | 'structured-data') =>
      Object.keys((await first(reading(shown(source))))?.values ?? {}).sort();
    expect(await fieldsOf('page-text')).toEqual(['email', 'website']);
    expect(await fieldsOf('structured-data')).toEqual(['email']);
  });

  it('never takes a free-mail host for a company', async () => {
    const values = (await first(reading(person({ email: 'ada@gmail.com' }))))?.values;
    expect([values?.company, values?.website]).toEqual([undefined, undefined]);
  });

  it('leaves the user out, however the address is written', async () => {
    const people = await understand(
      reading(person({ email: 'Me@Sales.example' }), person({ email: 'ada@engines.example' })),
      settings,
      START,
    );
    expect(people.map(({ values }) => values.email?.[0]?.value)).toEqual(['ada@engines.example']);
  });

  it('knows a lead by its address and says where it stands', async () => {
    const leadId = await save({
      type: 'capture',
      values: capturedFields({ name: 'Ada Lovelace', email: 'ada@engines.example' }),
    });
    expect((await first(reading(person({ email: 'ADA@engines.example' }))))?.known).toEqual({
      leadId,
      name: 'Ada Lovelace',
      company: '',
      stageId: 'first-contact',
      status: 'open',
      enteredAt: START,
    });
  });

  it('asks about a lead of the same name and company and does not claim to know it', async () => {
    const leadId = await save({
      type: 'capture',
      values: capturedFields({
        name: 'Ada Lovelace',
        company: 'Analytical Engines',
        email: 'ada@old.example',
      }),
    });
    const asked = await first(
      reading(person({ name: 'Lovelace, Ada', company: 'Analytical Engines', email: 'ada@new.example' })),
    );
    expect(asked?.known).toBeUndefined();
    expect(asked?.similar).toMatchObject([{ lead: { leadId }, reason: 'same-name-and-company' }]);
  });

  it('knows who was erased and must not be captured again', async () => {
    const leadId = await save({ type: 'capture', values: capturedFields({ email: 'ada@engines.example' }) });
    await save({ type: 'erase', leadId });
    expect((await first(reading(person({ email: 'ada@engines.example' }))))?.forgotten).toBe(true);
  });
});
