import { rearmedCell } from '../csv.ts';
import { csvRecordsOf, type TableRow } from './csv-records.ts';
import { delimiterOf } from './delimiter.ts';
import { type Encoding, textOf } from './encoding.ts';
import { ImportFault } from './import-fault.ts';

/** How a CSV file is to be read; found by `shapeOfTable`, and editable. */
export interface TableShape {
  readonly encoding: Encoding;
  readonly delimiter: string;
  /** The record that has the headers; those before it are notes. */
  readonly headerRow: number;
  readonly headers: readonly string[];
}

const HEAD_CHARACTERS = 64_000;
const MOST_COLUMNS = 500;

/** How a CSV file is laid out, by its beginning, as far as it is not said. Throws `ImportFault` for one without a header. */
export async function shapeOfTable(file: Blob, encoding: Encoding, said?: string): Promise<TableShape> {
  let head = '';
  for await (const piece of textOf(file, encoding)) {
    head += piece;
    if (head.length >= HEAD_CHARACTERS) break;
  }
  const delimiter = said ?? delimiterOf(head.slice(0, HEAD_CHARACTERS));
  const rows: TableRow[] = [];
  for await (const batch of csvRecordsOf(onePiece(head.slice(0, HEAD_CHARACTERS)), delimiter))
    rows.push(...batch);
  const header = headerAmong(rows);
  if (!header) throw new ImportFault('empty-file');
  const headers = header.cells.slice(0, MOST_COLUMNS).map((cell) => rearmedCell(cell).trim());
  return { encoding, delimiter, headerRow: header.number, headers };
}

/** The records below the header, in batches, blank ones left out; apostrophes that disarmed a formula are off again. */
export async function* rowsOfTable(file: Blob, shape: TableShape): AsyncGenerator<readonly TableRow[]> {
  for await (const batch of csvRecordsOf(textOf(file, shape.encoding), shape.delimiter)) {
    const rows = batch
      .filter(({ number, cells }) => number > shape.headerRow && cells.some((cell) => cell.trim() !== ''))
      .map((row) => ({ ...row, cells: row.cells.map(rearmedCell) }));
    if (rows.length > 0) yield rows;
  }
}

/**
 * The first record with as many cells as the table has; the notes that LinkedIn and others put above it are shorter,
 * as is `sep=;`.
 */
function headerAmong(rows: readonly TableRow[]): TableRow | undefined {
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const counts = filled
    .slice(0, 50)
    .map(({ cells }) => cells.length)
    .sort((a, b) => a - b);
  const usual = counts[counts.length >> 1] ?? 0;
  const isNote = ({ cells }: TableRow) =>
    /^(?:sep=.?|notes:)$/i.test(cells[0]?.trim() ?? '') ||
    cells.filter((cell) => cell.trim() !== '').length * 2 < usual;
  return filled.slice(0, 20).find((row) => !isNote(row)) ?? filled[0];
}

async function* onePiece(text: string): AsyncGenerator<string> {
  yield text;
}
