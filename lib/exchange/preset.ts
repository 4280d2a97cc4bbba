import type { Lead } from '../leads/lead.ts';
import type { Pipelines } from '../leads/pipeline.ts';
import { barePhone, CELL_FORMATS, type CellFormat } from './cell-formats.ts';
import type { CsvProfile } from './csv-profile.ts';
import { FACTS, type FactName } from './facts.ts';

/** One column of a file: its header, what stands in it, and how the target wants that written. */
export interface PresetColumn {
  readonly header: string;
  /** Absent for a column that the target wants and Firsthand has nothing for. */
  readonly fact?: FactName;
  readonly format?: CellFormat;
  /** Stands in every cell. */
  readonly constant?: string;
}

/** The columns that one target's import expects, in its order. */
export interface Preset {
  readonly id: string;
  /** The target's own name, the same in every language. */
  readonly name: string;
  readonly profile: CsvProfile;
  readonly columns: readonly PresetColumn[];
  /** More rows than this the target refuses in one file. */
  readonly mostRows?: number;
  /** The month in which the headers were last compared with the target, `YYYY-MM`. */
  readonly confirmed: string;
}

const PHONES: ReadonlySet<FactName> = new Set(['phone', 'phone2', 'otherPhones']);

/** What stands in one lead's cell of a column, before anything is disarmed or quoted. */
export function cellOf(
  { fact, format, constant = '' }: PresetColumn,
  lead: Lead,
  pipelines: Pipelines,
  profile: CsvProfile,
): string {
  if (fact === undefined) return constant;
  const said = FACTS[fact](lead, pipelines);
  const isBare = profile === 'crm' && PHONES.has(fact);
  const text = isBare ? said.split('; ').map(barePhone).join('; ') : said;
  return format ? CELL_FORMATS[format](text) : text;
}
