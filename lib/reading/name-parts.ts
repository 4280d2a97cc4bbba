import { bareName } from './bare-name.ts';
import { givenInEasternOrder } from './eastern-names.ts';
import { familyWordsInFront } from './family-first.ts';
import { startOfFamily } from './family-start.ts';
import { abbreviation, folded } from './folded.ts';
import { isGivenName } from './given-names.ts';
import { isSureJobTitle } from './headlines.ts';
import { postfixesFrom, prefixLength } from './name-affixes.ts';
import { withoutNotes } from './name-notes.ts';
import { partsByScript } from './name-scripts.ts';
import { honorificBefore } from './uncased-honorifics.ts';
import { PARTICLES, SURNAMES_TOO } from './word-lists.ts';

/** A name taken apart: a suggestion, since only its bearer knows. What is not there is absent. */
export interface NameParts {
  readonly prefix?: string;
  readonly given?: string;
  readonly middle?: string;
  readonly family?: string;
  readonly suffix?: string;
  readonly nickname?: string;
}

const DOUBLE_GIVEN =
  /^(?:(?:abd|abdul|abdel|abdal|abu|umm) \p{L}{3,}|(?:mary|jo|peggy|betty|bobby|billy) (?:jo|ann|anne|beth|lou|sue))$/iu;
const COUPLE = /^(?:&|\+|and|und|et|og|och|or|oder|ou)$/i;
const GIVEN_AFTER_PREFIX =
  /^(?:sir|dame|king|queen|prince|princess|brother|sister|mother|lady|don|dona|uncle|aunt|pope)$/;

/**
 * A full name's parts, as far as its form tells; texts without letters, and two full names, have none.
 * @example partsOfName('de la Vega, Dr. Juan Q., Jr.')
 * // { prefix: 'Dr.', given: 'Juan', middle: 'Q.', family: 'de la Vega', suffix: 'Jr.' }
 */
export function partsOfName(name: string): NameParts {
  const { text, nickname, nicknameLeads } = withoutNotes(bareName(name));
  const bare = text.normalize('NFC');
  if (!/\p{L}/u.test(bare)) return {};
  const more = nickname ? { nickname } : {};
  const { honorific, own } = honorificBefore(bare);
  if (honorific) return { prefix: honorific, ...partsOfName(own), ...more };
  const byScript = partsByScript(bare);
  if (byScript) return { ...byScript, ...more };
  const { main, postfixes } = postfixesFrom(bare);
  const [last = '', ...first] = isInSpokenOrder(main) ? [main.join(' ')] : main;
  if (first.length === 0) {
    const words = withoutJob(wordsOf(last));
    // '"Ada" Lovelace' has no other given name, and "Andrews, M.D." is no Andrews.
    const isFamily = words.length === 1 && (nicknameLeads || isDegreed(last, postfixes));
    return withSuffix({ ...(isFamily ? { family: last } : partsInOrder(words)), ...more }, postfixes);
  }
  const { prefix, words } = withoutPrefix(wordsOf(first.join(' ')), true);
  const family = withoutPrefix(wordsOf(last));
  const { called, particles } = withParticles(words);
  const [given, ...middle] = withOneGivenName(called, 2);
  return withSuffix(
    present({
      prefix: [family.prefix, prefix].filter(Boolean).join(' '),
      given,
      middle: middle.join(' '),
      family: [...particles, ...family.words].join(' '),
      ...more,
    }),
    postfixes,
  );
}

/** "Ada K, Lovelace": a comma that turns nothing round. */
function isInSpokenOrder(main: readonly string[]): boolean {
  const [before = '', behind = '', ...more] = main;
  const words = wordsOf(before);
  return (
    more.length === 0 &&
    words.length === 2 &&
    /^\p{L}\.?$/u.test(words[1] as string) &&
    isGivenName(words[0] as string) &&
    /^\p{L}{2,}$/u.test(behind) &&
    !isGivenName(behind)
  );
}

function isDegreed(word: string, postfixes: readonly string[]): boolean {
  return !isGivenName(word) && postfixes.some((one) => /\p{L}\.?\p{Lu}/u.test(one));
}

