import type { PresetColumn } from './preset.ts';

/** A column that may stand in a file, and whether it does. */
export interface ColumnChoice {
  readonly column: PresetColumn;
  readonly isTaken: boolean;
}

/** All columns, each taken. */
export function allTaken(columns: readonly PresetColumn[]): readonly ColumnChoice[] {
  return columns.map((column) => ({ column, isTaken: true }));
}

/** The columns that stand in the file, in their order. */
export function takenColumns(choices: readonly ColumnChoice[]): readonly PresetColumn[] {
  return choices.flatMap(({ column, isTaken }) => (isTaken ? [column] : []));
}

/** The choices with one of them, by its header, at another place; `to` counts the others. */
export function columnPlaced(
  choices: readonly ColumnChoice[],
  header: string,
  to: number,
): readonly ColumnChoice[] {
  const moved = choices.find(({ column }) => column.header === header);
  if (!moved) return choices;
  return choices.filter((one) => one !== moved).toSpliced(to, 0, moved);
}
