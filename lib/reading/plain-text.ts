/** Control and format characters (bidi marks, zero-width, tags), private use, lone surrogates, fillers. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u115f\u1160\u3164\uffa0\ufffc\ufffd]/gu;
/** Anything but the letters, digits and signs of which most lines are made: these need no closer look. */
const UNUSUAL =
  /[^ -~\u00a1-\u00ac\u00ae-\u02ff\u0370-\u052f\u2010-\u2027\u20a0-\u20bf\u3041-\u3096\u30a1-\u30fc\u4e00-\u9fff]/;
/** White space other than single spaces. */
const SPREAD = /[\t\n\f\r]| {2}/;
const JOINERS = /(?<=[\p{L}\p{M}])[\u200c\u200d](?=[\p{L}\p{M}])/u;

/**
 * Text as one line that is safe to show: no control, bidi or zero-width characters, no lone surrogates,
 * single spaces, at most `limit` characters. Joiners between letters stay: Persian and Indic names need them.
 * @example plainText(' Ada\u202e \n Lovelace ') // 'Ada Lovelace'
 */
export function plainText(text: string, limit = 300): string {
  const bounded = text.length > limit * 4 ? text.slice(0, limit * 4) : text;
  const simple = (SPREAD.test(bounded) ? bounded.replace(/[\t\n\f\r ]+/g, ' ') : bounded).trim();
  if (!UNUSUAL.test(simple)) return shortened(simple, limit);
  const spaced = bounded.replace(/[\s\p{Z}\p{Cc}]+/gu, ' ');
  const seen = spaced.replace(UNSEEN, (char, at: number) =>
    (char === '\u200c' || char === '\u200d') && JOINERS.test(spaced.slice(at - 1, at + 2)) ? char : '',
  );
  return shortened(seen.replace(/ {2,}/g, ' ').trim(), limit);
}

function shortened(line: string, limit: number): string {
  return line.length > limit
    ? line
        .slice(0, limit)
        .replace(/[\ud800-\udbff]$/, '')
        .trim()
    : line;
}
