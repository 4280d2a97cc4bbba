import { isCompanyName } from './companies.ts';
import { abbreviation } from './folded.ts';
import { isGivenName } from './given-names.ts';
import { isHoldersTitle, isJobTitle, isSureJobTitle } from './headlines.ts';
import { REGION_OF_CITY } from './region-places.ts';
import { strictName } from './strict-name.ts';
import { HONORIFICS } from './word-lists.ts';

const MAX_WORDS = 10;
/** What a name has to be worth by itself, since nothing but a place on the line speaks for it. */
const LIKELY_NAME = 1.5;

/**
 * The person of a line with nothing between job and name.
 * @example officeThenName('Head Engineer Ada Lovelace') // { name: 'Ada Lovelace', evidence: 3.5, title: 'Head Engineer' }
 */
export function officeThenName(
  line: string,
): { readonly name: string; readonly evidence: number; readonly title: string } | undefined {
  const words = line.split(' ');
  if (words.length > MAX_WORDS || /[.!?:,;|]$/.test(line)) return undefined;
  for (const length of [4, 3, 2]) {
    const [first = ''] = words.slice(-length);
    const office = words.slice(0, -length);
    if (office.length === 0 || !(isGivenName(first) || HONORIFICS.has(abbreviation(first)))) continue;
    const name = strictName(words.slice(-length).join(' '));
    const title = office.join(' ');
    if (!name || name.evidence < LIKELY_NAME || !/^\p{Lu}/u.test(title)) continue;
    if (isSureJobTitle(title) && isHoldersTitle(title) && isJobTitle(office.at(-1) as string))
      return { ...name, evidence: name.evidence + 1, title };
  }
  return undefined;
}

/**
 * Whether a text has the form of an office that no list knows: up to three words, none of them a company's or a place's.
 * @example isOfficeShaped('Churchwarden') // true
 */
export function isOfficeShaped(text: string): boolean {
  return (
    /^\p{Lu}[\p{L} -]{3,30}$/u.test(text) &&
    text.split(' ').length < 4 &&
    !isCompanyName(text) &&
    !strictName(text) &&
    !REGION_OF_CITY.has(text.toLowerCase())
  );
}
