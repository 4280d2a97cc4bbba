import Papa from 'papaparse';
import { ImportFault } from './import-fault.ts';

/** One record of a table as it stands in the file. */
export interface TableRow {
  /** The record's number in the file, the first is 1. */
  readonly number: number;
  readonly cells: readonly string[];
  /** Its quotes do not fit together, so that nobody knows where its cells end. */
  readonly isBroken?: true;
}

/** A record longer than this is a quote that was never closed, not a record. */
const MOST_CHARACTERS = 2_000_000;

interface Parsed {
  readonly data: readonly string[][];
  readonly errors: readonly { readonly row?: number; readonly type: string }[];
  readonly meta: { readonly cursor: number };
}

/**
 * The records of a CSV text that arrives in pieces, in batches; quoted cells may hold line breaks and delimiters.
 * Throws `ImportFault` where a record does not end.
 */
export async function* csvRecordsOf(
  pieces: AsyncIterable<string>,
  delimiter: string,
): AsyncGenerator<readonly TableRow[]> {
  let rest = '';
  let number = 0;
  let waitFor = 0;
  for await (const piece of pieces) {
    rest += piece;
    // Not parsed again with each small piece: a long record would be read over and over.
    if (rest.length < waitFor) continue;
    const { data, errors, meta } = parsed(rest, delimiter, true);
    yield rowsOf(data, errors, number);
    number += data.length;
    rest = rest.slice(meta.cursor);
    if (rest.length > MOST_CHARACTERS) throw new ImportFault('record-too-long');
    waitFor = data.length > 0 ? 0 : rest.length * 2;
  }
  const { data, errors } = parsed(rest, delimiter, false);
  yield rowsOf(data, errors, number);
}

function parsed(text: string, delimiter: string, isMoreToCome: boolean): Parsed {
  return new Papa.Parser({ delimiter, newline: '\n' }).parse(text, 0, isMoreToCome) as Parsed;
}

function rowsOf(data: readonly string[][], errors: Parsed['errors'], before: number): readonly TableRow[] {
  const broken = new Set(errors.filter(({ type }) => type === 'Quotes').map(({ row }) => row));
  return data.map((cells, index) => {
    const row = { number: before + index + 1, cells };
    return broken.has(index) ? { ...row, isBroken: true } : row;
  });
}
