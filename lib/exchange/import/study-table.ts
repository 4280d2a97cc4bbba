import type { Pipelines } from '../../leads/pipeline.ts';
import type { Preset } from '../preset.ts';
import { columnStudy } from './column-study.ts';
import type { TableRow } from './csv-records.ts';
import { targetOfHeader } from './header-words.ts';
import type { ImportTable } from './import-table.ts';
import { type ImportMapping, type StageChoice, stageKey } from './mapping.ts';
import type { DateOrder } from './read-date.ts';
import { presetOfHeaders, targetsOfPreset } from './recognise-preset.ts';
import { stageFromText } from './stage-words.ts';
import { DATE_TARGETS, type Target } from './target.ts';

/** What was found in a file, and how it would be read. */
export interface TableStudy {
  readonly rows: number;
  /** The first rows, to be shown beside the mapping. */
  readonly sample: readonly TableRow[];
  /** The preset whose headers these are. */
  readonly preset?: Preset;
  readonly mapping: ImportMapping;
  /** Columns of dates in which some have the month first and others the day. */
  readonly mixedDates: readonly number[];
  /** The texts of the stage column, with their keys in `mapping.stages`. */
  readonly stages: readonly { readonly key: string; readonly text: string; readonly pipeline: string }[];
}

export interface StudyOptions {
  readonly pipelines: Pipelines;
  /** ISO 4217. */
  readonly currency: string;
  /** What dates are read as where the file does not say. */
  readonly dateOrder: DateOrder;
  readonly signal?: AbortSignal;
  readonly onProgress?: (rows: number) => void;
}

const SAMPLE = 20;
const MOST_STAGES = 300;

/** Walks a whole table once and suggests a mapping, from its headers and from what stands below them. */
export async function studyTable(table: ImportTable, options: StudyOptions): Promise<TableStudy> {
  const preset = presetOfHeaders(table.headers);
  const guesses = preset ? targetsOfPreset(preset, table.headers) : table.headers.map(targetOfHeader);
  const columns = table.headers.map(() => columnStudy());
  const [stageColumn, pipelineColumn] = [guesses.indexOf('stage'), guesses.indexOf('pipeline')];
  const stages = new Map<string, { key: string; text: string; pipeline: string }>();
  const sample: TableRow[] = [];
  let rows = 0;
  for await (const batch of table.rows()) {
    options.signal?.throwIfAborted();
    for (const row of batch) {
      rows++;
      if (sample.length < SAMPLE) sample.push(row);
      for (const [index, column] of columns.entries()) column.add(row.cells[index] ?? '');
      const text = row.cells[stageColumn]?.trim();
      if (text && stages.size < MOST_STAGES) {
        const pipeline = row.cells[pipelineColumn]?.trim() ?? '';
        const key = stageKey(text, pipeline);
        if (!stages.has(key)) stages.set(key, { key, text, pipeline });
      }
    }
    options.onProgress?.(rows);
  }
  // A preset's headers and a vCard's properties mean what they say, whatever stands below.
  const isCertain = preset !== undefined || table.kind === 'vcard';
  const targets = guesses.map((guess, index) => columns[index]?.settled(guess, isCertain));
  const orders = columns.map((column) => column.order());
  return {
    rows,
    sample,
    ...(preset && { preset }),
    mapping: {
      columns: targets,
      // Whoever writes one column with the month first writes the others so.
      dateOrders: orders.map(({ order }) => order ?? usualOrder(orders, targets) ?? options.dateOrder),
      stages: Object.fromEntries(
        [...stages.values()].map(({ key, text, pipeline }): [string, StageChoice] => [
          key,
          stageFromText(text, pipeline, options.pipelines),
        ]),
      ),
      currency: options.currency,
      tags: [],
    },
    mixedDates: orders.flatMap(({ isMixed }, index) => (isMixed && isDate(targets[index]) ? [index] : [])),
    stages: [...stages.values()],
  };
}

function usualOrder(
  orders: readonly { readonly order?: DateOrder }[],
  targets: readonly (Target | undefined)[],
): DateOrder | undefined {
  const said = orders.flatMap(({ order }, index) => (order && isDate(targets[index]) ? [order] : []));
  const monthFirst = said.filter((order) => order === 'month-first').length;
  if (said.length === 0) return undefined;
  return monthFirst * 2 >= said.length ? 'month-first' : 'day-first';
}

function isDate(target: Target | undefined): boolean {
  return target !== undefined && DATE_TARGETS.has(target);
}
