import type { Page, Target } from 'puppeteer';
import { uuidv7 } from 'uuidv7';
import type { Command, Outcomes } from '../../lib/leads/command.ts';
import type { FieldName, FieldValues } from '../../lib/leads/value.ts';
import type { Reply } from '../../lib/messages/contract.ts';

/** The page's own way to the worker; the tools have no types for the extension API. */
declare const chrome: { runtime: { sendMessage(message: unknown): Promise<Reply<Outcomes>> } };

const DAY_MS = 24 * 60 * 60 * 1000;

/** Sends a command to the real worker from one of the extension's pages. */
export async function execute(page: Page, command: Command): Promise<Outcomes> {
  const message = JSON.stringify({ name: 'execute', input: { act: uuidv7(), command } });
  const reply: Reply<Outcomes> = await page.evaluate(
    (json) => chrome.runtime.sendMessage(JSON.parse(json)),
    message,
  );
  if (!reply.ok) throw new Error(`Expected ${command.type} to be carried out, got ${reply.code}.`);
  return reply.value;
}

/** Sets the worker's clock back, so that what follows happened so many days ago. */
export async function goBack(page: Page, days: number): Promise<void> {
  // An idle worker is asleep, and cannot be found before something wakes it.
  await page.evaluate(() => chrome.runtime.sendMessage({ name: 'ping' }).catch(() => undefined));
  const worker = await page.browser().waitForTarget((target: Target) => target.type() === 'service_worker');
  const shift = `Date.now = ((real) => () => real() - ${days * DAY_MS})(globalThis.realNow ??= Date.now);`;
  await (await worker.worker())?.evaluate(shift);
}

/** A calendar date so many days from today. */
export function dayFromToday(days: number): string {
  return Temporal.Now.plainDateISO().add({ days }).toString();
}

/** Values as a page would give them. */
export function valuesOf(texts: Partial<Record<FieldName, string>>): FieldValues {
  const entries = Object.entries(texts).map(([field, value]) => {
    const source = field === 'email' ? 'header' : 'signature';
    const site = 'gmail';
    const url = 'https://mail.google.com/mail/u/0/#inbox/1';
    return [field, [{ value, source, rule: 'seed', site, url, at: Date.now(), confidence: 0.9 }]];
  });
  return Object.fromEntries(entries);
}

interface Seed {
  readonly days: number;
  readonly name: string;
  readonly company: string;
  readonly stage?: string;
  readonly amount?: number;
  readonly step?: readonly [
    kind: 'call-back' | 'send-proposal' | 'ask-again' | 'meet',
    on: number,
    note?: string,
  ];
}

const SEEDS: readonly Seed[] = [
  { days: 31, name: 'Alan Turing', company: 'Enigma Works', stage: 'negotiation', amount: 18000 },
  { days: 16, name: 'Margaret Hamilton', company: 'Apollo Systems', stage: 'qualification' },
  {
    days: 9,
    name: 'Grace Hopper',
    company: 'Cobol Partners',
    amount: 6200,
    stage: 'proposal',
    step: ['call-back', -1, 'asked about volumes'],
  },
  {
    days: 4,
    name: 'Katherine Johnson',
    company: 'Orbit Analytics',
    amount: 3900,
    stage: 'proposal',
    step: ['send-proposal', 0],
  },
  {
    days: 3,
    name: 'Hedy Lamarr',
    company: 'Spread Spectrum SA',
    stage: 'qualification',
    step: ['ask-again', 0],
  },
  { days: 2, name: 'Annie Easley', company: 'Centaur Labs', stage: 'closing', amount: 9400 },
  { days: 2, name: 'Radia Perlman', company: 'Spanning Trees Inc' },
  { days: 1, name: 'Barbara Liskov', company: 'Substitution GmbH' },
  { days: 1, name: 'محمد بن موسى الخوارزمي', company: 'بيت الحكمة', step: ['meet', 0] },
];

