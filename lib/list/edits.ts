/** A beginning of a word that is like something typed, and how many errors it takes. */
export interface Likeness {
  readonly beginning: string;
  readonly edits: number;
}

const FAR = 99;
const LONGEST = 32;
/** Rows of the table of distances, used again for each word: one of a hundred thousand words must cost next to nothing. */
const rows = [new Uint8Array(LONGEST + 1), new Uint8Array(LONGEST + 1), new Uint8Array(LONGEST + 1)];

/**
 * The beginning of `word` that is nearest to what was typed, the longest of several, where it takes at most `most` errors:
 * a letter wrong, missing or too many, or two neighbours swapped. `undefined` where it takes more.
 * Source: optimal string alignment, with the rows cut off as in Ukkonen 1985, "Finding approximate patterns in strings".
 * @example likeness('lovelcae', 'lovelaces', 2) // { beginning: 'lovelace', edits: 1 }
 */
export function likeness(typed: string, word: string, most: number): Likeness | undefined {
  const width = Math.min(word.length, typed.length + most, LONGEST);
  if (width < typed.length - most) return undefined;
  let [beforeLast, last, row] = rows as [Uint8Array, Uint8Array, Uint8Array];
  for (let column = 0; column <= width; column++) last[column] = column;
  for (let line = 1; line <= typed.length; line++) {
    let least = FAR;
    row[0] = line;
    const [from, to] = [Math.max(1, line - most), Math.min(width, line + most)];
    if (from > 1) row[from - 1] = FAR;
    for (let column = from; column <= to; column++) {
      const isSame = typed.charCodeAt(line - 1) === word.charCodeAt(column - 1);
      // Columns beyond the band of the line before hold nothing that is near enough.
      const above = column < line + most ? at(last, column) : FAR;
      let edits = Math.min(at(last, column - 1) + (isSame ? 0 : 1), above + 1, at(row, column - 1) + 1);
      const isSwapped =
        line > 1 &&
        column > 1 &&
        typed.charCodeAt(line - 1) === word.charCodeAt(column - 2) &&
        typed.charCodeAt(line - 2) === word.charCodeAt(column - 1);
      if (isSwapped) edits = Math.min(edits, at(beforeLast, column - 2) + 1);
      row[column] = edits;
      least = Math.min(least, edits);
    }
    if (Math.min(least, line) > most) return undefined;
    [beforeLast, last, row] = [last, row, beforeLast];
  }
  return best(last, word, typed.length, most, width);
}

function best(
  row: Uint8Array,
  word: string,
  length: number,
  most: number,
  width: number,
): Likeness | undefined {
  let [edits, end] = [most + 1, 0];
  for (let column = Math.max(1, length - most); column <= Math.min(width, length + most); column++) {
    if (at(row, column) <= edits) [edits, end] = [at(row, column), column];
  }
  return edits > most ? undefined : { beginning: word.slice(0, end), edits };
}

function at(row: Uint8Array, column: number): number {
  return row[column] ?? FAR;
}
