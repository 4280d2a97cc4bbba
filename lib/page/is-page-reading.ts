import { type PageReading, PERSON_ROLES, type ReadPerson, type ReadValue } from '../leads/reading.ts';
import { FIELDS, VALUE_SOURCES } from '../leads/value.ts';
import { MAX_READING_CHARS } from './reading-size.ts';

/**
 * Whether something is a page reading in every part. A reading comes out of a page's process, so its shape
 * is not taken on trust.
 */
export function isPageReading(thing: unknown): thing is PageReading {
  if (!isRecord(thing)) return false;
  const { site, page, url, title, language, people, missing, disagrees } = thing;
  return (
    [site, page, url, title, language].every((text) => typeof text === 'string') &&
    typeof disagrees === 'boolean' &&
    Array.isArray(missing) &&
    missing.every(isField) &&
    Array.isArray(people) &&
    people.every(isPerson) &&
    JSON.stringify(thing).length <= MAX_READING_CHARS
  );
}

function isPerson(thing: unknown): thing is ReadPerson {
  if (!isRecord(thing) || !isOneOf(PERSON_ROLES, thing['role']) || !isRecord(thing['values'])) return false;
  return Object.entries(thing['values']).every(
    ([field, values]) => isField(field) && Array.isArray(values) && values.every(isValue),
  );
}

function isValue(thing: unknown): thing is ReadValue {
  if (!isRecord(thing)) return false;
  const { value, source, rule, confidence } = thing;
  return (
    typeof value === 'string' &&
    typeof rule === 'string' &&
    isOneOf(VALUE_SOURCES, source) &&
    typeof confidence === 'number' &&
    confidence >= 0 &&
    confidence <= 1
  );
}

function isField(thing: unknown): boolean {
  return isOneOf(FIELDS, thing);
}

function isOneOf(list: readonly string[], thing: unknown): boolean {
  return typeof thing === 'string' && list.includes(thing);
}

function isRecord(thing: unknown): thing is Record<string, unknown> {
  return typeof thing === 'object' && thing !== null && !Array.isArray(thing);
}
