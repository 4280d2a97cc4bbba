import { onDatabase } from './open.ts';

const TAKEN_BACK = ':undo';
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
  const records = await onDatabase((database) => database.getAll('acts', actsOf(importId)));
  const acts = new Set(records.map(({ act }) => act));
  return records
    .flatMap(({ act, leadId }) => (leadId && !acts.has(undoOfImported(act)) ? [{ act, leadId }] : []))
    .filter(({ act }) => !act.endsWith(TAKEN_BACK))
    .sort((one, other) => rowOf(other.act) - rowOf(one.act));
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
