import { asciiDigits } from './ascii-digits.ts';

const EXTENSION =
  '(?:[ ,;]{0,3}(?:ext(?:ensio)?n?\\.?|e?xtn?\\.?|x|int\\.?|anexo|durchwahl|dw|poste|toestel|доб\\.?|#|~)[ :.]{0,3}\\d{1,7}(?!\\d))?';
/** A label that has grown together with its number: "Telephone020 7946 0958", "Sales(202) 555-0143". */
const GROWN_LABEL = /(?<=(?<!\p{L})\p{L}\p{Ll}{1,18})(?=[+(0])/u.source;
/** Digits with at most a few separators between two of them; the lengths are bounded, so it is linear. */
const RUN = new RegExp(
  `(?:${GROWN_LABEL}|(?<![\\p{L}\\p{N}@_=%&/]|\\p{N}[.,:/-]))(?:\\+{0,2} ?\\(?|\\(\\+?)\\d(?:[ ().\\-/·~–‐‑−]{0,4}\\d){6,31}${EXTENSION}`,
  'giu',
);
const FAX =
  /(?:\b|_|\d)(?:(?:tele|e-?)?fax|faks|facsimile|f|télécopie|telecopie|fx)\b[\s.]{0,4}(?:nr|no|numbers?|nummer|#)?[\s.:)\]|–-]{0,6}(?:dial\s{1,3}|\([^()\d]{0,12}0?\s?\)[\s:]{0,3})?$|(?:传真|傳真|ファックス|факс)\s?[:：]?\s?$/iu;
/** "Tel/Fax: ..." is one number for both. */
const PHONE_AND_FAX =
  /(?:tel(?:efon|ephone|éfono|efono)?|phone|ph|p|t)\b\.?\s?(?:[/&+,-]|and|und|et|y|e|i)\s?(?:tele)?(?:fax|f)\b/iu;
/** "020 7946 0959 (Fax)", "020 7946 0959 (main fax line)". */
const FAX_BEHIND =
  /^\s{0,3}(?:[([][^()[\]\d/&]{0,24}\b(?:tele)?(?:fax|faks)\b[^()[\]\d/&]{0,12}[)\]]|[-–,]?\s?(?:tele)?(?:fax|faks)\W{0,3}$)/iu;
/** "(phone) 202-555-0143 (fax) 202-555-0144": where labels stand before, the one behind is the next number's. */
const IS_LABELLED = /\p{L}\s?[):.]+\s*$/u;
const NUMBER_BEHIND = /^[^\d]{2,40}\d/;
/** "1-800-ENGINES": only after an area code, and in capitals. */
const VANITY =
  /(?<![\p{L}\p{N}-])(?:\+?1[-. ])?\(?[2-9]\d{2}\)?[-. ](?=[\dA-Z.-]{0,9}[A-Z]{3})[\dA-Z]{2,4}[-.]?[\dA-Z]{3,8}(?![\p{L}\p{N}-])/gu;
/** A price before or behind a number: "$20 202-555-0101". */
const PRICE_BEFORE = /^\d{1,4}(?:[.,]\d{1,2})?\s+(?=\(?\+?\d{3})/;
const PRICE_BEHIND = /(?<!\s)\s+\d{1,4}$/;
/** A bracket that holds more than digits: "(202) 555-0143 (8:30 to 5)". */
const OPENED_BEHIND = /(?<!\s)\s+\(\d{1,4}$/;
const CURRENCY = /[$€£¥₹]/;
const NOT_A_PHONE =
  /^(?:(?:1[0-79]\d{2}|18[1-9]\d|180[1-9]|20\d{2})[-/.]\d{1,2}[-/.]\d{1,2}\b|\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2})(?!\d|[-/.\s]\d)|\(?\d{4}\)?\s?[-–/]\s?\d{4}$|(?:\d{1,3}\.){3}\d{1,3}$|\d{5}-\d{4}$|[1-9]\d{0,3}(?:\/\d{2,4}){2,}$|\+?(?:1\D{0,2})?\(?0?123\)?\D{0,2}456\D{0,2}78|(?:\+?1\D{0,2})?\(?234\)?\D{0,2}567\D{0,2}8|1 2 3 4 5 |(?!0\d{3}-\d{4}-\d{4}$)(?:\d{4}\s?[/·-]\s?)+\d{4}$)/;
/** "Registered in England No. 1234567", "Company number 1234567". */
const REGISTERED_BEFORE =
  /\b(?:regist|compan|charit|incorporat)[\p{L}]{1,12}\b[\p{L} &.]{0,25}\b(?:no|nr|num|number)\b[.:\s]*$/iu;
const ID_BEFORE =
  /(?:\b(?:id|vat|ust|ustid|siret|siren|iban|bic|isbn|issn|ean|sku|order|invoice|ref|account|acct|case|ticket|license|licence|lic|permit|reg|hrb|hra|hrnr|kvk|cvr|orgnr|nip|regon|tax|ein|nif|cif|ogrn|kpp|инн|огрн|кпп|steuernummer|handelsregister|abn|acn|npi|duns|konto|kontonr|blz)\b[.:\s#-]{0,4}(?:(?:nr|no|number|num|code)\b[.:\s]{0,4})?|[$€£¥#№〒]\s?)$/iu;

/**
 * Texts that look like phone numbers, as written (7 to 15 digits), in order and each once; those labelled
 * as fax and those that are dates, prices or other numbers are left out. Cheap: the worker decides.
 * @example phoneTextsIn('Tel. +44 20 7946 0958, Fax +44 20 7946 0959') // ['+44 20 7946 0958']
 */
export function phoneTextsIn(text: string): string[] {
  return numbersIn(text).phones;
}

/** A number in a text, as it is written there, and what it is for. */
export interface NumberInText {
  readonly text: string;
  readonly kind: 'phone' | 'fax';
}

/** Texts that look like phone numbers and those among them that are labelled as fax, each once. */
export function numbersIn(text: string): { phones: string[]; faxes: string[] } {
  const found = phoneNumbersIn(text);
  const ofKind = (wanted: NumberInText['kind']) => [
    ...new Set(found.filter(({ kind }) => kind === wanted).map((number) => number.text)),
  ];
  return { phones: ofKind('phone'), faxes: ofKind('fax') };
}

/**
 * Everything that looks like a phone number in a text, in order, with what it is for.
 * @example phoneNumbersIn('Fax 020 7946 0959') // [{ text: '020 7946 0959', kind: 'fax' }]
 */
export function phoneNumbersIn(text: string): NumberInText[] {
  const found: NumberInText[] = [];
  let faxEndsAt = -1;
  const ascii = asciiDigits(text);
  for (const { from, to } of phoneRuns(ascii)) {
    const before = ascii.slice(Math.max(0, from - 40), from);
    if (ID_BEFORE.test(before) || REGISTERED_BEFORE.test(before)) continue;
    const behind = ascii.slice(to, to + 45);
    const isFax =
      (FAX.test(before) && !PHONE_AND_FAX.test(before)) ||
      (FAX_BEHIND.test(behind) && !(IS_LABELLED.test(before) && NUMBER_BEHIND.test(behind))) ||
      (faxEndsAt >= 0 && /^\s?[/,;&]\s?$/.test(ascii.slice(faxEndsAt, from)));
    if (isFax) faxEndsAt = to;
    found.push({ text: text.slice(from, to), kind: isFax ? 'fax' : 'phone' });
  }
  for (const match of ascii.matchAll(VANITY)) {
    if (/\d{3}/.test(match[0]))
      found.push({ text: text.slice(match.index, match.index + match[0].length), kind: 'phone' });
  }
  return found;
}

/** Whether a line is only the word fax, as a label for what follows. */
export function isFaxLabel(line: string): boolean {
  return line.length < 20 && FAX.test(line) && !PHONE_AND_FAX.test(line);
}

function* phoneRuns(text: string): Generator<{ from: number; to: number }> {
  for (const match of text.matchAll(RUN)) {
    if (
      /\p{L}$/u.test(text[match.index - 1] ?? '') &&
      !/\p{Ll}{2}$/u.test(text.slice(match.index - 2, match.index))
    )
      continue;
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 4);
    const run = withoutNeighbours(match[0], text[match.index - 1] ?? '', after);
    if (goesOn(after) && !(run.length < match[0].length && match[0].startsWith(run))) continue;
    let offset = 0;
    for (const piece of pieces(run)) {
      const at = match[0].indexOf(piece, offset);
      offset = at + piece.length;
      if (isPhoneShaped(piece)) yield { from: match.index + at, to: match.index + at + piece.length };
    }
  }
}

/** Whether what follows makes the number a part of something else: a word, an address, a price. */
function goesOn(after: string): boolean {
  if (/^(?:and|or)\b/.test(after)) return false;
  if (!/^(?:[\p{Script=Latin}\p{Script=Cyrillic}@%€£_]|[.,:]\d|\s?[€£%$])/u.test(after)) return false;
  // Where a line ended without a space, a capital follows.
  return !/^\p{L}/u.test(after) || /^\p{Ll}{2}/u.test(after);
}

/** "$20 415-666-7777" and "415-666-7777 100$" have a price beside the number, others have hours. */
function withoutNeighbours(run: string, before: string, after: string): string {
  const bare = CURRENCY.test(before) ? run.replace(PRICE_BEFORE, '') : run;
  const own = /^\s?[$€£¥₹]/.test(after) ? bare.replace(PRICE_BEHIND, '') : bare;
  return own.replace(OPENED_BEHIND, '');
}

/** One run may hold two numbers ("020 7946 0958 / 020 7946 0959"), or begin with hours ("24/7. 020 7946 0958"). */
function pieces(run: string): string[] {
  const split = run
    .replace(/^\d{1,2}\/\d{1,2}[. ]\s?(?=[\d(+])/, (hours) => ' '.repeat(hours.length))
    .trim()
    .split(/\s(?=\+)|(?<=\d{5})\/(?=\+|0|\d{5})|(?<=[\d)])\s{2,4}(?=\(?\d{3})|(?<=\d{3}\)?)\.\s/u)
    .flatMap(aroundSlash)
    .flatMap(sideBySide);
  const whole = split.filter((piece) => digitsIn(piece) >= 7);
  return whole.length > 0 ? whole : [run.trim()];
}

/** Two numbers, or one whose area code ends at the slash: "+49 (0) 331 / 979 92 - 510". */
function aroundSlash(piece: string): string[] {
  const parts = piece.split(/\s[/·]\s/u);
  const isOne =
    /^[+(0]/.test(piece) &&
    parts.length === 2 &&
    digitsIn(parts[0] as string) < 9 &&
    parts.some((part) => digitsIn(part) < 7);
  return isOne ? [piece] : parts;
}

/** "(202) 555-0143 (202) 555-0144", "020 7946 0958 - 020 7946 0959". */
function sideBySide(piece: string): string[] {
  const parts = piece.trim().split(/(?<!\s)\s+[-–—]\s+|(?<=\d{3})\s+(?=\()/u);
  return parts.length > 1 && parts.every((part) => digitsIn(part) >= 9) ? parts : [piece.trim()];
}

function isPhoneShaped(text: string): boolean {
  const number = text.replace(/[ ,;]{0,3}[a-zа-я#~]{1,9}\.?[ :.]{0,3}\d{1,7}$/iu, '');
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
