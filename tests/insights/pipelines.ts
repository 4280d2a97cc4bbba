import { type Random, randomFrom } from '../../lib/insights/random.ts';
import type { LeadRecord, TouchRecord, VisitRecord } from '../../lib/insights/record.ts';
import { DAY_MS, type Scope } from '../../lib/insights/scope.ts';

/** An instant that made-up pipelines are looked at. */
export const NOW = Date.UTC(2026, 5, 1, 12);

export const SCOPE: Scope = {
  stages: [
    { id: 'first', slowDays: 7, stalledDays: 14 },
    { id: 'talk', slowDays: 10, stalledDays: 20 },
    { id: 'offer', slowDays: 10, stalledDays: 20 },
  ],
  now: NOW,
  horizonDays: 90,
};

/** A lead with nothing but what is given. */
export function record(given: Partial<LeadRecord> = {}): LeadRecord {
  return {
    id: 'one',
    createdAt: NOW - 30 * DAY_MS,
    owner: 'Grace',
    pipelineId: 'sales',
    stageId: 'first',
    status: 'open',
    visits: [{ stageId: 'first', enteredAt: NOW - 30 * DAY_MS, exit: 'open' }],
    touches: [],
    tags: [],
    site: '',
    title: '',
    company: '',
    email: '',
    location: '',
    answers: 'uuu',
    ...given,
  };
}

/** What is true of a made-up pipeline: exponential stays, and where they lead. */
export interface Truth {
  /** Mean days of a stay, by stage. */
  readonly meanDays: readonly number[];
  /** Chance of going on, by stage; the others are lost. */
  readonly goesOn: readonly number[];
}

export const TRUTH: Truth = { meanDays: [6, 12, 20], goesOn: [0.6, 0.5, 0.5] };

/** Leads of a made-up pipeline as known at `NOW`, each created up to `days` ago. */
export function pipelineOf(seed: number, leads: number, days: number, truth: Truth = TRUTH): LeadRecord[] {
  const random = randomFrom(seed);
  return Array.from({ length: leads }, (_, index) => {
    const createdAt = NOW - random.uniform() * days * DAY_MS;
    return leadFrom(`lead-${index}`, createdAt, random, truth);
  });
}

/** One lead's life from its creation on, as far as it is known at `until`. */
export function leadFrom(
  id: string,
  createdAt: number,
  random: Random,
  truth: Truth,
  until: number = NOW,
): LeadRecord {
  const visits: VisitRecord[] = [];
  let at = createdAt;
  for (const [place, { id: stageId }] of SCOPE.stages.entries()) {
    const leftAt = at - Math.log(1 - random.uniform()) * (truth.meanDays[place] ?? 1) * DAY_MS;
    const isOn = random.uniform() < (truth.goesOn[place] ?? 0);
    const isLast = place === SCOPE.stages.length - 1;
    const given = { id, createdAt, stageId, value: 1000, currency: 'EUR' };
    if (leftAt > until) {
      visits.push({ stageId, enteredAt: at, exit: 'open' });
      return record({ ...given, visits });
    }
    const exit = isOn ? (isLast ? 'won' : 'advanced') : 'lost';
    visits.push({ stageId, enteredAt: at, leftAt, exit });
    if (exit !== 'advanced') return record({ ...given, visits, status: exit, closedAt: leftAt });
    at = leftAt;
  }
  throw new Error('Expected the last stage to end a lead, got beyond it.');
}

/** A touch, an outbound e-mail that was sent unless said otherwise. */
export function touch(at: number, given: Partial<TouchRecord> = {}): TouchRecord {
  return { at, channel: 'email', direction: 'outbound', outcome: 'sent', ...given };
}
