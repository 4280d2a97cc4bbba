/** Letters that no normal form takes apart, and how people type them who do not have them. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};

/**
 * Letters and digits of a text in lower case and without accents, a space between words: how texts are searched.
 * @example foldedText('Łukasiewicz, J. (Lwów)') // 'lukasiewicz j lwow'
 */
export function foldedText(text: string): string {
  // Most texts are plain, and this runs for every text of every lead.
  if (/^[\0-~]*$/.test(text))
    return text
      .toLowerCase()
      .replace(/[^a-z\d]+/g, ' ')
      .trim();
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[ßøłđðþæœı]/g, (letter) => PLAIN[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
