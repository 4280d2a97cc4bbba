import type { LeadEvent } from './event.ts';
import type { Lead } from './lead.ts';
import { addValues, valueKey } from './merge-values.ts';
import type { FieldName, FieldValues, SourcedValue } from './value.ts';

/**
 * The values a lead holds: captures add, a merge adds what the other lead holds, an edit replaces and keeps what
 * it dropped from coming back.
 */
export function foldFields(
  events: readonly LeadEvent[],
  others: ReadonlyMap<string, Lead | undefined> = new Map(),
): FieldValues {
  const fields = new Map<FieldName, readonly SourcedValue[]>();
  const dropped = new Set<string>();
  for (const event of events) {
    const brought =
      event.type === 'captured'
        ? event.values
        : event.type === 'merged'
          ? others.get(event.otherId)?.fields
          : undefined;
    if (brought) {
      for (const [name, values] of Object.entries(brought)) {
        const field = name as FieldName;
        const wanted = values.filter(
          ({ value, source }) => source === 'typed' || !dropped.has(`${field}:${valueKey(field, value)}`),
        );
        fields.set(field, addValues(field, fields.get(field) ?? [], wanted));
      }
    }
    if (event.type === 'edited') {
      const { field, values } = event;
      for (const { value } of fields.get(field) ?? []) dropped.add(`${field}:${valueKey(field, value)}`);
      for (const value of values) dropped.delete(`${field}:${valueKey(field, value)}`);
      fields.set(
        field,
        values.map((value) => typedValue(value, event.at)),
      );
    }
  }
  return Object.fromEntries([...fields].filter(([, values]) => values.length > 0));
}

/** A value as a person typed it: certain, and never overwritten by a capture. */
export function typedValue(value: string, at: number): SourcedValue {
  return { value, source: 'typed', rule: 'typed', site: '', url: '', at, confidence: 1 };
}
