/** A list of words to look up; `*` at the end of an entry stands for any ending. */
export interface WordList {
  has(word: string): boolean;
  /** Whether it holds the word itself, and not only its beginning. */
  hasWhole(word: string): boolean;
}

/**
 * A list of words, written folded (lower case, no accents) and separated by spaces.
 * @example wordList('bank consult*').has('consulting') // true
 */
export function wordList(text: string): WordList {
  let lists: { exact: Set<string>; stems: Set<string>; longest: number } | undefined;
  const known = () => {
    lists ??= listsFromText(text);
    return lists;
  };
  return {
    hasWhole: (word) => known().exact.has(word),
    has: (word) => {
      const { exact, stems, longest } = known();
      if (exact.has(word)) return true;
      for (let length = 2; length <= word.length && length <= longest; length++) {
        if (stems.has(word.slice(0, length))) return true;
      }
      return false;
    },
  };
}

function listsFromText(text: string) {
  const words = text.split(/\s+/);
  const exact = new Set(words.filter((word) => !word.endsWith('*')));
  const stems = new Set(words.flatMap((word) => (word.endsWith('*') ? word.slice(0, -1) : [])));
  return { exact, stems, longest: Math.max(0, ...[...stems].map((stem) => stem.length)) };
}
