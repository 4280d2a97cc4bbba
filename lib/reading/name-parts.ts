import { bareName } from './bare-name.ts';
import { abbreviation, folded } from './folded.ts';
import { isGivenName } from './given-names.ts';
import { isSureJobTitle } from './headlines.ts';
import { postfixesFrom, prefixLength } from './name-affixes.ts';
import { partsByScript } from './name-scripts.ts';
import { CONJOINED_SURNAMES, PARTICLES, SURNAMES_TOO } from './word-lists.ts';

/** A name taken apart: a suggestion, since only its bearer knows. What is not there is absent. */
export interface NameParts {
  readonly prefix?: string;
  readonly given?: string;
  readonly middle?: string;
  readonly family?: string;
  readonly suffix?: string;
  readonly nickname?: string;
}

const NICKNAME =
  /(?:^|\s)(?:["“”„]([^"“”„]+)["“”]|''([^']+)''|'([^' ]+)'|‘([^‘’]+)’|\(([^()]+)\))(?=\s|,|$)/u;
const MAX_NICKNAME = 40;
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
  const { text, nickname, nicknameLeads } = withoutNickname(bareName(name));
  const bare = text.normalize('NFC');
  if (!/\p{L}/u.test(bare)) return {};
  const more = nickname ? { nickname } : {};
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
  const { prefix, words } = withoutPrefix(wordsOf(first.join(' ')));
  const family = withoutPrefix(wordsOf(last));
  const [given, ...middle] = withOneGivenName(words, 2);
  return withSuffix(
    present({
      prefix: [family.prefix, prefix].filter(Boolean).join(' '),
      given,
      middle: middle.join(' '),
      family: family.words.join(' '),
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

function withoutNickname(name: string): { text: string; nickname?: string; nicknameLeads?: boolean } {
  const match = NICKNAME.exec(name);
  const nickname = match?.slice(1).find(Boolean)?.trim();
  if (!match || !nickname || nickname.length > MAX_NICKNAME) return { text: name };
  const around = `${name.slice(0, match.index)} ${name.slice(match.index + match[0].length)}`;
  // "Ada Lovelace (Ada) (unknown)": one note may follow another.
  const text = around
    .replace(/\([^()]*\)/g, ' ')
    .replace(/(?<! ) +(?=,|$)/g, '')
    .replace(/ +/g, ' ')
    .trim();
  return text ? { text, nickname, nicknameLeads: match.index === 0 } : { text: nickname };
}

/** A name in its spoken order, prefix first; "LOVELACE Ada" is in the order of a form. */
function partsInOrder(all: readonly string[]): NameParts {
  const { prefix, words: names } = withoutPrefix(all);
  const words = withOneGivenName(names);
  if (words.some((word) => COUPLE.test(word))) return {};
  const [first, ...rest] = words;
  if (first === undefined) return present({ prefix });
  if (rest.length === 0) {
    const isGiven = !prefix || GIVEN_AFTER_PREFIX.test(abbreviation(prefix.split(' ').at(-1) ?? ''));
    return present(isGiven ? { prefix, given: first } : { prefix, family: first });
  }
  const shouted = leadingCapitals(words);
  if (shouted > 0) {
    return present({
      prefix,
      given: words[shouted],
      middle: words.slice(shouted + 1).join(' '),
      family: words.slice(0, shouted).join(' '),
    });
  }
  const from = startOfFamily(words);
  const [second, third] = rest;
  // "Lovelace Ada K.": nobody's surname is an initial where another word can be it.
  if (
    second &&
    third &&
    rest.length === 2 &&
    /^\p{L}\.?$/u.test(third) &&
    !isGivenName(first) &&
    isGivenName(second)
  )
    return present({ prefix, given: second, middle: third, family: first });
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

/** Index of the word where the family name begins: the last word, with the particles before it. */
function startOfFamily(words: readonly string[]): number {
  let from = words.length - 1;
  const particle = words.findIndex(
    (word, at) => at > 0 && at < words.length - 1 && isParticle(word, at, words),
  );
  if (particle > 0) from = particle;
  // "Velasquez y García" and "García Márquez" are one family name each.
  if (/^[iye]$/.test(words[from] as string) && from > 1) from--;
  else if (
    from > 1 &&
    from === words.length - 1 &&
    isDouble(words[from - 1] as string, words[from] as string)
  )
    from--;
  return from;
}

function isParticle(word: string, at: number, words: readonly string[]): boolean {
  if (!PARTICLES.has(folded(word)) && !/^(?:st|ste|saint|sainte)\.?$/i.test(word)) return false;
  if (/^[iye]$/i.test(word)) return word === word.toLowerCase() && at > 1 && words[at + 1]?.length !== 1;
  // "Van" is also a given name, but not in "Van der".
  if (/^(?:de|der|den|del|la|los)$/i.test(words[at + 1] ?? '') && at < words.length - 2) return true;
  // "Ben", "Al", "Le" and "Van" with a capital are as often a second given name.
  const isLower = word === word.toLowerCase();
  return isLower || !isGivenName(word) || (at === words.length - 2 && /^(?:van|al|le|la|el)$/i.test(word));
}

function isDouble(one: string, other: string): boolean {
  const isOne = (word: string) => CONJOINED_SURNAMES.has(folded(word)) && !isGivenName(word);
  return isOne(one) && isOne(other);
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

function withoutPrefix(words: readonly string[]): { prefix: string; words: readonly string[] } {
  const length = prefixLength(words);
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