/** A week's worth of a small list: due steps, slow leads, one won. Gives the ids by name. */
export async function seedList(page: Page): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const seed of SEEDS) {
    await goBack(page, seed.days);
    const email = `${seed.name.split(' ')[0]?.toLowerCase()}@${seed.company.split(' ')[0]?.toLowerCase()}.example`;
    const ascii = /^[a-z@.]+$/.test(email);
    const { leadId } = await execute(page, {
      type: 'capture',
      values: valuesOf({
        name: seed.name,
        company: seed.company,
        email: ascii ? email : 'musa@hisab.example',
      }),
      touch: { channel: 'email', direction: 'inbound', outcome: 'replied', note: 'Asked for the price list' },
      ...(seed.amount && { money: { amount: seed.amount, currency: 'EUR' } }),
    });
    ids.set(seed.name, leadId);
    if (seed.stage) await execute(page, { type: 'move', leadId, stageId: seed.stage });
    if (seed.step) {
      const [kind, on, note] = seed.step;
      await execute(page, {
        type: 'plan',
        leadId,
        step: { kind, on: dayFromToday(on), ...(note && { note }) },
      });
    }
  }
  await goBack(page, 0);
  await winOne(page);
  return ids;
}

async function winOne(page: Page): Promise<void> {
  const values = valuesOf({
    name: 'Edsger Dijkstra',
    company: 'Shortest Path BV',
    email: 'edsger@shortest.example',
  });
  const { leadId } = await execute(page, { type: 'capture', values });
  await execute(page, { type: 'win', leadId, money: { amount: 18400, currency: 'EUR' } });
}

/** People whose names, companies and amounts leave no room, in scripts of either direction; gives their ids. */
export async function seedUnwieldy(page: Page): Promise<string[]> {
  const people = [
    {
      name: 'Pablo Diego José Francisco de Paula Juan Nepomuceno María de los Remedios Cipriano',
      title: 'Executive Vice President for Analytical Partnerships and Continental Engagement',
      company: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft mbH',
      email: 'pablo.diego.jose.francisco.de.paula@donaudampfschifffahrtsgesellschaft.example',
    },
    {
      name: 'רבי אברהם בן מאיר אבן עזרא הספרדי מטודלה',
      company: 'בית המדרש לתכונה ולמתמטיקה',
      email: 'ezra@tudela.example',
    },
    {
      name: 'أبو الريحان محمد بن أحمد البيروني الخوارزمي',
      company: 'ديوان الرصد والقياس',
      email: 'rayhan@rasad.example',
    },
  ];
  const ids: string[] = [];
  for (const person of people) {
    await goBack(page, 40);
    const money = { amount: 123_456_789, currency: 'EUR' };
    const { leadId } = await execute(page, { type: 'capture', values: valuesOf(person), money });
    await goBack(page, 0);
    await execute(page, { type: 'assign', leadId, owner: 'Augusta Ada King, Countess of Lovelace' });
    await execute(page, { type: 'tag', leadId, add: ['long-distance', 'מתמטיקה', 'فلك'], remove: [] });
    await execute(page, {
      type: 'note',
      leadId,
      text: `See https://tables.example/${'logarithms/'.repeat(12)}`,
    });
    const note = 'asked for the tables of sines, tangents and secants to ten places, with proofs';
    await execute(page, {
      type: 'plan',
      leadId,
      step: { kind: 'send-proposal', on: dayFromToday(-3), note },
    });
    ids.push(leadId);
  }
  return ids;
}

/** Many leads in every stage, for a crowded list. */
export async function crowd(page: Page): Promise<void> {
  const stages = ['first-contact', 'qualification', 'proposal', 'negotiation', 'closing'];
  for (let number = 0; number < 90; number++) {
    await goBack(page, 1 + (number % 24));
    const { leadId } = await execute(page, {
      type: 'capture',
      values: valuesOf({
        name: `Emmy Noether ${number}`,
        company: `Invariants ${number}`,
        email: `emmy${number}@noether.example`,
      }),
      money: { amount: 1000 + number * 137.5, currency: number % 5 === 0 ? 'USD' : 'EUR' },
      ...(number % 3 === 0 && { step: { kind: 'call-back', on: dayFromToday(-(number % 6)) } }),
    });
    const stageId = stages[Math.floor((number % 15) / 4)];
    if (stageId && stageId !== 'first-contact') await execute(page, { type: 'move', leadId, stageId });
  }
  await goBack(page, 0);
}
