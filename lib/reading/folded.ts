/** A word without accents, in lower case: how word lists are looked up. */
export function folded(text: string): string {
  // Most words are plain, and this runs for every word of a page.
  if (/^[ -~]*$/.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/’/g, "'");
}

/** A word as the lists of abbreviations have it: folded, without dots and slashes. */
export function abbreviation(word: string): string {
  return folded(word).replace(/[./,;:()"“”]/g, '');
}
