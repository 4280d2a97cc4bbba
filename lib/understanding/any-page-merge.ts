import type { ReadPerson, ReadValue } from '../leads/reading.ts';
import type { FieldName } from '../leads/value.ts';
import { folded } from '../reading/folded.ts';
import { addValue, type PersonDraft, personFromDraft } from '../reading/person-draft.ts';
import { HONORIFICS, POSTFIXES } from '../reading/word-lists.ts';
import { MAX_COMPANY_VALUES } from './any-page-company.ts';

const MAX_PEOPLE = 100;
const WORTH: Readonly<Record<FieldName, number>> = {
  name: 2,
  email: 3,
  phone: 2,
  title: 1.5,
  company: 0.5,
  website: 0.3,
  profile: 1,
  location: 0.2,
};

/** Drafts of the same person joined (same name, or same address and no other name), best first, at most 100. */
export function mergedPeople(drafts: readonly PersonDraft[]): ReadPerson[] {
  const merged: PersonDraft[] = [];
  const byKey = new Map<string, PersonDraft>();
  for (const draft of drafts) {
    const keys = keysOf(draft);
    const known = keys.map((key) => byKey.get(key)).find((other) => other && agree(other, draft));
    if (known) join(known, draft);
    else merged.push(draft);
    if (known && draft.role === 'subject') known.role = 'subject';
    for (const key of keysOf(known ?? draft)) if (!byKey.has(key)) byKey.set(key, known ?? draft);
  }
  return merged
    .map((draft, index) => ({ person: personFromDraft(draft), worth: worthOf(draft) - index / 1000 }))
    .sort((a, b) => b.worth - a.worth)
    .flatMap(({ person }) => person ?? [])
    .slice(0, MAX_PEOPLE);
}

function keysOf(draft: PersonDraft): string[] {
  const { name, email, company, profile } = draft.values;
  const names = name
    ? name.map(({ value }) => `name:${spokenName(value)}`)
    : (company ?? []).map(({ value }) => `company:${folded(value)}`);
  return [
    ...names,
    ...(email ?? []).map(({ value }) => `email:${value.toLowerCase()}`),
    ...(profile ?? []).map(({ value }) => `profile:${value}`),
  ];
}

/** First and last name only: middle initials, titles and degrees come and go. */
function spokenName(name: string): string {
  const words = folded(name.split(',', 1)[0] ?? '')
    .split(/[^\p{L}'-]+/u)
    .filter((word) => word && !HONORIFICS.has(word) && !POSTFIXES.has(word));
  return words.length > 1 ? `${words[0]} ${words.at(-1)}` : words.join(' ');
}

/** Two drafts with the same address are two people where they have different names. */
function agree(one: PersonDraft, other: PersonDraft): boolean {
  const [a, b] = [one.values.name?.[0], other.values.name?.[0]];
  if (a && b) return spokenName(a.value) === spokenName(b.value);
  // A company's entry and a person of the same address stay apart: the person is named, the company is not.
  return !(a || b) || !(one.values.company || other.values.company) || sharesOwnAddress(one, other);
}

function sharesOwnAddress(one: PersonDraft, other: PersonDraft): boolean {
  const mine = new Set((one.values.email ?? []).map(({ value }) => value.toLowerCase()));
  return (other.values.email ?? []).some(({ value }) => mine.has(value.toLowerCase()));
}

function join(into: PersonDraft, from: PersonDraft): void {
  for (const [field, values] of Object.entries(from.values) as [FieldName, ReadValue[]][]) {
    if (field === 'name' && into.values.name) continue;
    const limit = into.values.name ? undefined : MAX_COMPANY_VALUES;
    for (const { value, ...finding } of values) addValue(into, field, value, finding, limit);
  }
}

function worthOf(draft: PersonDraft): number {
  let worth = 0;
  for (const [field, values] of Object.entries(draft.values) as [FieldName, ReadValue[]][]) {
    worth += WORTH[field] * Math.max(...values.map(({ confidence }) => confidence));
  }
  return worth;
}
