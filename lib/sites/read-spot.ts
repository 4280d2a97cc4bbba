import type { ReadPerson, ReadValue } from '../leads/reading.ts';
import { FIELDS, type FieldName } from '../leads/value.ts';
import { linesFromElement } from '../reading/lines.ts';
import { quotedFrom, signatureOf, valuesFromSignature } from '../reading/signatures.ts';
import type { Page } from './page.ts';
import type { PageKind, Rule, Rung, Spot } from './site.ts';
import { displayName, validValue } from './valid-values.ts';

const CONFIDENCE: Readonly<Record<Rung, number>> = {
  structured: 0.95,
  address: 0.95,
  role: 0.9,
  class: 0.85,
  structure: 0.7,
};
/** A name that is somebody's mailbox but no person's is shown and not preselected. */
const TEAM_NAME_CONFIDENCE = 0.5;
const MAX_VALUES = 5;

type Values = Partial<Record<FieldName, readonly ReadValue[]>>;

/** One person as a page kind's rules and, for somebody who wrote a message, its signature have it. */
export function personFromSpot(spot: Spot, kind: PageKind, page: Page): ReadPerson {
  const values: Values = {};
  for (const field of FIELDS) {
    const read = firstValid(field, spot, kind, page);
    if (read.length > 0) values[field] = read;
  }
  if (isLocalPart(values.name?.[0]?.value, values.email?.[0]?.value)) delete values.name;
  const team = values.name ? [] : teamName(spot, kind, page, values.email?.[0]?.value);
  if (team.length > 0) values.name = team;
  return { role: spot.role, values: { ...signatureValues(spot, values), ...values } };
}

/** What every rule of a field says, valid or nothing: the rules are also witnesses against each other. */
export function answersOf(field: FieldName, spot: Spot, kind: PageKind, page: Page): readonly string[] {
  return (kind.fields[field] ?? []).flatMap((rule) => validAnswers(field, rule, spot, page).slice(0, 1));
}

/** Mail programs repeat the part before the @ where a mailbox came without a name. */
function isLocalPart(name: string | undefined, email: string | undefined): boolean {
  return name !== undefined && name === email?.slice(0, email.lastIndexOf('@'));
}

function firstValid(field: FieldName, spot: Spot, kind: PageKind, page: Page): readonly ReadValue[] {
  for (const rule of kind.fields[field] ?? []) {
    const values = validAnswers(field, rule, spot, page);
    if (values.length === 0) continue;
    const { name, rung, source = kind.source, confidence = CONFIDENCE[rung] } = rule;
    return values.map((value) => ({ value, source, rule: name, confidence }));
  }
  return [];
}

function validAnswers(field: FieldName, rule: Rule, spot: Spot, page: Page): readonly string[] {
  return [...new Set(textsOf(rule, spot, page).map((text) => validValue(field, text)))]
    .filter((value) => value !== undefined)
    .slice(0, MAX_VALUES);
}

function textsOf(rule: Rule, spot: Spot, page: Page): readonly string[] {
  const found = rule.read(spot, page);
  return (typeof found === 'string' ? [found] : (found ?? [])).filter((text) => text !== undefined);
}

function teamName(spot: Spot, kind: PageKind, page: Page, email: string | undefined): readonly ReadValue[] {
  if (kind.source !== 'header') return [];
  for (const rule of kind.fields.name ?? []) {
    for (const text of textsOf(rule, spot, page)) {
      const value = displayName(text, email);
      if (value) return [{ value, source: 'header', rule: rule.name, confidence: TEAM_NAME_CONFIDENCE }];
    }
  }
  return [];
}

function signatureValues({ body }: Spot, { name, email }: Values): Values {
  if (!body) return {};
  const lines = linesFromElement(body).map(({ text }) => text);
  const sender = { ...(name?.[0] && { name: name[0].value }), ...(email?.[0] && { email: email[0].value }) };
  const own = lines.slice(0, quotedFrom(lines));
  const signature = signatureOf(own, sender);
  return signature ? valuesFromSignature(own.slice(signature.from, signature.to), sender) : {};
}
