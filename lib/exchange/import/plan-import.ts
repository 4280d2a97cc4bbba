import type { Command } from '../../leads/command.ts';
import { decide } from '../../leads/decide.ts';
import { identityKeys } from '../../leads/identity.ts';
import { type Lead, titleOfLead } from '../../leads/lead.ts';
import type { Pipelines } from '../../leads/pipeline.ts';
import type { FieldValues } from '../../leads/value.ts';
import type { TableRow } from './csv-records.ts';
import { actOfRow, leadIdOfRow } from './import-id.ts';
import type { ImportTable } from './import-table.ts';
import { cellsWith, type ImportMapping } from './mapping.ts';
import { leadIdOfRecord } from './row-identity.ts';
import { pastOfRow } from './row-past.ts';
import { type CellProblem, valuesOfRow } from './row-values.ts';

/** Why a row is not imported. */
export type RejectReason = 'broken-quotes' | 'too-many-cells' | 'nobody' | 'no-such-stage';

/** Why a row changes nothing. */
export type SkipReason = 'nothing-new';

export type ImportCommand = Extract<Command, { type: 'import' }>;

/** What will become of one row. */
export interface PlannedRow {
  /** Its number in the file. */
  readonly row: number;
  readonly cells: readonly string[];
  /** What to call the person. */
  readonly title: string;
  readonly problems: readonly CellProblem[];
  readonly outcome:
    | { readonly kind: 'create'; readonly leadId: string }
    /** `row` names the row above that this one belongs to, where the lead is not in the list yet. */
    | { readonly kind: 'update'; readonly leadId: string; readonly row?: number }
    | { readonly kind: 'skip'; readonly reason: SkipReason; readonly leadId: string }
    | { readonly kind: 'reject'; readonly reason: RejectReason };
  /** What carries it out; absent for a row that is skipped or rejected. */
  readonly errand?: { readonly act: string; readonly command: ImportCommand };
}

/** The list, as far as a plan asks it. */
export interface KnownLeads {
  /** Which lead holds which of these sure identity keys. */
  readonly idsByKey: (keys: readonly string[]) => Promise<ReadonlyMap<string, string>>;
  readonly byId: (ids: readonly string[]) => Promise<ReadonlyMap<string, Lead>>;
}

export interface PlanContext {
  readonly importId: string;
  readonly fileName: string;
  readonly pipelines: Pipelines;
  readonly known: KnownLeads;
  readonly phoneFrom: (text: string) => string | undefined;
  /** Epoch ms. */
  readonly now: number;
}

interface Read {
  readonly row: TableRow;
  readonly values: FieldValues;
  readonly sure: readonly string[];
  readonly ownId?: string;
  /** The id of the lead that this record makes in every file. */
  readonly recordId?: string;
  readonly past: ReturnType<typeof pastOfRow>;
  readonly problems: readonly CellProblem[];
}

/**
 * What will become of each row of a table, in batches of the file's order; nothing is written. The rows before count:
 * somebody who is in the file twice is created once. The same file, mapping and list give the same plan.
 */
export async function* planImport(
  table: ImportTable,
  mapping: ImportMapping,
  context: PlanContext,
): AsyncGenerator<readonly PlannedRow[]> {
  /** What is kept of the rows that went by. */
  const rowsByKey = new Map<string, RowAbove>();
  for await (const rows of table.rows()) {
    for (let from = 0; from < rows.length; from += BATCH) {
      const read = await Promise.all(
        rows.slice(from, from + BATCH).map((row) => readRow(row, table.headers, mapping, context)),
      );
      yield await plannedBatch(read, table.headers.length, rowsByKey, context);
    }
  }
}

/** The first row of this file that has a key, and the lead that it is about. */
interface RowAbove {
  readonly row: number;
  readonly leadId: string;
}

const BATCH = 500;

