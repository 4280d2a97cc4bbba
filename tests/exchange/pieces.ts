import Papa from 'papaparse';
import { BOM } from '../../lib/exchange/csv.ts';

/** The pieces of a text, together. */
export async function allOf(pieces: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
}

/** Items as one batch. */
export async function* batchOf<T>(...items: readonly T[]): AsyncGenerator<readonly T[]> {
  yield items;
}

/** The records of a CSV text by header, as an independent reader reads them. */
export function rowsOf(text: string): readonly Record<string, string>[] {
  const bare = text.startsWith(BOM) ? text.slice(1) : text;
  return Papa.parse<Record<string, string>>(bare, { header: true, skipEmptyLines: true, newline: '\r\n' })
    .data;
}
