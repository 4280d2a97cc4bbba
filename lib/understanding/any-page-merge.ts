import type { ReadPerson, ReadValue } from '../leads/reading.ts';
import type { FieldName } from '../leads/value.ts';
import { folded } from '../reading/folded.ts';
import { addValue, type PersonDraft, personFromDraft } from '../reading/person-draft.ts';
import { MAX_COMPANY_VALUES } from './any-page-company.ts';
import { fullName, spokenName } from './spoken-name.ts';

const MAX_PEOPLE = 100;
/** A switchboard's address may stand beside everybody. */
const MAX_OF_A_KEY = 20;
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

/** Somebody has many addresses, but a job and a company that the page declares leave nothing to guess. */
const ONE_TRUTH: ReadonlySet<FieldName> = new Set(['title', 'company', 'website']);

/** Drafts of the same person joined (same name, or same address and no other name), best first, at most 100. */
export function mergedPeople(drafts: readonly PersonDraft[]): ReadPerson[] {
  const merged: PersonDraft[] = [];
  const byKey = new Map<string, PersonDraft[]>();
  for (const draft of drafts) {
    const keys = keysOf(draft);
    const known = keys.flatMap((key) => byKey.get(key) ?? []).find((other) => agree(other, draft));
    if (known) joinDrafts(known, draft);
    else merged.push(draft);
    if (known && draft.role === 'subject') known.role = 'subject';
    const one = known ?? draft;
    for (const key of keysOf(one)) {
      const same = byKey.get(key);
      if (!same) byKey.set(key, [one]);
      else if (!same.includes(one) && same.length < MAX_OF_A_KEY) same.push(one);
    }
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

/** Two drafts with the same address are two people where they have different names. */
function agree(one: PersonDraft, other: PersonDraft): boolean {
  const [a, b] = [one.values.name?.[0], other.values.name?.[0]];
  if (a && b) return isSameName(a, b);
  // A company's entry and a person of the same address stay apart: the person is named, the company is not.
  return !(a || b) || !(one.values.company || other.values.company) || sharesOwnAddress(one, other);
}

/** What names people one by one in one notation means two by two names, if only one has a "Jr." or an initial. */
function isSameName(a: ReadValue, b: ReadValue): boolean {
  const isDeclaredAlike = a.source === 'structured-data' && a.rule === b.rule;
  return isDeclaredAlike
    ? fullName(a.value) === fullName(b.value)
    : spokenName(a.value) === spokenName(b.value);
}

function sharesOwnAddress(one: PersonDraft, other: PersonDraft): boolean {
  const mine = new Set((one.values.email ?? []).map(({ value }) => value.toLowerCase()));
  return (other.values.email ?? []).some(({ value }) => mine.has(value.toLowerCase()));
}

/** Adds to a draft what another one of the same person has; declared jobs and companies leave nothing to guess. */
export function joinDrafts(into: PersonDraft, from: PersonDraft): void {
  for (const [field, values] of Object.entries(from.values) as [FieldName, ReadValue[]][]) {
    if (field === 'name' && into.values.name) continue;
    if (ONE_TRUTH.has(field) && isDeclared(into.values[field]) && !isDeclared(values)) continue;
    const limit = into.values.name ? undefined : MAX_COMPANY_VALUES;
    for (const { value, ...finding } of values) addValue(into, field, value, finding, limit);
  }
}

/** Whether the page states values as data, where they can be seen. */
function isDeclared(values: readonly ReadValue[] | undefined): boolean {
  return values?.some(({ source, confidence }) => source === 'structured-data' && confidence > 0.5) ?? false;
}

function worthOf(draft: PersonDraft): number {
  let worth = 0;
  for (const [field, values] of Object.entries(draft.values) as [FieldName, ReadValue[]][]) {
    worth += WORTH[field] * Math.max(...values.map(({ confidence }) => confidence));
  }
  return worth;
}
