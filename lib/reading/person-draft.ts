import type { PersonRole, ReadPerson, ReadValue } from '../leads/reading.ts';
import type { FieldName, ValueSource } from '../leads/value.ts';
import { plainText } from './plain-text.ts';

/** A person while being read; values are kept in the order they came, each once. */
export interface PersonDraft {
  role: PersonRole;
  readonly values: Partial<Record<FieldName, ReadValue[]>>;
}

/** How a value was found. */
export interface Finding {
  readonly source: ValueSource;
  readonly rule: string;
  readonly confidence: number;
}

/** At most this many values of one field are kept of a person. */
const MAX_VALUES = 5;

/** A draft without values. */
export function emptyDraft(role: PersonRole = 'subject'): PersonDraft {
  return { role, values: {} };
}

/** Adds a value to a draft, unless it is empty or already there (the surer finding stays), or `limit` are. */
export function addValue(
  draft: PersonDraft,
  field: FieldName,
  text: string | undefined,
  finding: Finding,
  limit = MAX_VALUES,
): void {
  const value = text && plainText(text.replace(/<[a-z/!][^<>]{0,200}>/gi, ' '));
  // "/" and "-" stand where a page has nothing to say.
  if (!value || !/[\p{L}\p{N}]/u.test(value)) return;
  draft.values[field] ??= [];
  const list = draft.values[field];
  const key = sameness(field, value);
  const known = list.findIndex((one) => sameness(field, one.value) === key);
  if (known >= 0) {
    if ((list[known] as ReadValue).confidence < finding.confidence)
      list[known] = { ...finding, value: (list[known] as ReadValue).value };
  } else if (list.length < limit) list.push({ value, ...finding });
}

/** What makes two values of a field the same: a phone is its digits, whatever stands between them. */
function sameness(field: FieldName, value: string): string {
  const digits = field === 'phone' ? value.replace(/\D/g, '') : '';
  if (digits) return digits.length > 9 ? digits.slice(-10) : digits;
  return field === 'website' ? value.toLowerCase().replace(/\/$/, '') : value.toLowerCase();
}

/** A draft as a reading's person: values best first; `undefined` when it holds nothing. */
export function personFromDraft(draft: PersonDraft): ReadPerson | undefined {
  const fields = Object.keys(draft.values) as FieldName[];
  if (fields.length === 0) return undefined;
  const values: Partial<Record<FieldName, readonly ReadValue[]>> = {};
  for (const field of fields) {
    values[field] = [...(draft.values[field] ?? [])].sort((a, b) => b.confidence - a.confidence);
  }
  return { role: draft.role, values };
}
