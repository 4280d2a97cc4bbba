import { abbreviation } from './folded.ts';
import { isGivenName, isRareGivenName } from './given-names.ts';
import { HONORIFICS, PARTICLES } from './word-lists.ts';

const AND = /^(?:[&+yei]|en|et|ou|o|(?:[Aa]nd|AND|[Uu]nd|UND|[Oo]ch|[Oo]g|[Oo]r|OR|[Oo]der|[Oo]raz|ET))$/;
const TITLES =
  /^(?:drs|messrs|mssrs|mesdames|profs|familie|family|famille|familia|famiglia|rodzina|familjen|familien)$/;

/**
 * Whether a text names a couple: "Ada and Charles Babbage", "Mr. & Mrs. C. Babbage", "Ada B. or Charles K. Babbage".
 * @example isJointName('Mr. and Mrs. Babbage') // true
 */
export function isJointName(text: string): boolean {
  const words = text.split(' ');
  if (words.length > 9 || !words.every((word) => AND.test(word) || /^[\p{L}\p{M}'’.,-]{1,25}$/u.test(word)))
    return false;
  const at = words.findIndex((word) => AND.test(word));
  if (at < 0)
    return (
      words.length > 1 && TITLES.test(abbreviation(words[0] as string)) && !PARTICLES.has(words[1] as string)
    );
  const before = words.slice(0, at);
  const behind = words.slice(at + 1);
  if (before.length === 0 || behind.length === 0 || behind.some((word) => AND.test(word))) return false;
  if (TITLES.test(abbreviation(before[0] as string))) return before.length === 2 && behind.length < 3;
  if (isTitle(before[0] as string) && isTitle(behind[0] as string)) return behind.length > 1;
  // "A & B Lovelace" is a firm.
  const isOne = [before, behind].some(([first = '']) => /^\p{L}{2}|\.$/u.test(first));
  return isOne && isCalled(before) && isCalled(behind) && behind.length > 1;
}

/** A given name, or two, with initials: what stands before a shared surname; or a full name. */
function isCalled(words: readonly string[]): boolean {
  const [first = '', ...rest] = isTitle(words[0] as string) ? words.slice(1) : words;
  const isName = /^\p{L}{2}/u.test(first) && (isGivenName(first) || isRareGivenName(first));
  return rest.length < 4 && (isName || (/^\p{L}\.?$/u.test(first) && words.length < 4));
}

function isTitle(word: string): boolean {
  return HONORIFICS.has(abbreviation(word)) && !isGivenName(word);
}
