import { onDatabase } from './open.ts';
import type { DueRow } from './views.ts';

/** Steps due by a calendar date (`YYYY-MM-DD`), the longest overdue first; `total` counts them all. */
export function dueRows(today: string, limit: number): Promise<{ rows: DueRow[]; total: number }> {
  // The time of day of a step follows its date.
  return rowsIn(IDBKeyRange.upperBound(`${today}T99`), limit);
}

/** How many steps are due by a calendar date, `most` for that many and more: counting all of a long list takes long. */
export async function countDue(today: string, most: number): Promise<number> {
  const range = IDBKeyRange.upperBound(`${today}T99`);
  const due = await onDatabase((database) => database.getAllKeysFromIndex('leads', 'byDue', range, most));
  return due.length;
}

/** Steps of a time of day between two (`YYYY-MM-DDTHH:MM`, both included, of one date), the first first. */
export function timedRows(
  from: string,
  to: string,
  limit: number,
): Promise<{ rows: DueRow[]; total: number }> {
  return rowsIn(IDBKeyRange.bound(from, to), limit);
}

function rowsIn(range: IDBKeyRange, limit: number): Promise<{ rows: DueRow[]; total: number }> {
  return onDatabase(async (database) => {
    const total = await database.countFromIndex('leads', 'byDue', range);
    const found = await database.getAllFromIndex('leads', 'byDue', range, limit);
    const rows = found.flatMap(({ lead }) => {
      const [step] = lead.steps;
      return step ? [{ lead, step }] : [];
    });
    return { rows, total };
  });
}
