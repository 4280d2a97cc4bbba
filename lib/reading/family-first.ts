import { isEasternOrder, isEasternSurname } from './eastern-names.ts';
import { isCommonWord } from './everyday-words.ts';
import { folded } from './folded.ts';
import { isGivenName, isListedGivenName, isRareGivenName } from './given-names.ts';
import { isSurname } from './known-surnames.ts';
import { isCyrillicGiven, isTurnedInOwnScript } from './own-script-names.ts';
import { CONJOINED_SURNAMES } from './word-lists.ts';

const INITIALS = /^\p{Lu}$|^(?:\p{Lu}\.-?){1,3}$/u;

/**
 * How many words of a name without a comma are the family name because it stands in front: "Müller Thomas",
 * "LOVELACE Ada", "Толмачёв И. С.", "Zhang Xiaoming". 0 for the order of the West.
 * @example familyWordsInFront(['DE', 'LA', 'TOUR', 'Anne']) // 3
 */
export function familyWordsInFront(words: readonly string[]): number {
  const shouted = leadingCapitals(words);
  if (shouted > 0 || words.length < 2) return shouted;
  const [first = '', ...rest] = words;
  if (first.length < 2) return 0;
  const isFront =
    isBeforeInitials(first, rest) ||
    isEasternOrder(words) ||
    isBeforeGiven(first, rest) ||
    isTurnedInOwnScript(first, rest);
  return isFront ? 1 : 0;
}

/** How many words in capitals begin a name whose others are not: "DE LA TOUR Anne". */
function leadingCapitals(words: readonly string[]): number {
  const end = words.findIndex((word) => !/^[\p{Lu}'’-]{2,}$/u.test(word));
  const first = words[0] as string;
  const isFamily =
    end > 0 &&
    words.slice(0, end).some((word) => word.length > 2) &&
    /^[^\p{Lu}]*\p{Lu}.*\p{Ll}/su.test(words[end] as string);
  return isFamily && !(isGivenName(first) && !isGivenName(words[end] as string)) ? end : 0;
}

/** "Lovelace J. K.", and "Lovelace J." where the word is known: "Ada L." is called Ada. */
function isBeforeInitials(first: string, rest: readonly string[]): boolean {
  if (first.length < 3 || isCalled(first) || isCyrillicGiven(first)) return false;
  // "Lovelace Ada K.": nobody's surname is an initial where another word can be it.
  if (rest.length === 2 && isGivenName(rest[0] as string) && INITIALS.test(rest[1] as string)) return true;
  if (!rest.every((word) => INITIALS.test(word)) || INITIALS.test(first)) return false;
  return rest.join('').replace(/[^\p{L}]/gu, '').length > 1 || isSurname(first);
}

/** "Müller Thomas", "Kolmarek Anna": no given name, before nothing but such as are. */
function isBeforeGiven(first: string, rest: readonly string[]): boolean {
  if (rest.length > 2 || isCalled(first) || /^[^\p{L}]|\.$/u.test(first)) return false;
  const isKnown = isSurname(first);
  const [second = '', third] = rest;
  // "Hernandez Yaretzi": a surname of which many have two begins no name that is none.
  if (third === undefined && isOnlySurname(first) && !isSurname(second) && !isCommonWord(second)) return true;
  return rest.every((word) => {
    if (!isListedGivenName(word) || isEasternSurname(word)) return false;
    if (isKnown && rest.length === 1) return true;
    return !isSurname(word) && (isKnown || (word.length > 3 && !isCommonWord(word)));
  });
}

function isOnlySurname(word: string): boolean {
  return CONJOINED_SURNAMES.has(folded(word)) && /^\p{L}{4}/u.test(word);
}

function isCalled(word: string): boolean {
  return isGivenName(word) || isRareGivenName(word);
}
