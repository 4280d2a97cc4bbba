import { folded } from '../reading/folded.ts';
import { HONORIFICS, POSTFIXES } from '../reading/word-lists.ts';

const GENERATIONS = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/**
 * First and last name only: middle initials, titles and degrees come and go.
 * @example spokenName('Dr. Ada K. Lovelace, PhD') // 'ada lovelace'
 */
export function spokenName(name: string): string {
  const words = wordsOf(name.split(',', 1)[0] ?? '').filter((word) => !POSTFIXES.has(word));
  return words.length > 1 ? `${words[0]} ${words.at(-1)}` : words.join(' ');
}

/**
 * All of a name but titles and degrees: what tells a father from his son where both are named in full.
 * @example fullName('Mr John Doe, Jr., MSc') // 'john doe jr'
 */
export function fullName(name: string): string {
  return wordsOf(name)
    .filter((word) => GENERATIONS.has(word) || !POSTFIXES.has(word))
    .join(' ');
}

/**
 * Whether one text is a name and the other a part of it, or it and more words.
 * @example isPartOfName('Ada Lovelace', 'The Ada Lovelace Papers') // true
 */
export function isPartOfName(name: string, text: string): boolean {
  const [one, other] = [` ${wordsOf(name).join(' ')} `, ` ${wordsOf(text).join(' ')} `];
  const isOne = one.trim() === '' || other.trim() === '' || one === other;
  return !isOne && (one.includes(other) || other.includes(one));
}

function wordsOf(name: string): string[] {
  return folded(name)
    .split(/[^\p{L}'-]+/u)
    .filter((word) => word && !HONORIFICS.has(word));
}
