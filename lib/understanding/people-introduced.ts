import type { ReadPerson, ReadValue } from '../leads/reading.ts';
import { isRoleAddress } from '../leads/role-address.ts';
import { emailsInText } from '../reading/emails.ts';
import { isGivenName } from '../reading/given-names.ts';
import { nameFromText } from '../reading/names.ts';
import { phoneTextsIn } from '../reading/phones.ts';
import { affinity } from './any-page-owners.ts';

const MAX_CHARS = 20_000;
const MAX_PEOPLE = 10;
const NAMED_CONFIDENCE = 0.7;
/** An address alone in a text can be anything: an example, a list, a machine. */
const BARE_CONFIDENCE = 0.4;
const WORD = String.raw`\p{Lu}[\p{L}\p{M}.'’-]{0,30}`;
/** Up to four words with capitals before an address, and the bracket between. */
const NAME_BEFORE = new RegExp(String.raw`((?:${WORD} ){0,3}${WORD})[\s,:]{0,3}[(<[]?\s?(?:mailto:)?$`, 'u');

/**
 * The people that a text names by their address: "my colleague Ada Lovelace (ada@engines.example, 020 7946
 * 0958)". Addresses of machines and teams are nobody's.
 */
export function peopleIntroduced(lines: readonly string[]): readonly ReadPerson[] {
  const text = lines
    .map((line) => line.trim())
    .join(' ')
    .slice(0, MAX_CHARS);
  if (!text.includes('@')) return [];
  const people: ReadPerson[] = [];
  let from = 0;
  for (const email of emailsInText(text)) {
    if (people.length >= MAX_PEOPLE) break;
    const at = text.toLowerCase().indexOf(email.toLowerCase(), from);
    if (at < 0) continue;
    from = at + email.length;
    if (isRoleAddress(email) || isMachine(email)) continue;
    const name = nameBefore(text.slice(Math.max(0, at - 120), at), email);
    const phone = name ? phoneBehind(text.slice(from, from + 80)) : undefined;
    const value = (found: string, confidence: number): readonly ReadValue[] => [
      { value: found, source: 'message', rule: 'introduced', confidence },
    ];
    people.push({
      role: 'mentioned',
      values: {
        ...(name && { name: value(name, NAMED_CONFIDENCE) }),
        email: value(email, name ? NAMED_CONFIDENCE : BARE_CONFIDENCE),
        ...(phone && { phone: value(phone, NAMED_CONFIDENCE) }),
      },
    });
  }
  return people;
}

/** Words before the address that are a name: from a given name on, else the fewest that the address is spelled by. */
function nameBefore(text: string, email: string): string | undefined {
  const words = NAME_BEFORE.exec(text)?.[1]?.split(' ') ?? [];
  const names = words.slice(0, -1).map((_, from) => nameFromText(words.slice(from).join(' ')));
  const given = names.find((name, from) => name && isGivenName(words[from] as string));
  return given ?? names.findLast((name) => name && affinity(email, name) > 1);
}

/** A phone in the same brackets, or right behind the address. */
function phoneBehind(text: string): string | undefined {
  return phoneTextsIn(text.split(/[)\].;]\s|\s\p{L}{2,} \p{L}{2,} /u, 1)[0] ?? '')[0];
}

/** Numbers of messages look like addresses. */
function isMachine(email: string): boolean {
  const local = email.slice(0, email.lastIndexOf('@'));
  return local.length > 40 || (local.match(/\d/g) ?? []).length > 5;
}
