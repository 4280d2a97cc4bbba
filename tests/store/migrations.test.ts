import 'fake-indexeddb/auto';
import { existsSync, readFileSync } from 'node:fs';
import { deleteDB, type IDBPDatabase } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import type { LeadEvent } from '../../lib/leads/event.ts';
import { fold } from '../../lib/leads/fold.ts';
import { migrations } from '../../lib/store/migrations/all.ts';
import { closeDatabase, openDatabase } from '../../lib/store/open.ts';
import { eachLead } from '../../lib/store/queries.ts';
import { rebuildStaleRows } from '../../lib/store/rebuild.ts';
import { type Dump, dumpOf, restoreDump } from './dump.ts';

const fileOf = (version: number) => new URL(`./dumps/v${version}.json`, import.meta.url);

beforeEach(async () => {
  await closeDatabase();
  await deleteDB('firsthand');
});

describe.each(migrations.map((_, index) => index + 1))('a database of version %i', (version) => {
  it('has a frozen dump', () => {
    expect(existsSync(fileOf(version)), `Freeze tests/store/dumps/v${version}.json before release.`).toBe(
      true,
    );
  });

  it('keeps every event and every lead through the upgrade', async () => {
    const dump = JSON.parse(readFileSync(fileOf(version), 'utf8')) as Dump;
    await restoreDump('firsthand', version, dump);
    await rebuildStaleRows();
    const events = (dump['events'] ?? []).map(([, event]) => event as LeadEvent);
    expect(events.length).toBeGreaterThan(10);
    const after = await dumpOf((await openDatabase()) as unknown as IDBPDatabase);
    expect(after['events']?.map(([, event]) => event)).toEqual(events);
    for await (const leads of eachLead()) {
      for (const lead of leads) expect(lead).toEqual(fold(events, lead.id));
    }
    expect(after['leads']).toHaveLength(3);
  });
});
