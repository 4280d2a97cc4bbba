import { onDatabase } from './open.ts';

const TAKEN_BACK = ':undo';

/** The act that takes an act of an import back. */
export function undoOfImported(act: string): string {
  return act + TAKEN_BACK;
}

/** Whether an import was carried out and taken back, even if not all of it. */
export function wasTakenBack(importId: string): Promise<boolean> {
  return onDatabase(async (database) => {
    // A semicolon is what follows a colon.
    const acts = await database.getAllKeys('acts', IDBKeyRange.bound(`${importId}:`, `${importId};`));
    return acts.some((act) => act.endsWith(TAKEN_BACK));
  });
}
