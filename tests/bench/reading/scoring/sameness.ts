/**
 * When two values are the same. Every rule is symmetric, and no rule accepts a part for the whole, but where its
 * sentence says so. The scoring section of docs/benchmarks.md is these sentences.
 */
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';

/** Letters and digits alone, in lower case and without accents: case, spaces and punctuation tell nobody apart. */
export function foldedText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Texts are the same when they are so folded. */
export function isSameText(gold: string, got: string): boolean {
  return foldedText(gold) === foldedText(got);
}

const LEGAL_FORM =
  / (?:inc|incorporated|llc|l l c|ltd|limited|gmbh|mbh|ag|kg|corp|corporation|co|company|plc|llp|pllc|pc|p c|sa|s a|srl|s r l|spa|bv|b v|nv|oy|ab|aps|as|pty|ug|ev|e v)$/;

/** Companies are the same without regard to "the" in front, "&" or "and", and legal forms at the end. */
export function isSameCompany(gold: string, got: string): boolean {
  return bareCompany(gold) === bareCompany(got);
}

function bareCompany(text: string): string {
  let bare = foldedText(text.replaceAll('&', ' and ')).replace(/^the /, '');
  while (LEGAL_FORM.test(bare)) bare = bare.replace(LEGAL_FORM, '');
  return bare;
}

const DEGREE =
  /^(?:ph\s?d|md|m\s?d|dds|d\s?d\s?s|dmd|jd|esq|cpa|mba|msc|bsc|bs|ba|ma|ms|rd|cd|rn|lpn|cfp|clu|chfc|pe|ra|aia|leed ap|ckd|phr|sphr|od|do|dc|dvm|lcsw|lmft|lmhc|psyd|edd|facs|fache|np|pa|pa c|pt|dpt|ot|pmp|gri|crs|abr|mai|sra|cissp)$/;

/** A name without its degrees behind commas: "Ada Lovelace, PhD" names the same person as "Ada Lovelace". */
export function withoutDegrees(name: string): string {
  const [first = '', ...rest] = name.split(',');
  return rest.every((part) => DEGREE.test(foldedText(part.replaceAll('.', '')))) ? first.trim() : name;
}

/**
 * Names are the same when their words are, in the same order, or turned round at a comma ("Lovelace, Ada").
 * Degrees behind commas and a "Mr", "Mrs", "Ms", "Dr" or "Prof" in front do not count; every other word does.
 */
export function isSameName(gold: string, got: string): boolean {
  const forms = (name: string) => {
    const plain = withoutDegrees(name);
    const turned = /^([^,]+),([^,]+)$/.exec(plain);
    return [plain, ...(turned ? [`${turned[2]} ${turned[1]}`] : [])].map((form) =>
      foldedText(form).replace(/^(?:(?:mr|mrs|ms|dr|prof|professor) )+(?=\S)/, ''),
    );
  };
  const golds = forms(gold);
  return forms(got).some((form) => form !== '' && golds.includes(form));
}

/** Addresses are the same without regard to case. */
export function isSameEmail(gold: string, got: string): boolean {
  return bareEmail(gold) === bareEmail(got);
}

/** An address without `mailto:`, query and case; "[at]" and "[dot]", or the bare words, are the signs they stand for. */
export function bareEmail(text: string): string {
  return text
    .trim()
    .replace(/^mailto:/i, '')
    .replace(/\?\w+=.*$/s, '')
    .toLowerCase()
    .replace(/^([\w.+-]+)(?:\s*[[(]at[\])]\s*|\s+at\s+)(?=[\w.\s[\]()-]+$)/, '$1@')
    .replace(/\s*[[(]dot[\])]\s*|\s+dot\s+/g, '.');
}

const EXTENSION = /[\s,;(]+(?:ext(?:ension)?|x|extn|int|durchwahl|#)[\s.:#]*\d{1,7}\)?\s*$|x\d{1,7}\s*$/i;

/** A phone number's digits, letters dialled, without extension, trunk zero in brackets and leading zeros. */
export function phoneDigits(text: string): string {
  if (!/\d{3}/.test(text)) return '';
  const dialled = text
    .replace(/^tel:/i, '')
    .replace(EXTENSION, '')
    .replace(/\(0\)/g, '')
    .toUpperCase()
    .replace(/[A-Z]/g, (letter) => '22233344455566677778889999'[letter.charCodeAt(0) - 65] ?? '');
  return dialled.replace(/\D/g, '').replace(/^0+/, '');
}

/**
 * Phone numbers are the same when they have the same digits. Where only one has a country code, that code may be
 * in front of the other's digits (7 at least): gold is as written, and no page says where its writer lives. Where both
 * have one, a trunk prefix that was written behind it does not count ("+44 020 ..."): the same number is dialled.
 */
export function isSamePhone(gold: string, got: string): boolean {
  const [one, other] = [phoneDigits(gold), phoneDigits(got)];
  if (one === other) return one !== '';
  if (isInternational(gold) && isInternational(got)) {
    const dialled = parsePhoneNumberFromString(gold)?.number;
    return dialled !== undefined && dialled === parsePhoneNumberFromString(got)?.number;
  }
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length < 7 || !long.endsWith(short)) return false;
  return codeBefore(long, short.length);
}

function isInternational(text: string): boolean {
  return /^\D{0,3}\+/.test(text);
}

function codeBefore(long: string, length: number): boolean {
  const code = long.slice(0, -length).replace(/0$/, '');
  return parsePhoneNumberFromString(`+${long}`)?.countryCallingCode === code;
}

/** The parts of a web address that say where it leads: no scheme, `www.`, final slash, fragment; case folded. */
export function bareUrl(url: string): string {
  return decoded(url)
    .trim()
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, '')
    .replace(/^(?:www|[a-z]{2})\.(?=[^/]*\.[^/]*)/, '')
    .replace(/#.*$/, '')
    .replace(/\/+(?=\?|$)/, '');
}

/** Web addresses are the same without scheme, `www.` or a country's host, case, fragment and final slash. */
export function isSameUrl(gold: string, got: string): boolean {
  return bareUrl(gold) === bareUrl(got);
}

/** Handles are the same without `@` and case; of an address it is the last part of the path. */
export function isSameHandle(gold: string, got: string): boolean {
  return bareHandle(gold) === bareHandle(got);
}

function bareHandle(text: string): string {
  const bare = /^https?:/i.test(text) ? (bareUrl(text).split('/').at(-1) ?? '') : decoded(text).toLowerCase();
  return bare.replace(/^@/, '').trim();
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const AT = /^(?:at|bei|chez|hos|på|ved)(?= )/;

/**
 * A job is a headline's when it is the whole of it, or a whole piece of it: it begins and ends where the headline
 * does, at punctuation, or at a word for "at". At "of" it ends only before the company that was read beside it, since
 * "Head" is not the job of a head of something.
 */
export function isJobOfHeadline(headline: string, job: string, company = ''): boolean {
  const wanted = foldedText(job);
  if (!wanted) return false;
  const whole = foldedText(headline);
  if (whole === wanted || (company && whole === `${wanted} of ${foldedText(company)}`)) return true;
  const fine = headline.split(/\s*[|•·,;–—/@]\s*|\s+[-&]\s+/).map(foldedText);
  const coarse = headline.split(/\s*[|•·]\s*|\s+(?:@|at|bei|chez|hos|på)\s+|\s+[–—-]\s+/).map(foldedText);
  return (
    coarse.includes(wanted) ||
    fine.some(
      (piece) =>
        piece === wanted || (piece.startsWith(`${wanted} `) && AT.test(piece.slice(wanted.length + 1))),
    )
  );
}
