import type { Answer } from '../leads/report.ts';
import type { FieldName } from '../leads/value.ts';
import { emailsInText, plainEmails } from '../reading/emails.ts';
import { isJobTitle, jobFromHeadline } from '../reading/headlines.ts';
import type { PersonDraft } from '../reading/person-draft.ts';
import { phoneTextsIn } from '../reading/phones.ts';
import { isSafeLink } from '../reading/profiles.ts';
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
  if (answer.kind === 'written') return textsWithin(field, answer.texts);
  return answer.texts.flatMap((text) => {
    const job = jobFromHeadline(text);
    return (field === 'title' ? job.title : field === 'company' ? job.company : undefined) ?? [];
  });
}

/** What the lines of a text of somebody's own say for a field: addresses, numbers, the first job. */
function textsWithin(field: FieldName, lines: readonly string[]): readonly string[] {
  switch (field) {
    case 'email':
      return lines.flatMap((line) => emailsInText(plainEmails(line)));
    case 'phone':
      return lines.flatMap((line) => phoneTextsIn(line));
    case 'title':
    case 'company':
      return [jobInLines(lines)[field] ?? ''];
    default:
      return [];
  }
}

/** The first job that a line tells; addresses in it are none, "ada@engines.example" least of all. */
function jobInLines(lines: readonly string[]): { title?: string; company?: string } {
  for (const line of lines) {
    const words = line.replace(/\S+/gu, (word) => (isAddress(word) ? ' ; ' : word));
    const { title, company } = jobFromHeadline(words);
    if (title && isJobTitle(title)) return company ? { title, company: companyAlone(company) } : { title };
  }
  return {};
}

function isAddress(word: string): boolean {
  const at = word.search(/[^@]@./u);
  return word.includes('://') || (at >= 0 && word.lastIndexOf('.') > at + 2);
}

/** "@engines. ; ..." without its sign and what follows it in the sentence; "Engines Inc." keeps its dot. */
function companyAlone(company: string): string {
  const alone = company.replace(/^@/, '').split(' ;')[0] ?? '';
  return alone.replace(/(?<!\p{L})(\p{L}{5,})\.$/u, '$1');
}

/** An answer's valid values for a field, cleaned, each once. */
export function validAnswers(
  field: FieldName,
  answer: Answer,
  stated: PersonDraft | undefined,
): readonly string[] {
  const values = textsOf(field, answer, stated).map(
    (text, index) => validValue(field, text) ?? (index === 0 ? ownAddress(field, answer, text) : undefined),
  );
  return [...new Set(values)].filter((value) => value !== undefined).slice(0, MAX_VALUES);
}

/** A page that its site knows for a profile may be one at an address of a form that is nobody's in particular. */
function ownAddress(field: FieldName, { source }: Answer, text: string): string | undefined {
  return field === 'profile' && source === 'address-bar' && isSafeLink(text)
    ? text.replace(/[?#].*$/s, '')
    : undefined;
}
