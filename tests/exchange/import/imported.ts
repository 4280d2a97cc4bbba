import { importIdOf } from '../../../lib/exchange/import/import-id.ts';
import { tableOfFile } from '../../../lib/exchange/import/import-table.ts';
import type { ImportMapping } from '../../../lib/exchange/import/mapping.ts';
import { type KnownLeads, type PlannedRow, planImport } from '../../../lib/exchange/import/plan-import.ts';
import { studyTable } from '../../../lib/exchange/import/study-table.ts';
import { nextSeen } from '../../../lib/leads/clock.ts';
import { decide } from '../../../lib/leads/decide.ts';
import type { LeadEvent } from '../../../lib/leads/event.ts';
import { fold } from '../../../lib/leads/fold.ts';
import { identityKeys } from '../../../lib/leads/identity.ts';
import type { Lead } from '../../../lib/leads/lead.ts';
import type { Pipelines } from '../../../lib/leads/pipeline.ts';
import { phoneInRegions } from '../../../lib/reading/phone-numbers.ts';
import { pipelines as standard } from '../../leads/story.ts';

export const NOW = Date.UTC(2026, 10, 23, 12);

/** A file with this content. */
export const fileOf = (...parts: readonly (string | Uint8Array<ArrayBuffer>)[]) => new Blob([...parts]);

/** A list in memory. */
export function knownFrom(leads: readonly Lead[]): KnownLeads {
  const byKey = new Map(leads.flatMap((lead) => identityKeys(lead.fields).sure.map((key) => [key, lead.id])));
  const byId = new Map(leads.map((lead) => [lead.id, lead]));
  return {
    idsByKey: async (keys) =>
      new Map(keys.flatMap((key) => (byKey.has(key) ? [[key, byKey.get(key) ?? '']] : []))),
    byId: async (ids) => new Map(ids.flatMap((id) => (byId.has(id) ? [[id, byId.get(id) as Lead]] : []))),
  };
}

interface Options {
  readonly pipelines?: Pipelines;
  readonly held?: readonly Lead[];
  readonly change?: (mapping: ImportMapping) => ImportMapping;
}

/** Looks at a file, maps it as suggested and plans it. */
export async function planned(file: Blob, { pipelines = standard, held = [], change }: Options = {}) {
  const table = await tableOfFile(file);
  const study = await studyTable(table, { pipelines, currency: 'EUR', dateOrder: 'day-first' });
  const mapping = change ? change(study.mapping) : study.mapping;
  const rows: PlannedRow[] = [];
  for await (const batch of planImport(table, mapping, {
    importId: await importIdOf(file, 0),
    fileName: 'old.csv',
    pipelines,
    known: knownFrom(held),
    phoneFrom: (text) => phoneInRegions(text, ['GB'])?.international,
    now: NOW,
  }))
    rows.push(...batch);
  return { table, study, mapping, rows };
}

/** The leads that come of a plan, as the store would make them. */
export function carriedOut(rows: readonly PlannedRow[], pipelines: Pipelines = standard): readonly Lead[] {
  const events = new Map<string, LeadEvent[]>();
  let seen = '';
  let ids = 0;
  const newId = () => `id-${String(++ids).padStart(6, '0')}`;
  for (const { errand } of rows) {
    if (!errand) continue;
    const leadId = errand.command.leadId ?? errand.command.freshId;
    const own = events.get(leadId) ?? [];
    const decision = decide(errand.command, fold(own), own, {
      now: NOW,
      today: '2026-11-23',
      newId,
      pipelines,
    });
    if (!decision.ok) continue;
    for (const fact of decision.facts) {
      seen = nextSeen(seen, NOW, 'device');
      own.push({
        id: newId(),
        v: 1,
        leadId,
        act: errand.act,
        at: NOW,
        seen,
        by: 'Rep',
        device: 'device',
        ...fact,
      });
    }
    events.set(leadId, own);
  }
  return [...events.values()].flatMap((own) => fold(own) ?? []);
}
