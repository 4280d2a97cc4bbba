import fc from 'fast-check';
import type { LeadBrief } from '../../lib/leads/brief.ts';
import { standardPipeline } from '../../lib/leads/pipeline.ts';
import type { ListContext } from '../../lib/list/lead-list.ts';
import {
  CHOICE_COLUMNS,
  type Condition,
  DATE_COLUMNS,
  type ListQuery,
  NUMBER_COLUMNS,
  SORT_COLUMNS,
  TEXT_COLUMNS,
} from '../../lib/list/list-query.ts';

export const DAY_MS = 86_400_000;
/** Noon, so that the calendar date is the same in most time zones. */
export const NOW = Date.UTC(2026, 10, 23, 12);

/** The standard pipeline, its days not yet measured. */
export const CONTEXT: ListContext = {
  pipelines: { currentId: 'standard', all: [standardPipeline((id) => id)] },
  limits: {},
  today: '2026-11-23',
  now: NOW,
};

/** A query for everything, by name, but for what is given. */
export function queryOf(query: Partial<ListQuery> = {}): ListQuery {
  return { text: '', conditions: [], sort: { column: 'name', descending: false }, ...query };
}

/** An open lead that came in yesterday, but for what is given. */
export function briefOf(brief: Partial<LeadBrief> & { readonly id: string }): LeadBrief {
  return {
    name: 'Ada Lovelace',
    title: '',
    company: '',
    location: '',
    emails: [],
    phones: [],
    pipelineId: 'standard',
    stageId: 'first-contact',
    status: 'open',
    owner: '',
    tags: [],
    createdAt: NOW - DAY_MS,
    updatedAt: NOW - DAY_MS,
    since: NOW - DAY_MS,
    touches: 0,
    site: '',
    answers: 'uuu',
    notes: '',
    ...brief,
  };
}

const name = fc.constantFrom(
  'Ada',
  'ada',
  'Émilie du Châtelet',
  'Grace 9',
  'Grace 10',
  'محمد',
  'Łukasz',
  '?',
);
const text = fc.constantFrom('', '', 'Engines', 'engines', 'Ångström', 'Zürich', 'Company 2', 'Company 10');
const instant = fc.integer({ min: -60, max: 0 }).map((days) => NOW + days * DAY_MS);
const date = fc.constantFrom('2026-11-01', '2026-11-22', '2026-11-23', '2026-11-24', '2026-12-24');
const maybe = <T>(key: string, value: fc.Arbitrary<T>) =>
  fc.option(value).map((one) => (one === null ? {} : { [key]: one }));

/** Any lead in brief, with values that often are the same, or none. */
export const anyBrief: fc.Arbitrary<LeadBrief> = fc
  .tuple(
    fc.record({
      id: fc.integer({ min: 0, max: 60 }).map(String),
      name,
      title: text,
      company: text,
      location: text,
      owner: fc.constantFrom('', 'Grace', 'Rep'),
      stageId: fc.constantFrom('first-contact', 'qualification', 'closing', 'gone'),
      status: fc.constantFrom('open', 'won', 'lost'),
      emails: fc.subarray(['ada@engines.example', 'info@zurich.example']),
      phones: fc.subarray(['+44 20 7946 0958', '+1 202 555 0123']),
      tags: fc.subarray(['fair', 'Key account']),
      createdAt: instant,
      updatedAt: instant,
      since: instant,
      touches: fc.nat(3),
      answers: fc.constantFrom('uuu', 'yyy', 'ynu', 'unn'),
      notes: fc.constantFrom('', '', 'Asked about the Difference Engine'),
    }),
    maybe('amount', fc.constantFrom(0, 0.1, 18.5, 1000)),
    maybe('currency', fc.constantFrom('EUR', 'USD')),
    maybe('touchedAt', instant),
    maybe('channel', fc.constantFrom('call', 'email')),
    maybe('lostReason', fc.constantFrom('price', 'other')),
    maybe('dueOn', date),
    maybe('dueAt', fc.constantFrom('09:00', '17:30')),
    maybe('restsUntil', date),
  )
  .map(([brief, ...rest]) => Object.assign({ ...briefOf({ id: '' }), ...brief }, ...rest) as LeadBrief);

/** Any condition, half-filled ones among them. */
export const anyCondition: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({
    column: fc.constantFrom(...CHOICE_COLUMNS),
    is: fc.constantFrom('any-of' as const, 'none-of' as const),
    values: fc.subarray(['', 'open', 'lost', 'fair', 'Grace', 'slow', 'yes', 'call', 'EUR', 'closing']),
  }),
  fc.record({
    column: fc.constantFrom(...TEXT_COLUMNS),
    is: fc.constantFrom('has' as const, 'has-not' as const, 'empty' as const, 'present' as const),
    text: fc.constantFrom('', 'engin', 'zur', 'ANG', 'difference', '7946', 'ada'),
  }),
  fc.record(
    {
      column: fc.constantFrom(...NUMBER_COLUMNS),
      from: fc.constantFrom(0, 1, 18),
      to: fc.constantFrom(1, 20),
    },
    { requiredKeys: ['column'] },
  ),
  fc.record({ column: fc.constantFrom(...DATE_COLUMNS), from: date, to: date }, { requiredKeys: ['column'] }),
  fc.record({
    column: fc.constantFrom(...DATE_COLUMNS),
    within: fc.constantFrom('past' as const, 'next' as const),
    days: fc.constantFrom(0, 1, 30),
  }),
);

/** Any query without a search. */
export const anyQuery: fc.Arbitrary<ListQuery> = fc.record({
  text: fc.constant(''),
  conditions: fc.array(anyCondition, { maxLength: 3 }),
  sort: fc.record({ column: fc.constantFrom(...SORT_COLUMNS), descending: fc.boolean() }),
});
