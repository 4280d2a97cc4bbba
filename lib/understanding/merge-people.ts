import { canonicalEmail, foldedName } from '../leads/identity.ts';
import type { ReadPerson } from '../leads/reading.ts';

const MAX_PEOPLE = 100;

/**
 * The same person once: people with the same address become one, who keeps the first role and, field by
 * field, the first values. People without an address are told apart by name.
 */
export function mergePeople(people: readonly ReadPerson[]): readonly ReadPerson[] {
  const merged = new Map<string, ReadPerson>();
  for (const person of people) {
    const key = keyOf(person);
    if (!key) continue;
    const before = merged.get(key);
    if (before) merged.set(key, { role: before.role, values: { ...person.values, ...before.values } });
    else if (merged.size < MAX_PEOPLE) merged.set(key, person);
  }
  return [...merged.values()];
}

function keyOf({ values }: ReadPerson): string | undefined {
  const email = values.email?.[0]?.value;
  if (email) return `email ${canonicalEmail(email)}`;
  const profile = values.profile?.[0]?.value;
  if (profile) return `profile ${profile.toLowerCase()}`;
  const name = values.name?.[0]?.value ?? values.company?.[0]?.value;
  if (name) return `name ${foldedName(name)}`;
  const phone = values.phone?.[0]?.value;
  return phone && `phone ${phone.replace(/\D/g, '')}`;
}
