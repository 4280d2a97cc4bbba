import { onDatabase } from './open.ts';

const TAKEN_BACK = ':undo';
const ACTS_AT_ONCE = 2000;
/** Rows of an import that are looked at for the name of its file: of some of them nothing may be left. */
const ROWS_LOOKED_AT = 20;

/** A row of an import that was written. */
export interface WrittenRow {
  readonly act: string;
  readonly leadId: string;
}

/** The act that takes an act of an import back. */
export function undoOfImported(act: string): string {
  return act + TAKEN_BACK;
}

/** Whether an import was carried out and taken back, even if not all of it. */
export async function wasTakenBack(importId: string): Promise<boolean> {
  const acts = await onDatabase((database) => database.getAllKeys('acts', actsOf(importId)));
  return acts.some((act) => act.endsWith(TAKEN_BACK));
}

/** The rows of an import that were written and not taken back, the last of the file first. */
export async function writtenRows(importId: string): Promise<readonly WrittenRow[]> {
  const byRow: WrittenRow[] = [];
  const takenBack = new Set<number>();
  let after = actsOf(importId).lower;
  for (;;) {
    // In pieces: a page that takes in a hundred thousand records at once stands still for half a second.
    const range = IDBKeyRange.bound(after, actsOf(importId).upper, true);
    const records = await onDatabase((database) => database.getAll('acts', range, ACTS_AT_ONCE));
    for (const { act, leadId } of records) {
      if (act.endsWith(TAKEN_BACK)) takenBack.add(rowOf(act.slice(0, -TAKEN_BACK.length)));
      else if (leadId) byRow[rowOf(act)] = { act, leadId };
    }
    const last = records.at(-1);
    if (!last || records.length < ACTS_AT_ONCE) break;
    after = last.act;
  }
  return byRow.filter((_, row) => !takenBack.has(row)).reverse();
}

/** The name of the file that an import came from, as its first leads tell it; `undefined` where none of it is left. */
export function fileOfImport(importId: string): Promise<string | undefined> {
  return onDatabase(async (database) => {
    const written = await database.getAll('acts', actsOf(importId), ROWS_LOOKED_AT);
    for (const { leadId } of written) {
      const events = leadId ? await database.getAllFromIndex('events', 'byLead', leadId) : [];
      for (const event of events) if (event.type === 'imported') return event.file;
    }
    return undefined;
  });
}

/** A semicolon is what follows a colon. */
function actsOf(importId: string): IDBKeyRange {
  return IDBKeyRange.bound(`${importId}:`, `${importId};`);
}

function rowOf(act: string): number {
  return Number(act.slice(act.lastIndexOf(':') + 1));
}
