import { legalFormOf } from './companies.ts';
import { isDisclaimer } from './disclaimers.ts';
import { isJobTitle } from './headlines.ts';
import { isMobileFooter } from './mobile-footers.ts';
import { phoneTextsIn } from './phones.ts';
import { plainText } from './plain-text.ts';

/** A piece of a signature's line, between separators; `line` counts the lines. */
export interface Segment {
  readonly text: string;
  readonly line: number;
  /** What the signature itself calls it. */
  readonly label?: 'name' | 'title' | 'company';
}

const MAX_LINES = 40;
const SEPARATOR = /\s*[|•·●▪◆■¦]\s*|\t+|\s{3,}|\s*\/\/\s*|\s+\/\s+/u;
const LABELS = [
  ['name', /^(?:name|nom|nombre|nome|naam|namn|navn|imię i nazwisko|имя)\s?[:：]\s*/iu],
  [
    'title',
    /^(?:(?:job )?title|position|role|function|funktion|fonction|poste|cargo|puesto|ruolo|funzione|functie|titel|stanowisko|должность|役職|职位)\s?[:：]\s*/iu,
  ],
  [
    'company',
    /^(?:company|organi[sz]ation|firm|firma|unternehmen|société|entreprise|empresa|azienda|società|bedrijf|företag|компания|会社|公司)\s?[:：]\s*/iu,
  ],
] as const;
/** "Geschäftsführer: ...", "Address: ...": a label and what it is for, of no use here. */
const OTHER_LABEL = /^[^:：]{2,40}\s?[:：](?:\s|$)|^(?!(?:sr|jr|dr|st|vp)\b)[a-z]{1,2}[.:]\s/iu;
const POSTCODE_OR_NUMBER =
  /\d{4}|\b[A-Z]{1,2}\d[\dA-Z]? \d[A-Z]{2}\b|[\p{Ll}](?:straße|strasse|str\.|weg|gasse|platz|allee|gracht|straat|gatan|vägen|vej)\s\d/iu;
const STREET_BEFORE =
  /\b(?:street|str\.|strasse|straße|road|rd\.|avenue|ave\.?|boulevard|blvd|lane|drive|square|suite|floor|p\.?\s?o\.? box|postfach|rue|calle|via|viale|piazza|plaza|laan|gracht|kade|plein|gatan|vägen|gade|vej|ulica|ul\.|улица|ул\.|rua|avenida|platz|allee|gasse|weg|building|house)\b/iu;
const STREET_BEHIND =
  /\b(?:street|st|strasse|straße|road|rd|avenue|ave|boulevard|blvd|lane|drive|dr|square|suite|floor|rue|calle|via|weg|platz|allee)\b/iu;
/** What mail programs make of pictures and links. */
export const INLINE_NOISE =
  /\[(?:image|cid|logo|inline)[^[\]]*\]|<(?:mailto:|https?:\/\/|tel:|www\.)[^<>]*>|\[https?:[^[\]]*\]|\((?:mailto:|https?:\/\/)[^()]*\)/giu;
/** "DRE #01234567": estate agents and lenders must give it. */
const LICENCE = /\b(?:caldre|dre|bre|nmls|lic|license|licence)\b[^\p{L}\d]{0,4}\d[\d-]{3,14}/giu;

/**
 * The pieces of a signature that can be a name, a job or a company, in order: without addresses, numbers,
 * links, closing words, legal text and what phones add.
 * @example segmentsOf(['*Ada Lovelace* | Analyst', 'T 020 7946 0958'])
 * // [{ text: 'Ada Lovelace', line: 0 }, { text: 'Analyst', line: 0 }]
 */
export function segmentsOf(lines: readonly string[]): Segment[] {
  const segments: Segment[] = [];
  for (const [line, raw] of lines.slice(0, MAX_LINES).entries()) {
    if (isDisclaimer(raw)) break;
    if (isMobileFooter(raw)) continue;
    const shown = raw.slice(0, 500).replace(INLINE_NOISE, ' | ').replace(LICENCE, '');
    for (const piece of separated(shown)) {
      const labelled = labelOf(piece);
      const company = beforeAddress(piece);
      if (labelled) segments.push({ ...labelled, line });
      else if (company) segments.push({ text: company, line });
      else if (isWorth(piece)) segments.push({ text: piece, line });
    }
  }
  return segments;
}

function separated(line: string): string[] {
  return line
    .split(SEPARATOR)
    .flatMap(dashed)
    .map((piece) => plainText(piece.replace(/[*_]{1,3}(?=\S)|(?<=\S)[*_]{1,3}/gu, ''), 300))
    .map((piece) => piece.replace(/^[\s,;:–—-]+|(?<![\s,;:–—-])[\s,;:–—-]+$/gu, ''))
    .filter(Boolean);
}

/** Dashes set pieces apart, but for "Manager - Rate Systems", which is one job. */
function dashed(piece: string): string[] {
  const pieces = piece.split(/(?<!\s)\s+[-–—]{1,2}\s+/u);
  return pieces.length === 2 && isJobTitle(pieces[0] as string) ? [piece] : pieces;
}

function labelOf(piece: string): Omit<Segment, 'line'> | undefined {
  for (const [label, form] of LABELS) {
    const text = form.test(piece) ? piece.replace(form, '') : '';
    if (text) return { text, label };
  }
  return undefined;
}

/** The company of "Analytical Engines Ltd, 1 Engine Street, London". */
function beforeAddress(piece: string): string | undefined {
  const comma = piece.indexOf(', ');
  const before = piece.slice(0, Math.max(comma, 0));
  return before && isAddress(piece.slice(comma)) && !isAddress(before) && legalFormOf(before)
    ? before
    : undefined;
}

function isWorth(piece: string): boolean {
  return (
    piece.length > 1 &&
    piece.length < 100 &&
    /\p{L}{2}/u.test(piece) &&
    !/(?:^|\S)@\S|https?:|www\./i.test(piece) &&
    !OTHER_LABEL.test(piece) &&
    !isAddress(piece) &&
    phoneTextsIn(piece).length === 0 &&
    !/^(?:[\w-]+\.)+[a-z]{2,}(?:\/\S*)?$/i.test(piece)
  );
}

/** Whether a piece is a part of a postal address: a number of its own, or one on the line with a word for streets. */
function isAddress(text: string): boolean {
  if (POSTCODE_OR_NUMBER.test(text)) return true;
  const street = STREET_BEFORE.exec(text);
  if (street && /\d/.test(text.slice(street.index + street[0].length))) return true;
  const number = text.search(/\d/);
  return number >= 0 && STREET_BEHIND.test(text.slice(number));
}
