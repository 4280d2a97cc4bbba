import type { CsvProfile } from './csv-profile.ts';

/** Byte order mark, by which spreadsheets know a file is UTF-8. */
export const BOM = '\uFEFF';

const RUNS_AS_FORMULA = /^[\s\u00A0]*[=+\-@\t\r\n\0\uFF1D\uFF0B\uFF0D\uFF20]/;
const INTERNATIONAL_PHONE = /^\+\d{1,3}( \d{1,14})+$/;
const BARE_PHONE = /^\+\d{4,15}$/;

/**
 * Takes the danger out of a text that a spreadsheet would run (OWASP, "CSV Injection"): an apostrophe goes
 * in front. Phone numbers in international format stay as they are: spaces keep them text.
 * @example disarmedCell('=1+1') // "'=1+1"
 * @example disarmedCell('+44 20 7946 0958') // '+44 20 7946 0958'
 */
export function disarmedCell(text: string): string {
  if (INTERNATIONAL_PHONE.test(text)) return text;
  // The second kind is no danger; it has its apostrophe so that reading takes off no other one.
  return RUNS_AS_FORMULA.test(text) || isDisarmed(text) ? `'${text}` : text;
}

/**
 * What a disarmed cell said, with its apostrophe off again.
 * @example rearmedCell("'=1+1") // '=1+1'
 * @example rearmedCell("'s-Hertogenbosch") // "'s-Hertogenbosch"
 */
export function rearmedCell(text: string): string {
  return isDisarmed(text) ? text.slice(1) : text;
}

function isDisarmed(text: string): boolean {
  const armed = text.replace(/^'+/, '');
  return armed !== text && RUNS_AS_FORMULA.test(armed) && !INTERNATIONAL_PHONE.test(armed);
}

/** Whether a spreadsheet would run this text; phone numbers become numbers there at worst. */
export function runsAsFormula(text: string): boolean {
  return RUNS_AS_FORMULA.test(text) && !INTERNATIONAL_PHONE.test(text) && !BARE_PHONE.test(text);
}

/**
 * One record as RFC 4180 wants it, CRLF at its end, disarmed where it is for a spreadsheet.
 * @example csvRecord(['Ada "A." Lovelace', ''], ',') // '"Ada ""A."" Lovelace",\r\n'
 */
export function csvRecord(
  cells: readonly string[],
  delimiter: string,
  profile: CsvProfile = 'spreadsheet',
): string {
  const written = profile === 'spreadsheet' ? cells.map(disarmedCell) : cells;
  return `${written.map((cell) => quotedCell(cell, delimiter)).join(delimiter)}\r\n`;
}

/** The delimiter spreadsheets expect where this locale is set: a semicolon where the decimal mark is a comma. */
export function delimiterFor(locale: string): string {
  return new Intl.NumberFormat(locale).format(1.5).includes(',') ? ';' : ',';
}

function quotedCell(cell: string, delimiter: string): string {
  const needsQuotes = /["\r\n]/.test(cell) || cell.includes(delimiter) || cell !== cell.trim();
  return needsQuotes ? `"${cell.replaceAll('"', '""')}"` : cell;
}
