import { isCommonWord } from './everyday-words.ts';
import { isGivenName, isRareGivenName } from './given-names.ts';
import { type StrictName, strictName } from './strict-name.ts';

const AND =
  /(?:(?<!\s)\s+)?(?:&|\+|\band\b|\bund\b|\bet\b|\by\b|\be\b|\ben\b|\boch\b|\bog\b|\bja\b|\boraz\b)\s+/iu;
/** Twelve names are shorter; the patterns above look at every run of spaces again and again. */
const MAX_CHARS = 600;
const LIST = /(?:(?<!\s)\s+)?[,;/]\s+|(?:(?<!\s)\s+)?\|\s*/u;

/**
 * The people of a text that is nothing but names: a list, or a couple that shares a surname, who are two.
 * @example listedNames('Ada and Charles Babbage').map(({ name }) => name) // ['Ada Babbage', 'Charles Babbage']
 */
export function listedNames(text: string): StrictName[] {
  if (text.length > MAX_CHARS) return [];
  const groups = text.split(LIST).filter(Boolean);
  if (groups.length > 12) return [];
  const people = groups.map((group) => group.split(AND).filter(Boolean));
  // Most texts are no list: whether they are a name is not asked twice.
  if (people.length < 2 && (people[0]?.length ?? 0) < 2) return [];
  const names = people.flatMap((parts) => {
    if (parts.length === 1) return [strictName(parts[0] as string)];
    return coupleOf(parts) ?? parts.map((part) => strictName(part));
  });
  const found = names.filter((name) => name !== undefined);
  const sure = found.filter(({ evidence }) => evidence >= 1.5);
  if (names.length < 2 || found.length < names.length) return [];
  // Among several that are names beyond doubt the one that no list knows is a name as well.
  return sure.length === found.length || (sure.length > 2 && found.length - sure.length === 1) ? found : [];
}

/**
 * The people of a text that is nothing but one or two given names, as what somebody said is signed.
 * @example givenNamesAlone('Ada & Charles B.').map(({ name }) => name) // ['Ada', 'Charles B.']
 */
export function givenNamesAlone(text: string): StrictName[] {
  if (text.length > 40) return [];
  const names = text.split(AND);
  const isAlone = (name: string) => {
    const [given = '', ...initials] = name.split(' ');
    return (
      /^\p{Lu}\p{Ll}{2,}$/u.test(given) &&
      isGivenName(given) &&
      (names.length > 1 || !isCommonWord(given)) &&
      (initials.length === 0 || (names.length > 1 && /^\p{Lu}\.?$/u.test(initials.join(' '))))
    );
  };
  return names.length < 3 && names.every(isAlone) ? names.map((name) => ({ name, evidence: 0.5 })) : [];
}

/** "Ada" and "Charles Babbage": the first has the second's surname. */
function coupleOf(parts: readonly string[]): (StrictName | undefined)[] | undefined {
  const [first = '', second = ''] = parts;
  if (parts.length !== 2 || !/^\p{Lu}[\p{L}-]+$/u.test(first)) return undefined;
  if (!isGivenName(first) && !isRareGivenName(first)) return undefined;
  const surname = second.split(' ').slice(1).join(' ');
  const one = surname.length > 2 ? strictName(`${first} ${surname}`) : undefined;
  return one && [one, strictName(second)];
}
