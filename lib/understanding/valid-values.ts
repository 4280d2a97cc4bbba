// The worker knows more forms of addresses than fit into what runs in pages.
import '../reading/further-profiles.ts';
import type { FieldName } from '../leads/value.ts';
import { emailFromText } from '../reading/emails.ts';
import { nameFromText } from '../reading/names.ts';
import { phoneTextsIn } from '../reading/phones.ts';
import { plainText } from '../reading/plain-text.ts';
import { isSafeLink, profileFromUrl } from '../reading/profiles.ts';
import { withoutRedirect } from '../reading/redirects.ts';

const HAS_LETTER = /\p{L}/u;
const MAX_TEXT = 160;

/** A text as a valid value of a field, cleaned and bounded; `undefined` when it is none. */
export function validValue(field: FieldName, text: string): string | undefined {
  switch (field) {
    case 'email':
      return emailFromText(text);
    case 'name':
      return nameFromText(text);
    case 'phone':
      return phoneTextsIn(plainText(text))[0];
    case 'website':
      return websiteFromText(text);
    case 'profile':
      return profileFromUrl(text)?.url;
    case 'title':
    case 'company':
    case 'location': {
      const plain = plainText(text, MAX_TEXT + 1);
      return plain.length > 1 && plain.length <= MAX_TEXT && HAS_LETTER.test(plain) ? plain : undefined;
    }
  }
}

/**
 * A mailbox's display name that is no person's name: a team, a shop, a machine. It is worth showing, and
 * worth a look before it is saved.
 * @example displayName('Engines Support', 'help@engines.example') // 'Engines Support'
 */
export function displayName(text: string, email: string | undefined): string | undefined {
  const name = plainText(text.replace(/(?:(?<!\s)\s+)?<[^<>]*>\s*$/, ''), 100).replace(
    /^["']+|(?<!["'])["']+$/g,
    '',
  );
  if (!HAS_LETTER.test(name) || /[@<>]/.test(name)) return undefined;
  const local = email?.slice(0, email.lastIndexOf('@')).toLowerCase();
  return name.toLowerCase() === local ? undefined : name;
}

/** A web address people can open, scheme added where it is left out as in "engines.example", redirects undone. */
function websiteFromText(text: string): string | undefined {
  const plain = plainText(text, 500);
  const link = withoutRedirect(/^https?:\/\//i.test(plain) ? plain : `https://${plain}`);
  // An address that was cut for display leads nowhere.
  if (!isSafeLink(link) || /\s|\u2026$/.test(plain)) return undefined;
  try {
    const { hostname, href } = new URL(link);
    return /\.\p{L}[\p{L}\d-]+$/u.test(hostname) || hostname.includes('.xn--') ? href : undefined;
  } catch {
    return undefined;
  }
}
