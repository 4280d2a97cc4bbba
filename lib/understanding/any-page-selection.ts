import type { ReadPerson } from '../leads/reading.ts';
import { FIELDS } from '../leads/value.ts';
import { nameFromText } from '../reading/names.ts';
import { addValue, emptyDraft, personFromDraft } from '../reading/person-draft.ts';
import { namesInLine } from '../reading/person-lines.ts';
import { valuesFromSignature } from '../reading/signatures.ts';

const FINDING = { source: 'selection', rule: 'selection' } as const;

/** The person a selected text speaks of: its lines read as a card. Nothing where it names and reaches nobody. */
export function readSelection(lines: readonly string[]): ReadPerson[] {
  const values = valuesFromSignature(lines, {});
  const draft = emptyDraft('mentioned');
  const found = lines.slice(0, 30).flatMap((line) => namesInLine(line))[0];
  const name = found?.name ?? lines.slice(0, 30).map(nameFromText).find(Boolean);
  addValue(draft, 'name', name, { ...FINDING, confidence: found ? 0.85 : 0.65 });
  addValue(draft, 'title', found?.title, { ...FINDING, confidence: 0.8 });
  for (const field of FIELDS) {
    for (const { value, confidence } of values[field] ?? [])
      addValue(draft, field, value, { ...FINDING, confidence });
  }
  return [personFromDraft(draft) ?? []].flat();
}
