import { abbreviation, folded } from './folded.ts';
import { isGivenName } from './given-names.ts';
import { isMonsieurBefore, LETTERS_OF_NAMES, TITLES_OF_NAMES } from './name-titles.ts';
import { HONORIFICS, JOB_WORDS, POSTFIXES } from './word-lists.ts';

/** Letters after a name that are also names or initials: their form has to say which. */
const ALSO_NAMES = /^(?:i|v|x|ma|do|ba|pa|ed|bs|ms|be|ret|np|mp|se|rd|da)$/;
/** What a doctorate is in: "Dr. rer. nat. habil." */
const FACULTY =
  /^(?:h\.c\.|mult\.|e\.h\.|rer\.|nat\.|med\.|dent\.|vet\.|phil\.|jur\.|iur\.|ing\.|habil\.|hab\.|pol\.|soc\.|oec\.|theol\.|techn\.|univ\.|inż\.|arch\.|farm\.)+$/i;
/** "dr hab. n. med." and "Sgt. 1st Class": these belong to the title before them where they stand. */
const SCIENCES = /^n\.$/i;
const ORDINAL = /^\d(?:st|nd|rd|th)$/i;
/** Two titles of two people. */
const CONJUNCTION = /^(?:&|\+|and|und|et|y|e|og|och)$/i;
const DOCTORATE = /^ph\.? ?d\.?$/i;

const QUALIFIER =
  /^(?:us|u\.s\.|state|district|federal|vice|deputy|assistant|chief|senior|right|most|his|her|the)$/i;

/**
 * How many words before a name are titles: "Lt. Gen. Ada" has two. At least one word is left as the name.
 * `isWithoutFamily` says that the family name stands elsewhere.
 * @example prefixLength(['Prof.', 'Dr.', 'Ada', 'Lovelace']) // 2
 */
export function prefixLength(words: readonly string[], isWithoutFamily = false): number {
  let length = 0;
  while (length < words.length - 1) {
    const next = titleAt(words, length, isWithoutFamily ? 1 : 0);
    if (next === 0) break;
    length += next;
  }
  return length;
}

/** How many words the title that begins here has: "Mr. and Mrs." and "Secretary of State" are one each. */
function titleAt(words: readonly string[], at: number, behind: number): number {
  const word = words[at] as string;
  const left = words.length - at;
  const next = words[at + 1] ?? '';
  if (at > 0 && (FACULTY.test(word) || (SCIENCES.test(word) && FACULTY.test(next)))) return 1;
  if (ORDINAL.test(word) && left > 3) return 2;
  if (at > 0 && CONJUNCTION.test(word) && left > 2 && isHonorific(next)) return 2;
  if (/^m\.$/i.test(word) && left + behind > 1 && !isMonsieurBefore(next)) return 0;
  if (isHonorific(word)) {
    // "Don Eberhart" and "Dr. Don Eberhart" against "Don Juan Tenorio".
    const isGiven = isGivenName(word) && !word.endsWith('.');
    return isGiven && !(at === 0 && left > 2 && isGivenName(next)) ? 0 : 1;
  }
  if (left < 3) return 0;
  if (isTitleOfName(word, next, left)) return 1;
  if (isOffice(word)) return /^of$/i.test(next) && left > 4 ? 3 : 1;
  return QUALIFIER.test(word) && words.slice(at + 1, at + 3).some((one) => isHonorific(one) || isOffice(one))
    ? 1
    : 0;
}

