import { canonicalEmail, canonicalProfile, foldedName } from '../leads/identity.ts';
import type { ReadPerson } from '../leads/reading.ts';
import type { Me } from './site.ts';

/** Whether a person is the page's user: the same address or profile, or by name where neither is known of both. */
export function isOneself({ values }: ReadPerson, me: Me): boolean {
  const emails = known(me.emails).map(canonicalEmail);
  const own = (values.email ?? []).map(({ value }) => canonicalEmail(value));
  if (emails.length > 0 && own.length > 0) return own.some((email) => emails.includes(email));
  const profiles = known(me.profiles).map(canonicalProfile);
  if (profiles.length > 0 && values.profile) {
    return values.profile.some(({ value }) => profiles.includes(canonicalProfile(value)));
  }
  const names = known(me.names).map(foldedName).filter(Boolean);
  return (values.name ?? []).some(({ value }) => names.includes(foldedName(value)));
}

function known(values: readonly (string | undefined)[] | undefined): string[] {
  return (values ?? []).filter((value) => value !== undefined);
}
