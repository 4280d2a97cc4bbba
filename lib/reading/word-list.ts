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
  let lists: ReturnType<typeof listsFromText> | undefined;
  const known = () => {
    lists ??= listsFromText(text);
    return lists;
  };
  return {
    hasWhole: (word) => known().exact.has(word),
    has: (word) => {
      const { exact, stems } = known();
      if (exact.has(word)) return true;
      if (stems.size === 0) return false;
      return stems.get(word.slice(0, 2))?.some((stem) => word.startsWith(stem)) === true;
    },
  };
}

/** Stems have two letters at least, and are filed under these: most words then have none to be compared with. */
function listsFromText(text: string) {
  const words = text.split(/\s+/);
  const stems = words.flatMap((word) => (word.endsWith('*') ? word.slice(0, -1) : []));
  return {
    exact: new Set(words.filter((word) => !word.endsWith('*'))),
    stems: Map.groupBy(stems, (stem) => stem.slice(0, 2)),
  };
}
