import type { ReadPerson, ReadValue } from '../leads/reading.ts';
import type { FoundSpot } from '../leads/report.ts';
import { FIELDS, type FieldName, type ValueSource } from '../leads/value.ts';
import type { PersonDraft } from '../reading/person-draft.ts';
import { quotedFrom, signatureOf, valuesFromSignature } from '../reading/signatures.ts';
import { textsOf, validAnswers } from './answers.ts';
import { displayName } from './valid-values.ts';

/** A name that is somebody's mailbox but no person's is shown and not preselected. */
const TEAM_NAME_CONFIDENCE = 0.5;

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
  const isMailbox = source === 'header' && !values.name;
  const team = isMailbox ? teamName(spot, stated, values.email?.[0]?.value) : undefined;
  if (team) values.name = [team];
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

function teamName(
  spot: FoundSpot,
  stated: PersonDraft | undefined,
  email: string | undefined,
): ReadValue | undefined {
  for (const answer of spot.answers.name ?? []) {
    for (const text of textsOf('name', answer, stated)) {
      const value = displayName(text, email);
      if (value) return { value, source: 'header', rule: answer.rule, confidence: TEAM_NAME_CONFIDENCE };
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
