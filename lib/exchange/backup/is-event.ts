import type { EventType, LeadEvent } from '../../leads/event.ts';

type Kind = 'string' | 'object' | 'array';

/** What the known types must hold for a lead to be made of them; the rest is absent or harmless. */
const NEEDS: Readonly<Record<EventType, Readonly<Record<string, Kind>>>> = {
  captured: { values: 'object' },
  edited: { field: 'string', values: 'array' },
  imported: { file: 'string' },
  touched: { touch: 'object' },
  qualified: { question: 'string', given: 'object' },
  moved: { stageId: 'string' },
  answered: { criterionId: 'string', given: 'object' },
  won: {},
  lost: { reason: 'string' },
  reopened: { stageId: 'string' },
  valued: {},
  costed: {},
  planned: { step: 'object' },
  stepDone: { stepId: 'string' },
  assigned: { owner: 'string' },
  tagged: { added: 'array', removed: 'array' },
  noted: { note: 'object' },
  merged: { otherId: 'string' },
  mergedInto: { intoId: 'string' },
  toldApart: { otherId: 'string' },
  undone: { undoneAct: 'string' },
};

const MOST_ID = 200;

/** Whether something read from a file is an event; types of newer versions are, with their envelope. */
export function isEvent(value: unknown): value is LeadEvent {
  if (typeof value !== 'object' || value === null) return false;
  const event = value as Readonly<Record<string, unknown>>;
  const texts = ['id', 'leadId', 'act', 'seen', 'by', 'device', 'type'];
  if (!texts.every((key) => typeof event[key] === 'string' && (event[key] as string).length <= MOST_ID))
    return false;
  if (event['id'] === '' || event['leadId'] === '' || !Number.isFinite(event['at'])) return false;
  const type = event['type'] as string;
  const needs = Object.hasOwn(NEEDS, type) ? NEEDS[type as EventType] : {};
  if (!Object.entries(needs).every(([key, kind]) => kindOf(event[key]) === kind)) return false;
  return type !== 'captured' || Object.values(event['values'] as object).every(isValueList);
}

function isValueList(list: unknown): boolean {
  const isValue = (one: unknown) =>
    kindOf(one) === 'object' && typeof (one as { readonly value?: unknown }).value === 'string';
  return Array.isArray(list) && list.every(isValue);
}

function kindOf(value: unknown): string {
  return Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value;
}
