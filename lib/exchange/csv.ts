/** Byte order mark, by which spreadsheets know a file is UTF-8. */
export const BOM = '\uFEFF';

const RUNS_AS_FORMULA = /^[\s\u00A0]*[=+\-@\t\r\n\0\uFF1D\uFF0B\uFF0D\uFF20]/;
const INTERNATIONAL_PHONE = /^\+\d{1,3}( \d{1,14})+$/;

/**
 * Takes the danger out of a text that a spreadsheet would run (OWASP, "CSV Injection"): an apostrophe goes
 * in front. Phone numbers in international format stay as they are: spaces keep them text.
 * @example disarmedCell('=1+1') // "'=1+1"
 * @example disarmedCell('+44 20 7946 0958') // '+44 20 7946 0958'
 */
export function disarmedCell(text: string): string {
  if (INTERNATIONAL_PHONE.test(text)) return text;
  return RUNS_AS_FORMULA.test(text) ? `'${text}` : text;
}

/**
 * One record as RFC 4180 wants it, disarmed, CRLF at its end.
 * @example csvRecord(['Ada "A." Lovelace', ''], ',') // '"Ada ""A."" Lovelace",\r\n'
 */
export function csvRecord(cells: readonly string[], delimiter: string): string {
  return `${cells.map((cell) => quotedCell(disarmedCell(cell), delimiter)).join(delimiter)}\r\n`;
}

/** The delimiter spreadsheets expect where this locale is set: a semicolon where the decimal mark is a comma. */
export function delimiterFor(locale: string): string {
  return new Intl.NumberFormat(locale).format(1.5).includes(',') ? ';' : ',';
}

function quotedCell(cell: string, delimiter: string): string {
  const needsQuotes = /["\r\n]/.test(cell) || cell.includes(delimiter) || cell !== cell.trim();
  return needsQuotes ? `"${cell.replaceAll('"', '""')}"` : cell;
}
