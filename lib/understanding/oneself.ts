import { canonicalEmail, canonicalProfile, foldedName } from '../leads/identity.ts';
import type { ReadPerson } from '../leads/reading.ts';
import type { ReportedUser } from '../leads/report.ts';

/** Whether a person is the page's user: the same address or profile, or by name where neither is known of both. */
export function isOneself({ values }: ReadPerson, me: ReportedUser): boolean {
  const emails = me.emails.map(canonicalEmail);
  const own = (values.email ?? []).map(({ value }) => canonicalEmail(value));
  if (emails.length > 0 && own.length > 0) return own.some((email) => emails.includes(email));
  const profiles = me.profiles.map(canonicalProfile);
  if (profiles.length > 0 && values.profile) {
    return values.profile.some(({ value }) => profiles.includes(canonicalProfile(value)));
  }
  const names = me.names.map(foldedName).filter(Boolean);
  return (values.name ?? []).some(({ value }) => names.includes(foldedName(value)));
}
