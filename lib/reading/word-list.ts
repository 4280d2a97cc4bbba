/** A list of words to look up; `*` at the end of an entry stands for any ending. */
export interface WordList {
  has(word: string): boolean;
}

/**
 * A list of words, written folded (lower case, no accents) and separated by spaces.
 * @example wordList('bank consult*').has('consulting') // true
 */
export function wordList(text: string): WordList {
  const words = text.split(/\s+/);
  const exact = new Set(words.filter((word) => !word.endsWith('*')));
  const stems = words.flatMap((word) => (word.endsWith('*') ? word.slice(0, -1) : []));
  const beginning = new RegExp(`^(?:${stems.join('|') || '$.'})`, 'u');
  return { has: (word) => exact.has(word) || beginning.test(word) };
}
