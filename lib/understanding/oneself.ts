import { canonicalEmail, canonicalProfile, foldedName } from '../leads/identity.ts';
import type { PersonRole, ReadPerson } from '../leads/reading.ts';
import type { ReportedUser } from '../leads/report.ts';
import { QUOTED_RECIPIENT } from './people-in-mail.ts';

/**
 * Whether a person is the page's user: the same address or profile, or by name where neither is known of both.
 * Where a page does not say who its user is, anybody to whom a quoted mail went may be.
 */
export function isOneself({ role, values }: ReadPerson, me: ReportedUser): boolean {
  if (isQuotedRecipient(values) && me.emails.length + me.names.length === 0) return true;
  const emails = me.emails.map(canonicalEmail);
  const own = (values.email ?? []).map(({ value }) => canonicalEmail(value));
  if (emails.length > 0 && own.length > 0) return own.some((email) => emails.includes(email));
  const profiles = me.profiles.map(canonicalProfile);
  if (profiles.length > 0 && values.profile) {
    return values.profile.some(({ value }) => profiles.includes(canonicalProfile(value)));
  }
  const names = me.names.map(foldedName).filter(Boolean);
  if ((values.name ?? []).some(({ value }) => names.includes(foldedName(value)))) return true;
  return isWrittenTo(role, values) && emails.length === 0 && names.some((name) => isNamedAfter(values, name));
}

function isWrittenTo(role: PersonRole, values: ReadPerson['values']): boolean {
  return role === 'to' || role === 'cc' || isQuotedRecipient(values);
}

function isQuotedRecipient({ email }: ReadPerson['values']): boolean {
  return email?.[0]?.rule === QUOTED_RECIPIENT;
}

/**
 * Where a page tells only the user's name, a recipient shown by a part of it ("Ada" of "Ada Lovelace"), or
 * by nothing but an address that spells it, is the user.
 */
function isNamedAfter({ name, email }: ReadPerson['values'], own: string): boolean {
  const words = own.split(' ');
  const shown = name?.[0] && foldedName(name[0].value).split(' ');
  if (shown) return shown.every((word) => word.length > 1 && words.includes(word));
  const local = (email?.[0]?.value ?? '')
    .split('@')[0]
    ?.toLowerCase()
    .replace(/[^\p{L}]/gu, '');
  const [first = '', last = ''] = [words[0], words.at(-1)];
  const spellings = [...words, first + last, first.charAt(0) + last, last + first];
  return local !== undefined && local.length > 1 && spellings.includes(local);
}
