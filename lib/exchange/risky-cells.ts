import type { Lead } from '../leads/lead.ts';
import type { Pipelines } from '../leads/pipeline.ts';
import { runsAsFormula } from './csv.ts';
import { cellOf, type PresetColumn } from './preset.ts';

/** A cell that a spreadsheet would run as a formula, which a file for a CRM has to keep as it is. */
export interface RiskyCell {
  readonly leadId: string;
  readonly header: string;
  readonly text: string;
}

/** How many such cells a file for a CRM would have, and the first of them, to be shown before it is saved. */
export async function findRiskyCells(
  leads: AsyncIterable<readonly Lead[]>,
  pipelines: Pipelines,
  columns: readonly PresetColumn[],
  { most = 100, signal }: { readonly most?: number; readonly signal?: AbortSignal } = {},
): Promise<{ readonly count: number; readonly first: readonly RiskyCell[] }> {
  const first: RiskyCell[] = [];
  let count = 0;
  for await (const batch of leads) {
    signal?.throwIfAborted();
    for (const lead of batch) {
      for (const column of columns) {
        const text = cellOf(column, lead, pipelines, 'crm');
        if (!runsAsFormula(text)) continue;
        count++;
        if (first.length < most) first.push({ leadId: lead.id, header: column.header, text });
      }
    }
  }
  return { count, first };
}
