/** Control and format characters (bidi marks, zero-width, tags), private use, lone surrogates, fillers. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u115f\u1160\u3164\uffa0\ufffc\ufffd]/gu;
const JOINERS = /(?<=[\p{L}\p{M}])[\u200c\u200d](?=[\p{L}\p{M}])/u;

/**
 * Text as one line that is safe to show: no control, bidi or zero-width characters, no lone surrogates,
 * single spaces, at most `limit` characters. Joiners between letters stay: Persian and Indic names need them.
 * @example plainText(' Ada\u202e \n Lovelace ') // 'Ada Lovelace'
 */
export function plainText(text: string, limit = 300): string {
  const bounded = text.length > limit * 4 ? text.slice(0, limit * 4) : text;
  const spaced = bounded.replace(/[\s\p{Z}\p{Cc}]+/gu, ' ');
  const seen = spaced.replace(UNSEEN, (char, at: number) =>
    (char === '\u200c' || char === '\u200d') && JOINERS.test(spaced.slice(at - 1, at + 2)) ? char : '',
  );
  const line = seen.replace(/ {2,}/g, ' ').trim();
  return line.length > limit
    ? line
        .slice(0, limit)
        .replace(/[\ud800-\udbff]$/, '')
        .trim()
    : line;
}
