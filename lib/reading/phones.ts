import { asciiDigits } from './ascii-digits.ts';

const EXTENSION =
  '(?:[ ,;]{0,3}(?:ext(?:ensio)?n?\\.?|e?xtn?\\.?|x|int\\.?|anexo|durchwahl|dw|poste|toestel|доб\\.?|#|~)[ :.]{0,3}\\d{1,7}(?!\\d))?';
/** Digits with at most a few separators between two of them; the lengths are bounded, so it is linear. */
const RUN = new RegExp(
  `(?<![\\p{L}\\p{N}@_=%&/]|\\p{N}[.,:/-])(?:\\+{0,2} ?\\(?|\\(\\+?)\\d(?:[ ().\\-/·~–‐‑−]{0,4}\\d){6,31}${EXTENSION}`,
  'giu',
);
const FAX =
  /(?:\b|_)(?:(?:tele)?fax|faks|f|télécopie|telecopie|fx)\b[\s.]*(?:nr|no|number|nummer|#)?[\s.:)\]|–-]*(?:\(\s*0?\s*\)\s*)?$|(?:传真|傳真|ファックス|факс)\s*[:：]?\s*$/iu;
/** "Tel/Fax: ..." is one number for both. */
const PHONE_AND_FAX =
  /(?:tel(?:efon|ephone|éfono|efono)?|phone|ph|p|t)\b\.?\s*(?:[/&+,-]|and|und|et|y|e|i)\s*(?:tele)?(?:fax|f)\b/iu;
const NOT_A_PHONE =
  /^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}\b|\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2})(?!\d|[-/.\s]\d)|\(?\d{4}\)?\s?[-–/]\s?\d{4}$|(?:\d{1,3}\.){3}\d{1,3}$|\d{5}-\d{4}$|(?:\d{4}\s?[/·-]\s?)+\d{4}$)/;
const ID_BEFORE =
  /(?:\b(?:id|vat|ust|ustid|siret|siren|iban|bic|isbn|issn|ean|sku|order|invoice|ref|account|acct|case|ticket|license|licence|lic|permit|reg|hrb|hra|hrnr|kvk|cvr|orgnr|nip|regon|tax|ein|nif|cif|inn|ogrn|kpp|инн|огрн|кпп|steuernummer|handelsregister|abn|acn|npi|duns|konto|kontonr|blz)\b[.:\s#-]*(?:(?:nr|no|number|num|code)\b[.:\s]*)?|[$€£¥#№]\s?)$/iu;

/**
 * Texts that look like phone numbers, as written (7 to 15 digits), in order and each once; those labelled
 * as fax and those that are dates, prices or other numbers are left out. Cheap: the worker decides.
 * @example phoneTextsIn('Tel. +44 20 7946 0958, Fax +44 20 7946 0959') // ['+44 20 7946 0958']
 */
export function phoneTextsIn(text: string): string[] {
  return numbersIn(text).phones;
}

/** Texts that look like phone numbers and those among them that are labelled as fax, each once. */
export function numbersIn(text: string): { phones: string[]; faxes: string[] } {
  const phones = new Set<string>();
  const faxes = new Set<string>();
  const ascii = asciiDigits(text);
  for (const { from, to } of phoneRuns(ascii)) {
    const before = ascii.slice(Math.max(0, from - 40), from);
    if (ID_BEFORE.test(before)) continue;
    const isFax = FAX.test(before) && !PHONE_AND_FAX.test(before);
    (isFax ? faxes : phones).add(text.slice(from, to));
  }
  return { phones: [...phones], faxes: [...faxes] };
}

/** Whether a line is only the word fax, as a label for what follows. */
export function isFaxLabel(line: string): boolean {
  return line.length < 20 && FAX.test(line) && !PHONE_AND_FAX.test(line);
}

function* phoneRuns(text: string): Generator<{ from: number; to: number }> {
  for (const match of text.matchAll(RUN)) {
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 4);
    if (
      /^(?:[\p{Script=Latin}\p{Script=Cyrillic}@%€£_]|[.,:]\d|\s?[€£%]|\s?\$)/u.test(after) &&
      !/^(?:and|or)\b/.test(after)
    ) {
      if (!/^\p{L}/u.test(after) || /^\p{Ll}{2}/u.test(after)) continue;
    }
    let offset = 0;
    for (const piece of pieces(match[0])) {
      const at = match[0].indexOf(piece, offset);
      offset = at + piece.length;
      if (isPhoneShaped(piece)) yield { from: match.index + at, to: match.index + at + piece.length };
    }
  }
}

/** One run may hold two numbers ("020 7946 0958 / 020 7946 0959"), or begin with hours ("24/7. 020 7946 0958"). */
function pieces(run: string): string[] {
  const split = run
    .replace(/^\d{1,2}\/\d{1,2}[. ]\s?(?=[\d(+])/, (hours) => ' '.repeat(hours.length))
    .trim()
    .split(/\s+(?=\+)|\s+[/·]\s+|(?<=\d{5})\/(?=\+|0|\d{5})|(?<=[\d)])\s{2,}(?=\(?\d{3})|(?<=\d{4})\.\s+/u)
    .map((piece) => piece.trim());
  const whole = split.filter((piece) => digitsIn(piece) >= 7);
  return whole.length > 0 ? whole : [run.trim()];
}

function isPhoneShaped(text: string): boolean {
  const number = text.replace(/[ ,;]*(?:[a-zа-я#~]+\.?)[ :.]*\d{1,7}$/iu, '');
  const digits = digitsIn(number);
  if (digits < 7 || digits > 15 || NOT_A_PHONE.test(number)) return false;
  const open = number.split('(').length;
  if (open !== number.split(')').length || open > 3 || /\(\s*\)|[-–.]{2}/.test(number)) return false;
  // Many groups of one digit, or more slashes than a number has: a list or a score.
  return (
    number.split('/').length <= 3 &&
    !/^(?:\d\s){4}\d\b(?!\s\d)/.test(number) &&
    !/^(\d)\1{6}/.test(number.replace(/\D/g, ''))
  );
}

function digitsIn(text: string): number {
  return text.replace(/\D/g, '').length;
}
