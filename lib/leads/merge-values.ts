import { canonicalEmail, canonicalPhone, canonicalProfile, foldedText } from './identity.ts';
import type { FieldName, FieldValues, SourcedValue } from './value.ts';

/** What makes two values of a field the same value. */
export function valueKey(field: FieldName, value: string): string {
  if (field === 'email') return canonicalEmail(value);
  if (field === 'phone') return canonicalPhone(value);
  if (field === 'profile' || field === 'website') return canonicalProfile(value);
  return foldedText(value) || value;
}

/**
 * Adds captured values to a field: what was typed stays first for ever, a value seen again keeps its
 * better confidence, the newest of the equally sure comes first.
 */
export function addValues(
  field: FieldName,
  held: readonly SourcedValue[],
  added: readonly SourcedValue[],
): readonly SourcedValue[] {
  const byKey = new Map<string, SourcedValue>();
  for (const one of [...held, ...added]) {
    const key = valueKey(field, one.value);
    const before = byKey.get(key);
    if (!before || isBetter(one, before)) byKey.set(key, one);
  }
  return [...byKey.values()].sort(compareValues);
}

/** Whether a capture would tell the lead anything it does not hold yet. */
export function hasNews(held: FieldValues, captured: FieldValues): boolean {
  return Object.entries(captured).some(([field, added]) => {
    const known = new Set(held[field as FieldName]?.map(({ value }) => valueKey(field as FieldName, value)));
    return added.some(({ value }) => !known.has(valueKey(field as FieldName, value)));
  });
}

function isBetter(one: SourcedValue, other: SourcedValue): boolean {
  return compareValues(one, other) < 0;
}

function compareValues(a: SourcedValue, b: SourcedValue): number {
  const typed = Number(b.source === 'typed') - Number(a.source === 'typed');
  return typed || b.confidence - a.confidence || b.at - a.at || (a.value < b.value ? -1 : 1);
}
