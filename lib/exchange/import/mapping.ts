import type { DateOrder } from './read-date.ts';
import type { Target } from './target.ts';

/** What a text in the stage column stands for: a stage, an ending, or nothing. */
export type StageChoice =
  | { readonly stageId: string }
  | { readonly ended: 'won' | 'lost' }
  | { readonly ignored: true };

/** What each column of a file says, and how to read it: suggested by `studyTable`, and the user's to change. */
export interface ImportMapping {
  /** By position; `undefined` for a column that is left out. */
  readonly columns: readonly (Target | undefined)[];
  /** By position, for columns of dates. */
  readonly dateOrders: readonly DateOrder[];
  /** By `stageKey` of the texts in the columns of pipeline and stage. */
  readonly stages: Readonly<Record<string, StageChoice>>;
  /** ISO 4217, for amounts that name no currency. */
  readonly currency: string;
  /** Put on every lead of the file. */
  readonly tags: readonly string[];
}

/** The key under which a mapping holds what a stage's text means. */
export function stageKey(stage: string, pipeline = ''): string {
  return [pipeline, stage].map((text) => text.trim().toLowerCase().slice(0, 100)).join(' / ');
}

/** The texts of all columns with this target, in order, blank ones left out. */
export function cellsWith(
  mapping: ImportMapping,
  cells: readonly string[],
  target: Target,
): readonly { readonly text: string; readonly column: number }[] {
  return (columnsByTarget(mapping).get(target) ?? []).flatMap((column) => {
    const text = cells[column]?.trim() ?? '';
    return text ? [{ text, column }] : [];
  });
}

const indexed = new WeakMap<ImportMapping, ReadonlyMap<Target, readonly number[]>>();

/** Made once for each mapping: every row asks it some dozens of times. */
function columnsByTarget(mapping: ImportMapping): ReadonlyMap<Target, readonly number[]> {
  const held = indexed.get(mapping);
  if (held) return held;
  const made = new Map<Target, number[]>();
  for (const [column, target] of mapping.columns.entries()) {
    if (target) made.set(target, [...(made.get(target) ?? []), column]);
  }
  indexed.set(mapping, made);
  return made;
}
