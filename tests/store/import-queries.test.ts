import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { beforeEach, expect, it } from 'vitest';
import { actOfRow } from '../../lib/exchange/import/import-id.ts';
import { undoOfImported, writtenRows } from '../../lib/store/import-queries.ts';
import { closeDatabase, openDatabase } from '../../lib/store/open.ts';

const IMPORT = 'ab'.repeat(16);

beforeEach(async () => {
  await closeDatabase();
  await deleteDB('firsthand');
});

it('the rows of an import are told last first, without those taken back, erased, or of another import', async () => {
  const database = await openDatabase();
  const transaction = database.transaction('acts', 'readwrite');
  const rows = Array.from({ length: 4500 }, (_, at) => at + 1);
  for (const row of rows) {
    void transaction.store.put({ act: actOfRow(IMPORT, row), leadId: `lead-${row}`, created: true });
    if (row % 3 === 0) {
      const act = undoOfImported(actOfRow(IMPORT, row));
      void transaction.store.put({ act, leadId: `lead-${row}`, created: false });
    }
  }
  void transaction.store.put({ act: actOfRow(IMPORT, 7), created: false });
  void transaction.store.put({ act: actOfRow('cd'.repeat(16), 1), leadId: 'other', created: true });
  await transaction.done;
  expect(await writtenRows(IMPORT)).toEqual(
    rows
      .filter((row) => row % 3 !== 0 && row !== 7)
      .map((row) => ({ act: actOfRow(IMPORT, row), leadId: `lead-${row}` }))
      .reverse(),
  );
  expect(await writtenRows('ef'.repeat(16))).toEqual([]);
});
