/** A list of words to look up; `*` at the end of an entry stands for any ending. */
export interface WordList {
  /** Whether it holds the word, or a beginning of it of at least so many letters. */
  has(word: string, leastStem?: number): boolean;
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
    has: (word, leastStem = 2) => {
      const { exact, stems } = known();
      if (exact.has(word)) return true;
      if (stems.size === 0) return false;
      const begins = (stem: string) => stem.length >= leastStem && word.startsWith(stem);
      return stems.get(word.slice(0, 2))?.some(begins) === true;
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
