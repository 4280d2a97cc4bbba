import { SENTENCE_OF_FAILURE } from '../../lib/errors.ts';
import { importIdOf } from '../../lib/exchange/import/import-id.ts';
import type { ImportTable } from '../../lib/exchange/import/import-table.ts';
import type { ImportMapping } from '../../lib/exchange/import/mapping.ts';
import { phoneFrom } from '../../lib/exchange/import/phone-from.ts';
import {
  type PlanContext,
  type PlannedRow,
  planImport,
  type RejectReason,
} from '../../lib/exchange/import/plan-import.ts';
import type { RejectedRow } from '../../lib/exchange/import/rejected-csv.ts';
import type { Pipelines } from '../../lib/leads/pipeline.ts';
import { ask } from '../../lib/messages/client.ts';
import type { FailureCode } from '../../lib/messages/contract.ts';
import { isListEmpty, leadIdsByKey, leadsWithIds } from '../../lib/store/identity-queries.ts';
import { undoOfImported, wasTakenBack, writtenRows } from '../../lib/store/import-queries.ts';
import { dropImport, keepImport } from '../../lib/store/kept-imports.ts';
import { words } from '../../lib/words.ts';

const AT_ONCE = 500;
const MOST_SHOWN = 50;

/** What a plan comes to. */
export interface PlanSummary {
  readonly rows: number;
  readonly creates: number;
  readonly updates: number;
  readonly skips: number;
  readonly rejects: Readonly<Partial<Record<RejectReason, number>>>;
  /** Cells that could not be read, in rows that are imported all the same. */
  readonly problems: number;
  readonly first: readonly PlannedRow[];
}

/** What was done. */
export interface ImportReport {
  readonly importId: string;
  readonly created: number;
  readonly updated: number;
  readonly skipped: number;
  readonly rejected: readonly RejectedRow[];
  readonly failure?: FailureCode;
}

/**
 * Into an empty list the most is imported, and none of it has to be looked for: whoever comes in meanwhile is found by
 * the worker when the row is written.
 */
const NOBODY: PlanContext['known'] = { idsByKey: async () => new Map(), byId: async () => new Map() };

/** What a plan needs to know besides the table. */
export async function planContext(file: File, pipelines: Pipelines, region: string): Promise<PlanContext> {
  // What was taken back is another import when it comes again.
  let [attempt, importId] = [0, await importIdOf(file, 0)];
  while (await wasTakenBack(importId)) importId = await importIdOf(file, ++attempt);
  return {
    importId,
    fileName: file.name,
    pipelines,
    known: (await isListEmpty()) ? NOBODY : { idsByKey: leadIdsByKey, byId: leadsWithIds },
    phoneFrom: phoneFrom(region),
    now: Date.now(),
  };
}

/** Goes through the whole plan and writes nothing. */
export async function summarise(
  table: ImportTable,
  mapping: ImportMapping,
  context: PlanContext,
  signal: AbortSignal,
  onProgress: (rows: number) => void,
): Promise<PlanSummary> {
  const rejects: Partial<Record<RejectReason, number>> = {};
  const first: PlannedRow[] = [];
  let [rows, creates, updates, skips, problems] = [0, 0, 0, 0, 0];
  for await (const batch of planImport(table, mapping, context)) {
    signal.throwIfAborted();
    for (const row of batch) {
      rows++;
      if (first.length < MOST_SHOWN) first.push(row);
      if (row.outcome.kind === 'create') creates++;
      else if (row.outcome.kind === 'update') updates++;
      else if (row.outcome.kind === 'skip') skips++;
      else rejects[row.outcome.reason] = (rejects[row.outcome.reason] ?? 0) + 1;
      if (row.errand) problems += row.problems.length;
    }
    onProgress(rows);
  }
  return { rows, creates, updates, skips, rejects, problems, first };
}

/**
 * Carries a plan out, some hundred rows a transaction. Stopped half-way it has done whole rows only, and run again it
 * goes on where it was.
 */
export async function carryOutImport(
  table: ImportTable,
  mapping: ImportMapping,
  context: PlanContext,
  signal: AbortSignal,
  onProgress: (rows: number) => void,
): Promise<ImportReport> {
  const { importId, now: at } = context;
  const report = {
    importId,
    created: 0,
    updated: 0,
    skipped: 0,
    rejected: [] as RejectedRow[],
  };
  await keepImport({ importId, at });
  let rows = 0;
  let planned: PlannedRow[] = [];
  // While some rows are being written the next ones are planned: a plan does not need the rows before it written.
  let writing: Promise<FailureCode | undefined> = Promise.resolve(undefined);
  const write = async () => {
    const failure = await writing;
    const some = planned.splice(0, AT_ONCE);
    if (failure || signal.aborted) return failure;
    writing = carryOutRows(some, report).then((failed) => {
      if (failed) return failed;
      rows += some.length;
      onProgress(rows);
      return undefined;
    });
    return undefined;
  };
  for await (const batch of planImport(table, mapping, context)) {
    planned = [...planned, ...batch];
    const failure = planned.length < AT_ONCE ? undefined : await write();
    if (failure) return { ...report, failure };
    if (signal.aborted) break;
  }
  const failure = (await write()) ?? (await writing);
  return failure ? { ...report, failure } : report;
}

async function carryOutRows(
  rows: readonly PlannedRow[],
  report: {
    created: number;
    updated: number;
    skipped: number;
    rejected: RejectedRow[];
  },
): Promise<FailureCode | undefined> {
  for (const { outcome, row, cells } of rows) {
    if (outcome.kind === 'skip') report.skipped++;
    if (outcome.kind === 'reject') report.rejected.push({ row, cells, reason: rejectWords(outcome.reason) });
  }
  const planned = rows.filter(({ errand }) => errand);
  const errands = planned.flatMap(({ errand }) => errand ?? []);
  if (errands.length === 0) return undefined;
  const reply = await ask('executeAll', { errands });
  if (!reply.ok) return reply.code;
  for (const [at, one] of reply.value.entries()) {
    const [plan, errand] = [planned[at], errands[at]];
    if (!plan || !errand) continue;
    if (one.ok) {
      if (plan.outcome.kind === 'create') report.created++;
      else report.updated++;
    } else if (one.code === 'no-change') report.skipped++;
    else
      report.rejected.push({
        row: plan.row,
        cells: plan.cells,
        reason: words(SENTENCE_OF_FAILURE[one.code]),
      });
  }
  return undefined;
}

/** Why a row is not imported, in words. */
export function rejectWords(reason: RejectReason): string {
  const keys = {
    'broken-quotes': 'ioReject_quotes',
    'too-many-cells': 'ioReject_cells',
    nobody: 'ioReject_nobody',
    'no-such-stage': 'ioReject_stage',
  } as const;
  return words(keys[reason]);
}

/** Takes an import back, the last row first, as far as it is still there. */
export async function takeBackImport(
  importId: string,
  signal: AbortSignal,
  onProgress: (count: number, total: number) => void,
): Promise<FailureCode | undefined> {
  const rows = await writtenRows(importId);
  for (let from = 0; from < rows.length; from += AT_ONCE) {
    signal.throwIfAborted();
    const errands = rows.slice(from, from + AT_ONCE).map(({ leadId, act }) => ({
      act: undoOfImported(act),
      command: { type: 'undo' as const, leadId, act },
    }));
    const reply = await ask('executeAll', { errands });
    if (!reply.ok) return reply.code;
    onProgress(from + errands.length, rows.length);
  }
  await dropImport(importId);
  return undefined;
}