async function readRow(
  row: TableRow,
  headers: readonly string[],
  mapping: ImportMapping,
  context: PlanContext,
): Promise<Read> {
  const { values, problems } = valuesOfRow(row.cells, mapping, context);
  const past = pastOfRow(row.cells, mapping, context.pipelines);
  const ownId = cellsWith(mapping, row.cells, 'leadId')[0]?.text.slice(0, 64);
  const sure = identityKeys(values).sure;
  const identity = { cells: row.cells, values, hasSureKeys: sure.length > 0 };
  const recordId = await leadIdOfRecord(identity, headers, mapping);
  const ids = { ...(ownId && { ownId }), ...(recordId && { recordId }) };
  return { row, values, sure, ...ids, past, problems: [...problems, ...past.problems] };
}

async function plannedBatch(
  read: readonly Read[],
  width: number,
  rowsByKey: Map<string, RowAbove>,
  context: PlanContext,
): Promise<readonly PlannedRow[]> {
  const held = await context.known.idsByKey([...new Set(read.flatMap(({ sure }) => sure))]);
  const own = read.flatMap(({ ownId, recordId }) => [ownId, recordId].filter((id) => id !== undefined));
  const leads = await context.known.byId([...new Set([...held.values(), ...own])]);
  return read.map((one): PlannedRow => {
    const { row, sure, values, ownId, recordId, problems } = one;
    const planned = { row: row.number, cells: row.cells, title: titleOfLead(values), problems };
    const reason = rejectedFor(one, width);
    if (reason) return { ...planned, outcome: { kind: 'reject', reason } };
    const key = sure.find((candidate) => held.has(candidate));
    const knownId = ownId && leads.has(ownId) ? ownId : ((key && held.get(key)) ?? recordId);
    const lead = knownId === undefined ? undefined : leads.get(knownId);
    const keys = recordId ? [...sure, recordId] : sure;
    const above = keys.map((candidate) => rowsByKey.get(candidate)).find((found) => found !== undefined);
    const leadId = lead?.id ?? above?.leadId ?? recordId ?? leadIdOfRow(context.importId, row.number);
    const command = commandFor(one, lead, leadId, context);
    const refused = above && !lead ? undefined : refusalOf(command, lead, context);
    if (refused === 'no-such-stage') return { ...planned, outcome: { kind: 'reject', reason: refused } };
    if (refused) return { ...planned, outcome: { kind: 'skip', reason: 'nothing-new', leadId } };
    const first = above ?? { row: row.number, leadId };
    for (const candidate of keys) if (!rowsByKey.has(candidate)) rowsByKey.set(ownText(candidate), first);
    const kind = lead || above ? ('update' as const) : ('create' as const);
    const outcome = { kind, leadId, ...(above && !lead && { row: above.row }) };
    return { ...planned, outcome, errand: { act: actOfRow(context.importId, row.number), command } };
  });
}

function rejectedFor({ row, values }: Read, width: number): RejectReason | undefined {
  if (row.isBroken) return 'broken-quotes';
  // Something stands beyond the last header: a delimiter was not quoted, and the cells are not where they belong.
  if (row.cells.slice(width).some((cell) => cell.trim() !== '')) return 'too-many-cells';
  const saysWho = ['name', 'email', 'phone', 'profile', 'company', 'website'] as const;
  return saysWho.some((field) => values[field]) ? undefined : 'nobody';
}

function commandFor(
  { row, values, past: { past, problems: _, ...more } }: Read,
  lead: Lead | undefined,
  leadId: string,
  { fileName }: PlanContext,
): ImportCommand {
  const { tags, notes, answers, ...rest } = more;
  return {
    type: 'import',
    ...(lead && { leadId }),
    freshId: leadId,
    values,
    past: { file: fileName.slice(0, 200), row: row.number, ...past },
    ...rest,
    ...(tags.length > 0 && { tags }),
    ...(notes.length > 0 && { notes }),
    ...(answers.length > 0 && { answers }),
  };
}

function refusalOf(command: ImportCommand, lead: Lead | undefined, { now, pipelines }: PlanContext) {
  const today = new Date(now).toISOString().slice(0, 10);
  const decision = decide(command, lead, [], { now, today, newId: () => '', pipelines });
  return decision.ok ? undefined : decision.code;
}

/** The same text in memory of its own: a part of a text keeps the whole that it was cut from, here the file. */
function ownText(text: string): string {
  return JSON.parse(JSON.stringify(text)) as string;
}