/** "Dr.-Ing." as well as "Dr."; "Dipl.-Kfm." whatever it is in. */
function isHonorific(word: string): boolean {
  const [first = '', ...more] = abbreviation(word).split('-');
  if (first === 'dipl') return true;
  return (
    HONORIFICS.has(abbreviation(word).replace(/['’]$/, '')) ||
    (more.length > 0 && HONORIFICS.has(first) && word.includes('.'))
  );
}

/** "RA Konrad Zuse" and "Eng. Ada Lovelace", but "Ra Shad Tan" and "D Ada Lovelace" have no title. */
function isTitleOfName(word: string, next: string, left: number): boolean {
  if (!TITLES_OF_NAMES.has(abbreviation(word).replace(/['’]/g, ''))) return false;
  if (isHonorific(next) || FACULTY.test(next)) return true;
  if (isGivenName(word) && !word.endsWith('.'))
    return left > 2 && isGivenName(next) && !/^\p{Lu}\p{Ll}+$/u.test(word);
  return word.replace(/\W/g, '').length !== 1 || isGivenName(next);
}

/** "Attorney Ada Lovelace": an office counts only where a full name is left behind it. */
function isOffice(word: string): boolean {
  return (
    word.length > 4 &&
    folded(word)
      .split('-')
      .every((part) => JOB_WORDS.has(part) || HONORIFICS.has(part))
  );
}

/**
 * A name's parts between commas without the letters after a name, and those letters.
 * @example postfixesFrom('Lovelace, Ada, PhD') // { main: ['Lovelace', 'Ada'], postfixes: ['PhD'] }
 */
export function postfixesFrom(name: string): { main: readonly string[]; postfixes: readonly string[] } {
  const parts = name
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
  const behind: string[] = [];
  if (parts[0]?.includes(' ')) {
    while (
      parts.length > 1 &&
      JOB_WORDS.has(folded(parts.at(-1) as string)) &&
      !isPostfixPart(parts.at(-1) as string, parts)
    )
      parts.pop();
  }
  while (parts.length > 1 && isPostfixPart(parts.at(-1) as string, parts))
    behind.unshift(parts.pop() as string);
  const within = parts.map(withoutPostfixes);
  return {
    main: within.map(({ text }) => text),
    postfixes: [...within.flatMap(({ postfixes }) => postfixes), ...behind],
  };
}

/** "Smith, Ed" is in the order of a form; "John Smith, ED" has a degree. */
function isPostfixPart(part: string, parts: readonly string[]): boolean {
  if (DOCTORATE.test(part) || /^(?:sen|jun)\.$/i.test(part)) return true;
  const first = parts[0] as string;
  // Nobody lists all the degrees: "Ada Lovelace, CISM".
  if (/^[\p{Lu}][\p{Lu}.-]{1,8}$/u.test(part) && / \p{Lu}\p{Ll}/u.test(first)) return true;
  if (!part.split(' ').every((word) => isLetters(abbreviation(word)))) return false;
  const isAlone = parts.length === 2 && !first.includes(' ');
  return !(isAlone && ALSO_NAMES.test(abbreviation(part)) && !part.includes('.'));
}

/** "Luís Tavares Filho", "Klaus Bergfeld sen.": the younger, the elder, the grandson; all of them names elsewhere. */
const GENERATION = /^(?:(?:sen|jun)\.|filho|neto|netto|sobrinho|j[uú]nior)$/iu;

function withoutPostfixes(part: string): { text: string; postfixes: readonly string[] } {
  const words = part.replace(/\bPh\. D\./i, 'Ph.D.').split(' ');
  const postfixes = words.splice(startOfLetters(words));
  if (words.length > 2 && GENERATION.test(words.at(-1) as string)) postfixes.unshift(words.pop() as string);
  while (words.length > 1 && isPostfix(words)) postfixes.unshift(words.pop() as string);
  return { text: words.join(' '), postfixes };
}

/** Where letters begin of which the first are known: "Ada Lovelace MD FACC". */
function startOfLetters(words: readonly string[]): number {
  const isMixed = words.some((word) => /\p{Lu}\p{Ll}{2}/u.test(word));
  const isForm = (word: string) =>
    /^(?:\p{L}\.){2,4}$/u.test(word) || (isMixed && /^\p{Lu}[\p{Lu}.-]{1,7}$/u.test(word));
  const from = words.findIndex(
    (word, at) =>
      at > 1 && isForm(word) && isPostfix(words.slice(0, at + 1)) && words.slice(at).every(isForm),
  );
  return from < 0 ? words.length : from;
}

/** Whether the last of the words stands after the name: "Larry V I" ends in a surname, "Larry King V" does not. */
function isPostfix(words: readonly string[]): boolean {
  const word = words.at(-1) as string;
  const short = abbreviation(word);
  if (!isLetters(short)) return false;
  if (!ALSO_NAMES.test(short)) return true;
  const before = words.slice(0, -1);
  if (before.length < 2 || before.at(-1)?.replace(/\W/g, '').length === 1) return false;
  const isNumber = /^[ivx]$/.test(short);
  if (isNumber || (word.endsWith('.') && word.indexOf('.') < word.length - 1)) return true;
  // "Grace Hopper MA" beside "GRACE MA" and "Yo-Yo Ma".
  return /^\p{Lu}+$/u.test(word) && before.some((other) => /\p{Ll}/u.test(other));
}

function isLetters(short: string): boolean {
  return POSTFIXES.has(short) || LETTERS_OF_NAMES.has(short);
}
