import type { Lead } from '../../lib/leads/lead.ts';
import { type Pipelines, standardPipeline } from '../../lib/leads/pipeline.ts';
import type { KnownLead, PageReading, UnderstoodPerson } from '../../lib/leads/reading.ts';
import type { PageReport } from '../../lib/leads/report.ts';
import type { FieldName, FieldValues, SourcedValue } from '../../lib/leads/value.ts';

const NOW = Date.UTC(2026, 10, 23, 9);

/** The standard pipeline with names made from its ids. */
export const pipelines: Pipelines = {
  currentId: 'standard',
  all: [standardPipeline((id) => id.replaceAll('-', ' '))],
};

export function sourced(value: string, change: Partial<SourcedValue> = {}): SourcedValue {
  const url = 'https://mail.example/thread/1';
  return { value, source: 'header', rule: 'from', site: 'gmail', url, at: NOW, confidence: 0.9, ...change };
}

export function valuesFrom(texts: Partial<Record<FieldName, string>>): FieldValues {
  return Object.fromEntries(Object.entries(texts).map(([field, text]) => [field, [sourced(text)]]));
}

export const reading: PageReading = {
  site: 'gmail',
  page: 'conversation',
  url: 'https://mail.example/thread/1',
  title: 'Price list',
  language: 'en',
  people: [],
  missing: [],
  disagrees: false,
};

export const report: PageReport = {
  site: reading.site,
  page: reading.page,
  url: reading.url,
  title: reading.title,
  language: reading.language,
  me: { emails: [], names: [], profiles: [] },
  selection: [],
};

export function person(change: Partial<UnderstoodPerson> = {}): UnderstoodPerson {
  return {
    role: 'from',
    values: valuesFrom({ name: 'Ada Lovelace', email: 'ada@engines.example', company: 'Analytical Engines' }),
    similar: [],
    forgotten: false,
    ...change,
  };
}

export const knownAda: KnownLead = {
  leadId: 'ada',
  name: 'Ada Lovelace',
  company: 'Analytical Engines',
  stageId: 'qualification',
  status: 'open',
  enteredAt: Date.now() - 12 * 24 * 60 * 60 * 1000,
};

export function lead(change: Partial<Lead> = {}): Lead {
  return {
    id: 'ada',
    createdAt: NOW,
    updatedAt: NOW,
    by: 'Charles',
    owner: 'Charles',
    tags: [],
    fields: valuesFrom({ name: 'Ada Lovelace', email: 'ada@engines.example' }),
    pipelineId: 'standard',
    stageId: 'first-contact',
    status: 'open',
    visits: [{ stageId: 'first-contact', enteredAt: NOW, exit: 'open' }],
    touches: [],
    qualification: {
      need: { answer: 'unknown' },
      canBuy: { answer: 'unknown' },
      rightTime: { answer: 'unknown' },
    },
    answers: {},
    notes: [],
    steps: [],
    mergedIds: [],
    apartIds: [],
    ...change,
  };
}
