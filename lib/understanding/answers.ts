import type { Answer } from '../leads/report.ts';
import type { FieldName } from '../leads/value.ts';
import { jobFromHeadline } from '../reading/headlines.ts';
import type { PersonDraft } from '../reading/person-draft.ts';
import { validValue } from './valid-values.ts';

const MAX_VALUES = 5;

/** The texts an answer has for a field, unchecked; `stated` is whom the page's JSON-LD is about. */
export function textsOf(
  field: FieldName,
  answer: Answer,
  stated: PersonDraft | undefined,
): readonly string[] {
  if (answer.kind === 'structured-data') return (stated?.values[field] ?? []).map(({ value }) => value);
  if (answer.kind === 'value') return answer.texts;
  return answer.texts.flatMap((text) => {
    const job = jobFromHeadline(text);
    return (field === 'title' ? job.title : field === 'company' ? job.company : undefined) ?? [];
  });
}

/** An answer's valid values for a field, cleaned, each once. */
export function validAnswers(
  field: FieldName,
  answer: Answer,
  stated: PersonDraft | undefined,
): readonly string[] {
  return [...new Set(textsOf(field, answer, stated).map((text) => validValue(field, text)))]
    .filter((value) => value !== undefined)
    .slice(0, MAX_VALUES);
}
