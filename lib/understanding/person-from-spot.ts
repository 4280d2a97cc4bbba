import type { ReadPerson, ReadValue } from '../leads/reading.ts';
import type { FoundSpot } from '../leads/report.ts';
import { FIELDS, type FieldName, type ValueSource } from '../leads/value.ts';
import { legalFormOf } from '../reading/companies.ts';
import type { PersonDraft } from '../reading/person-draft.ts';
import { quotedFrom, signatureOf, valuesFromSignature } from '../reading/signatures.ts';
import { textsOf, validAnswers } from './answers.ts';
import { displayName } from './valid-values.ts';

/** A name that is a mailbox's or a profile's but no person's is shown and not preselected. */
const DISPLAY_NAME_CONFIDENCE = 0.5;

/** On a profile only rules that lean on its address or data know a name from the words of an error page. */
const SURE_OF_NAME = 0.95;
/** A profile under a company's name is the company's. */
const COMPANY_NAME_CONFIDENCE = 0.7;

type Values = Partial<Record<FieldName, readonly ReadValue[]>>;

/**
 * One person as a site's rules and, for somebody who wrote a message, its signature have it. `stated` is
 * whom the page's JSON-LD is about.
 */
export function personFromSpot(
  spot: FoundSpot,
  source: ValueSource,
  stated: PersonDraft | undefined,
): ReadPerson {
  const values: Values = {};
  for (const field of FIELDS) {
    const read = firstValid(field, spot, stated);
    if (read.length > 0) values[field] = read;
  }
  if (isLocalPart(values.name?.[0]?.value, values.email?.[0]?.value)) delete values.name;
  const isNamedSomehow = !values.name && (source === 'header' || source === 'profile');
  const shown = isNamedSomehow ? shownName(spot, source, stated, values.email?.[0]?.value) : undefined;
  if (shown) values.name = [shown];
  if (shown && source === 'profile' && legalFormOf(shown.value)) {
    values.company ??= [{ ...shown, confidence: COMPANY_NAME_CONFIDENCE }];
  }
  return { role: spot.role, values: { ...signatureValues(spot.lines, values), ...values } };
}

/** Mail programs repeat the part before the @ where a mailbox came without a name. */
function isLocalPart(name: string | undefined, email: string | undefined): boolean {
  return name !== undefined && name === email?.slice(0, email.lastIndexOf('@'));
}

function firstValid(
  field: FieldName,
  spot: FoundSpot,
  stated: PersonDraft | undefined,
): readonly ReadValue[] {
  for (const answer of spot.answers[field] ?? []) {
    const values = validAnswers(field, answer, stated);
    if (values.length === 0) continue;
    const { rule, source, confidence } = answer;
    return values.map((value) => ({ value, source, rule, confidence }));
  }
  return [];
}

function shownName(
  spot: FoundSpot,
  source: ValueSource,
  stated: PersonDraft | undefined,
  email: string | undefined,
): ReadValue | undefined {
  for (const answer of spot.answers.name ?? []) {
    if (source === 'profile' && answer.confidence < SURE_OF_NAME) continue;
    for (const text of textsOf('name', answer, stated)) {
      const value = displayName(text, email);
      if (value) {
        return { value, source: answer.source, rule: answer.rule, confidence: DISPLAY_NAME_CONFIDENCE };
      }
    }
  }
  return undefined;
}

function signatureValues(lines: readonly string[], { name, email }: Values): Values {
  if (lines.length === 0) return {};
  const sender = { ...(name?.[0] && { name: name[0].value }), ...(email?.[0] && { email: email[0].value }) };
  const own = lines.slice(0, quotedFrom(lines));
  const signature = signatureOf(own, sender);
  return signature ? valuesFromSignature(own.slice(signature.from, signature.to), sender) : {};
}
