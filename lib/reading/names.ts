import { bareName } from './bare-name.ts';
import { commaParts } from './comma-parts.ts';
import { isCompanyName, legalFormOf } from './companies.ts';
import { emailFromText } from './emails.ts';
import { isCommonWord } from './everyday-words.ts';
import { abbreviation, folded } from './folded.ts';
import { isGivenName } from './given-names.ts';
import { isSurname } from './known-surnames.ts';
import {
  COMPANY_WORDS,
  HONORIFICS,
  JOB_WORDS,
  PAGE_WORDS,
  PARTICLES,
  POSTFIXES,
  SURNAMES_TOO,
} from './word-lists.ts';

export { isCompanyName } from './companies.ts';

const CASELESS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thai}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Telugu}]/u;
/** Hebrew abbreviations have a mark before their last letter. */
const GERSHAYIM = /(?<=\p{Script=Hebrew})["״](?=\p{Script=Hebrew})/gu;
const WORD = /^[\p{L}\p{M}'’‘`ʻʼ.\-‐–·\p{Join_Control}・]+$/u;

/**
 * A person's full name cleaned for display, `undefined` when the text is not one (a job, a company, an
 * address, a word of the interface, a sentence).
 * @example nameFromText('"Lovelace, Ada (she/her)" <ada@engines.example>') // 'Ada Lovelace'
 */
export function nameFromText(text: string): string | undefined {
  const name = withoutRole(turnedRound(bareName(text)));
  return name && isNameShaped(name) ? name : undefined;
}

/** "Mayor Ada Lovelace" and "Ada Lovelace, trustee" without the office, where what is left is plainly a name. */
function withoutRole(name: string): string {
  const [main = '', ...rest] = commaParts(name);
  const isRole = (word: string) =>
    JOB_WORDS.has(folded(word).replace(/\.$/, '')) && !POSTFIXES.has(abbreviation(word));
  const kept = rest.filter((part) => !part.split(/\s+/).some(isRole));
  const words = main.split(' ');
  let from = 0;
  while (from < words.length - 2 && isRole(words[from] as string)) from++;
  const bare = from > 0 && isGivenName(words[from] as string) ? words.slice(from).join(' ') : main;
  return [bare, ...kept].join(', ');
}

/** "Last, First" in its spoken order; letters after a name ("Ada Lovelace, PhD") stay behind it. */
function turnedRound(name: string): string {
  const parts = commaParts(name).filter(Boolean);
  const [last, first, ...rest] = parts;
  if (!last || !first) return name;
  const isPostfix = (part: string) => part.split(/\s+/).every((word) => POSTFIXES.has(abbreviation(word)));
  if (isPostfix(first)) return name;
  if (rest.length > 0 && !rest.every(isPostfix)) return name;
  if (isSpokenOrder(last)) return name;
  return [`${first} ${last}`, ...rest].join(', ');
}

/** "Ada Lovelace" of "Ada Lovelace, Engines": a full name that begins with a given one needs no turning. */
function isSpokenOrder(text: string): boolean {
  const [given = '', surname = '', ...more] = text.split(' ');
  return (
    more.length === 0 &&
    surname.length > 2 &&
    isGivenName(given) &&
    !isSurname(given) &&
    !isGivenName(surname)
  );
}

/** Whether the text has the form of a person's name and none of the words that say otherwise. */
function isNameShaped(name: string): boolean {
  if (name.length < 2 || name.length > 80 || /[&+=<>@]/.test(name) || emailFromText(name)) return false;
  const [main = '', ...rest] = commaParts(name);
  if (rest.length > 4 || (rest.length > 0 && legalFormOf(name))) return false;
  if (CASELESS.test(main)) return isCaselessName(main);
  const words = main
    .replace(/["“”'‘’(][^"“”()]{1,25}["“”’')](?=\s|$)/gu, ' ')
    .split(/\s+/)
    .filter(Boolean);
  if (words.length === 0 || words.length > 9) return false;
  if (
    !words.every((word) => WORD.test(word) && word.length < 31) ||
    !words.some((word) => /\p{L}{2}/u.test(word))
  )
    return false;
  const hasHonorific = words.length > 1 && HONORIFICS.has(abbreviation(words[0] as string));
  const own = words
    .slice(hasHonorific ? 1 : 0)
    .map((word) => folded(word).replace(/(?<![.,])[.,]+$/, ''))
    .filter((word) => !POSTFIXES.has(abbreviation(word)));
  if (own.length === 0 || (own.length === 1 && PARTICLES.has(own[0] as string))) return false;
  return !own.some((word, index) => isForeignWord(word, index, own, hasHonorific)) && !isLegalName(main);
}

/** Words of which names are not made. */
const FOREIGN = [JOB_WORDS, PAGE_WORDS, COMPANY_WORDS];
const GIVEN_TOO = new Set(['an', 'april', 'august', 'june', 'may', 'will', 'dean']);

/** Whether a word says that this is no name. "White" and "Bishop" are surnames after a given name. */
function isForeignWord(word: string, index: number, own: readonly string[], hasHonorific: boolean): boolean {
  if (!FOREIGN.some((list) => list.has(word))) return false;
  if (isNameFirst(word, index, own)) return false;
  const others = own.filter((_, at) => at !== index);
  if (word.length === 1) return others.length === 0;
  return !(SURNAMES_TOO.has(word) && index > 0 && (hasHonorific || others.some(isGivenName)));
}

/** "Brandon" begins as "brand" does, and "Weber" as "web"; "April" and "Will" are names before a surname. */
function isNameFirst(word: string, index: number, own: readonly string[]): boolean {
  // "Nguyễn Văn An": no headline ends in the article.
  if (word === 'an' && index > 0) return index === own.length - 1;
  if (GIVEN_TOO.has(word)) return index === 0 && own.length > 1 && isSurname(own.at(-1) as string);
  if (isCommonWord(word) || FOREIGN.some((list) => list.hasWhole(word))) return false;
  return isGivenName(word) || (index > 0 && isSurname(word));
}

function isLegalName(text: string): boolean {
  return (
    legalFormOf(text) !== undefined &&
    text.includes(' ') &&
    !POSTFIXES.has(abbreviation(text.split(' ').at(-1) ?? ''))
  );
}

function isCaselessName(name: string): boolean {
  if (/[\p{N}\p{P}\p{S}]/u.test(name.replace(GERSHAYIM, '').replace(/[・·.'’\-\s]/gu, ''))) return false;
  if (isCompanyName(name)) return false;
  const letters = name.replace(/[\s・·]/gu, '').length;
  return /[\p{Script=Han}\p{Script=Hangul}]/u.test(name)
    ? letters >= 2 && letters <= 12
    : name.split(/\s+/).length <= 6;
}
