import { foldedName, foldedText } from '../../leads/identity.ts';
import type { FieldValues } from '../../leads/value.ts';
import { cellsWith, type ImportMapping } from './mapping.ts';
import { TARGETS } from './target.ts';

/** What tells the row of a file apart where no address, profile or number does. */
export interface RowIdentity {
  readonly cells: readonly string[];
  readonly values: FieldValues;
  readonly hasSureKeys: boolean;
}

/**
 * A lead id that the same record gives in every file: of the id that the other program gave the record and the name in
 * it, or else, where nothing sure says who it is, of everything that the row says. `undefined` for a row that its
 * identity keys tell. The headers stand for the program: ids of two programs may be the same numbers.
 */
export async function leadIdOfRecord(
  { cells, values, hasSureKeys }: RowIdentity,
  headers: readonly string[],
  mapping: ImportMapping,
): Promise<string | undefined> {
  const recordId = cellsWith(mapping, cells, 'leadId')[0]?.text;
  const name = values.name?.[0]?.value;
  if (recordId && name) {
    const program = headers.map(foldedText).sort();
    return idOfText(JSON.stringify(['record', program, recordId, foldedName(name)]));
  }
  if (hasSureKeys) return undefined;
  const said = TARGETS.map((target) => cellsWith(mapping, cells, target).map(({ text }) => text));
  return idOfText(JSON.stringify(['row', said]));
}

/** A UUID (version 8) of a text. */
async function idOfText(text: string): Promise<string> {
  const sum = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  const hex = Array.from(new Uint8Array(sum, 0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`;
}
