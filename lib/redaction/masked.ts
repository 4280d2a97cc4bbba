import { isPlainWord } from './plain-words.ts';

const LETTER_RUN = /[\p{L}\p{M}]+(?:[-_][\p{L}\p{M}]+)*/gu;

/** One letter for all of a script, so that a masked word is read as one of its script. */
const LETTER_OF_SCRIPT: readonly (readonly [RegExp, string])[] = [
  [/\p{Lu}/u, 'X'],
  [/[\p{Ll}\p{Lm}]/u, 'x'],
  [/\p{Script=Han}/u, '某'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ア'],
  [/\p{Script=Hangul}/u, '가'],
  [/\p{Script=Arabic}/u, 'س'],
  [/\p{Script=Hebrew}/u, 'ש'],
];

/**
 * A text in which words of interfaces stay and every other letter is X or x, and every digit 0: the shape
 * without what it says.
 * @example masked('From Ada, 3 days') // 'From Xxx, 0 xxxx'
 */
export function masked(text: string): string {
  return text
    .replace(LETTER_RUN, (word) => (isPlainWord(word) ? word : maskedWord(word)))
    .replace(/\p{N}/gu, '0');
}

function maskedWord(word: string): string {
  return word.replace(/[\p{L}\p{M}]/gu, (letter) => {
    if (/\p{M}/u.test(letter)) return '';
    return LETTER_OF_SCRIPT.find(([script]) => script.test(letter))?.[1] ?? 'x';
  });
}