/** "Ada Lovelace attorney at law" without what she does. */
function withoutJob(words: readonly string[]): readonly string[] {
  const at = words.findIndex(
    (word, index) => index > 1 && isSureJobTitle(word) && !SURNAMES_TOO.has(folded(word)) && word.length > 4,
  );
  if (at < 0) return words;
  const { main } = postfixesFrom(words.slice(0, at).join(' '));
  return wordsOf(main.join(' '));
}

/** A name in its spoken order, prefix first; "LOVELACE Ada" is in the order of a form. */
function partsInOrder(all: readonly string[]): NameParts {
  const { prefix, words: names } = withoutPrefix(all);
  const words = withOneGivenName(names);
  if (words.some((_, at) => isSecondPerson(words, at))) return {};
  const [first, ...rest] = words;
  if (first === undefined) return present({ prefix });
  if (rest.length === 0) {
    const isGiven = !prefix || GIVEN_AFTER_PREFIX.test(abbreviation(prefix.split(' ').at(-1) ?? ''));
    return present(isGiven ? { prefix, given: first } : { prefix, family: first });
  }
  // "Mr. van der Poel" is called by his family name alone.
  if (isLowerParticle(first)) return present({ prefix, family: words.join(' ') });
  const front = familyWordsInFront(words);
  if (front > 0) {
    const [from, to] = front === 1 ? givenInEasternOrder(words) : [front, front + 1];
    return present({
      prefix,
      given: words.slice(from, to).join(' '),
      middle: [...words.slice(front, from), ...words.slice(to)].join(' '),
      family: words.slice(0, front).join(' '),
    });
  }
  const from = startOfFamily(words);
  return present({
    prefix,
    given: first,
    middle: words.slice(1, from).join(' '),
    family: words.slice(from).join(' '),
  });
}

/** "Ada and Grace Lovelace" are called "Ada and Grace", and "Abdul Rahman Sufi" is no Abdul. */
function withOneGivenName(words: readonly string[], least = 3): readonly string[] {
  const isCouple = words.length > 3 && COUPLE.test(words[1] as string) && !COUPLE.test(words[2] as string);
  const isDoubled = words.length >= least && DOUBLE_GIVEN.test(words.slice(0, 2).join(' '));
  const count = isCouple ? 3 : isDoubled ? 2 : 1;
  return [words.slice(0, count).join(' '), ...words.slice(count)].filter(Boolean);
}

/** "and" between two people, and "Dr. Ada Lovelace Dr. Grace Hopper"; but not "von und zu". */
function isSecondPerson(words: readonly string[], at: number): boolean {
  const word = words[at] as string;
  if (COUPLE.test(word)) return !/^v[ao]n$/i.test(words[at - 1] ?? '');
  return at > 1 && at < words.length - 1 && /^(?:mrs?|ms|dr|prof)\.$/i.test(word);
}

function isLowerParticle(word: string): boolean {
  return (
    word === word.toLowerCase() && /^\p{Ll}/u.test(word) && word.length > 1 && PARTICLES.has(folded(word))
  );
}

/** "Poel, Jan van der": the particles at the end belong to the family name. */
function withParticles(words: readonly string[]): {
  called: readonly string[];
  particles: readonly string[];
} {
  let end = words.length;
  while (end > 1 && isLowerParticle(words[end - 1] as string)) end--;
  return { called: words.slice(0, end), particles: words.slice(end) };
}

function withoutPrefix(
  words: readonly string[],
  isWithoutFamily = false,
): { prefix: string; words: readonly string[] } {
  const length = prefixLength(words, isWithoutFamily);
  return { prefix: words.slice(0, length).join(' '), words: words.slice(length) };
}

function withSuffix(parts: NameParts, postfixes: readonly string[]): NameParts {
  return postfixes.length > 0 ? { ...parts, suffix: postfixes.join(', ') } : parts;
}

function wordsOf(text: string): readonly string[] {
  return text.split(' ').filter(Boolean);
}

function present(parts: { readonly [part in keyof NameParts]: string | undefined }): NameParts {
  return Object.fromEntries(Object.entries(parts).filter(([, text]) => text));
}
