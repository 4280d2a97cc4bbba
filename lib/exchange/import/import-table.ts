import type { TableRow } from './csv-records.ts';
import { encodingOf, textOf } from './encoding.ts';
import { tableFromJson } from './json-table.ts';
import { rowsOfTable, shapeOfTable, type TableShape } from './read-table.ts';
import { VCARD_HEADERS, vcardRows } from './vcard-rows.ts';

/** A file as a table, whatever it was; its rows can be walked again and again, and are never all in memory. */
export interface ImportTable {
  readonly kind: 'csv' | 'vcard' | 'json';
  readonly headers: readonly string[];
  /** How the text was read; editable by `tableOfCsv` with another shape. */
  readonly shape?: TableShape;
  readonly rows: () => AsyncGenerator<readonly TableRow[]>;
}

/**
 * A file of people as a table: CSV in any usual encoding and with any usual delimiter, vCards, or a JSON list of
 * objects. Throws `ImportFault` for a file that is none of these.
 */
export async function tableOfFile(file: Blob): Promise<ImportTable> {
  const encoding = await encodingOf(file);
  let head = '';
  for await (const piece of textOf(file, encoding)) {
    head += piece;
    if (head.trimStart().length > 20) break;
  }
  if (/^\s*BEGIN:VCARD/i.test(head)) {
    return { kind: 'vcard', headers: VCARD_HEADERS, rows: () => vcardRows(textOf(file, encoding)) };
  }
  if (/^\s*[[{]/.test(head)) return tableFromJson(file, encoding);
  return tableOfCsv(file, await shapeOfTable(file, encoding));
}

/** A CSV file as a table, read as the shape says. */
export function tableOfCsv(file: Blob, shape: TableShape): ImportTable {
  return { kind: 'csv', headers: shape.headers, shape, rows: () => rowsOfTable(file, shape) };
}
