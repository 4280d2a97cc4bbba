import type { ImportTable } from './import-table.ts';
import { cellsWith, type ImportMapping, stageKey } from './mapping.ts';

/** A text of the stage column, with its key in `ImportMapping.stages`. */
export interface StageText {
  readonly key: string;
  readonly text: string;
  readonly pipeline: string;
}

const MOST_STAGES = 300;

/** What stands in the columns that a mapping takes for pipeline and stage, each once. */
export async function stageTexts(
  table: ImportTable,
  mapping: ImportMapping,
  signal: AbortSignal,
): Promise<readonly StageText[]> {
  const found = new Map<string, StageText>();
  for await (const rows of table.rows()) {
    signal.throwIfAborted();
    for (const { cells } of rows) {
      const text = cellsWith(mapping, cells, 'stage')[0]?.text;
      if (!text || found.size >= MOST_STAGES) continue;
      const pipeline = cellsWith(mapping, cells, 'pipeline')[0]?.text ?? '';
      const key = stageKey(text, pipeline);
      if (!found.has(key)) found.set(key, { key, text, pipeline });
    }
  }
  return [...found.values()];
}
