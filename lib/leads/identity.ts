import { isRoleAddress } from './role-address.ts';
import type { FieldValues } from './value.ts';

const GOOGLE_HOSTS = new Set(['gmail.com', 'googlemail.com']);
const PLUS_HOSTS = new Set([
  'outlook.com',
  'hotmail.com',
  'live.com',
  'msn.com',
  'icloud.com',
  'me.com',
  'mac.com',
  'fastmail.com',
  'proton.me',
  'protonmail.com',
  'pm.me',
]);

/**
 * An e-mail address as its host tells mailboxes apart: lower case, with Gmail's dots and the plus tags
 * of hosts known to ignore them taken out.
 * @example canonicalEmail('Ada.Lovelace+news@googlemail.com') // 'adalovelace@gmail.com'
 */
export function canonicalEmail(email: string): string {
  const at = email.lastIndexOf('@');
  let local = email.slice(0, at).toLowerCase();
  let host = email.slice(at + 1).toLowerCase();
  if (GOOGLE_HOSTS.has(host)) {
    host = 'gmail.com';
    local = local.replace(/\+.*$/s, '').replaceAll('.', '');
  } else if (PLUS_HOSTS.has(host)) {
    local = local.replace(/\+.*$/s, '');
  }
  return `${local}@${host}`;
}

/**
 * A profile address without what does not tell people apart: scheme, `www.`, country hosts, query, fragment.
 * @example canonicalProfile('https://uk.linkedin.com/in/Ada-Lovelace/?trk=x') // 'linkedin.com/in/ada-lovelace'
 */
export function canonicalProfile(url: string): string {
  const address = url.toLowerCase().replace(/^https?:\/\//, '');
  return (byNumber(address) ?? address)
    .replace(/[?#].*$/s, '')
    .replace(/^(?:www|m|mobile|[a-z]{2})\.(?=[^/]+\.)/, '')
    .replace(/^twitter\.com\//, 'x.com/')
    .replace(/(?<!\/)\/+$/, '');
}

/** "facebook.com/profile.php?id=100": where the query says who it is. */
function byNumber(address: string): string | undefined {
  const [, path, query = ''] = /^([^?#]*\/(?:profile\.php|user))\?([^#]*)/.exec(address) ?? [];
  const id = query.split('&').findLast((part) => part.startsWith('id='));
  const number = id && /^id=([\w-]+)/.exec(id)?.[1];
  return path && number ? `${path}/${number}` : undefined;
}

/**
 * Digits that identify a phone number already in international format, extension included.
 * @example canonicalPhone('+44 20 7946 0958 ext. 12') // '+442079460958;12'
 */
export function canonicalPhone(phone: string): string {
  const [number = '', extension] = phone.split(/(?:(?<!\s)\s+)?(?:ext\.?|x|;ext=)\s*/i);
  const digits = `${number.trim().startsWith('+') ? '+' : ''}${number.replace(/\D/g, '')}`;
  return extension ? `${digits};${extension.replace(/\D/g, '')}` : digits;
}

/** Letters and digits of a text, accents folded: how names and companies are compared. */
export function foldedText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** A name whose word order does not matter, so that "Lovelace, Ada" is "Ada Lovelace". */
export function foldedName(name: string): string {
  return foldedText(name).split(' ').sort().join(' ');
}

/**
 * The keys by which a lead is found again. `sure` ones belong to one person and mean the same lead;
 * `hints` (a switchboard's number, `info@`, name and company) only make a question worth asking.
 */
export interface IdentityKeys {
  readonly sure: readonly string[];
  readonly hints: readonly string[];
}

const values = (fields: FieldValues, field: keyof FieldValues) =>
  (fields[field] ?? []).map(({ value }) => value);

/** Identity keys of a set of values, strongest kind first. */
export function identityKeys(fields: FieldValues): IdentityKeys {
  const emails = values(fields, 'email').map(canonicalEmail);
  const names = values(fields, 'name').map(foldedName).filter(Boolean);
  const personal = emails.filter((email) => !isRoleAddress(email));
  const domains = [...new Set(personal.map((email) => email.slice(email.lastIndexOf('@') + 1)))];
  return {
    sure: unique([
      ...personal.map((email) => `email:${email}`),
      ...values(fields, 'profile').map((url) => `profile:${canonicalProfile(url)}`),
      // A number alone may be the whole office's; with the same name on it, it is the person's.
      ...pairs(names, values(fields, 'phone').map(canonicalPhone)).map((pair) => `name+phone:${pair}`),
      ...pairs(names, emails.filter(isRoleAddress)).map((pair) => `name+email:${pair}`),
    ]),
    hints: unique([
      ...pairs(names, values(fields, 'company').map(foldedText)).map((pair) => `name+company:${pair}`),
      ...values(fields, 'phone').map((phone) => `phone:${canonicalPhone(phone)}`),
      ...emails.filter(isRoleAddress).map((email) => `role:${email}`),
      ...pairs(names, domains).map((pair) => `name+domain:${pair}`),
    ]),
  };
}

function pairs(left: readonly string[], right: readonly string[]): string[] {
  return left.flatMap((one) => right.filter(Boolean).map((other) => `${one}|${other}`));
}

function unique(keys: readonly string[]): string[] {
  return [...new Set(keys)];
}
