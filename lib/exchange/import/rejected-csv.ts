import { BOM, csvRecord } from '../csv.ts';
import type { PlannedRow, RejectReason } from './plan-import.ts';

/** A rejected row; `refused` by a plan, or when it was carried out. */
export interface RejectedRow extends Pick<PlannedRow, 'row' | 'cells'> {
  readonly reason: string;
}

/** The row as one for the report, `undefined` for one that was not rejected. `words` has the sentence for a reason. */
export function rejectedRow(
  { row, cells, outcome }: PlannedRow,
  words: (reason: RejectReason) => string,
): RejectedRow | undefined {
  return outcome.kind === 'reject' ? { row, cells, reason: words(outcome.reason) } : undefined;
}

/** Rejected rows as a CSV file, piece by piece: as they stood in the file, with the reason and the row's number behind. */
export async function* csvOfRejected(
  rows: AsyncIterable<readonly RejectedRow[]> | Iterable<readonly RejectedRow[]>,
  headers: readonly string[],
  added: { readonly reason: string; readonly row: string },
  delimiter: string,
): AsyncGenerator<string> {
  yield BOM + csvRecord([...headers, added.reason, added.row], delimiter);
  for await (const batch of rows) {
    const records = batch.map(({ cells, reason, row }) => {
      const filled = headers.map((_, index) => cells[index] ?? '');
      return csvRecord([...filled, reason, String(row), ...cells.slice(headers.length)], delimiter);
    });
    yield records.join('');
  }
}
