import { canonicalEmail, foldedName } from '../leads/identity.ts';
import type { ReadPerson, ReadValue } from '../leads/reading.ts';
import type { FoundSpot } from '../leads/report.ts';
import type { FieldName } from '../leads/value.ts';
import { ownLines, quotedMessages, signatureOf, valuesFromSignature } from '../reading/signatures.ts';
import { peopleIntroduced } from './people-introduced.ts';

/** Whose words a mail quotes is stated by a program, in words that differ by language. */
const QUOTED_CONFIDENCE = 0.8;
/** How those are marked who had a quoted mail beside its author. */
export const QUOTED_RECIPIENT = 'quoted-recipient';
/** Far more than a thread that somebody reads. */
const MAX_MESSAGES = 100;

type Values = ReadPerson['values'];

/**
 * Whom a mail's text brings in beside its header: who wrote what it quotes, each with the details of their
 * own signature, and who is introduced in it. `participants` are those in the headers: a quoted author who
 * has only a name is one of them, or nobody.
 */
export function peopleInMail(
  { lines }: FoundSpot,
  participants: readonly ReadPerson[],
): readonly ReadPerson[] {
  if (lines.length === 0) return [];
  const quoted = quotedMessages(lines).slice(0, MAX_MESSAGES);
  const authors = quoted.flatMap(({ from, lines: text }) => {
    const known = participants.find((person) => isAuthor(person, from));
    const email = from.email ?? known?.values.email?.[0]?.value;
    const name = from.name ?? known?.values.name?.[0]?.value;
    const signed = signedValues(text, { name, email });
    // The person of a signature under an unknown quote may be anybody.
    if (!email) return [];
    return [mentioned({ ...signed, email: [email], ...(name && { name: [name] }) })];
  });
  const recipients = quoted
    .flatMap(({ to }) => to)
    .map(({ name, email }) =>
      mentioned({ ...(email && { email: [email] }), ...(name && { name: [name] }) }, QUOTED_RECIPIENT),
    );
  const introduced = [ownLines(lines), ...quoted.map(({ lines: text }) => text)].flatMap(peopleIntroduced);
  return [...authors, ...recipients, ...introduced];
}

function isAuthor({ values }: ReadPerson, from: { name?: string; email?: string }): boolean {
  if (from.email)
    return (values.email ?? []).some(
      ({ value }) => canonicalEmail(value) === canonicalEmail(from.email as string),
    );
  const name = from.name && foldedName(from.name);
  return name ? (values.name ?? []).some(({ value }) => foldedName(value) === name) : false;
}

function signedValues(
  lines: readonly string[],
  author: { name?: string | undefined; email?: string | undefined },
): Partial<Record<FieldName, readonly ReadValue[]>> {
  const signature = signatureOf(lines, author);
  if (!signature) return {};
  const {
    email: _,
    name: __,
    ...details
  } = valuesFromSignature(lines.slice(signature.from, signature.to), author) as Values;
  return details;
}

function mentioned(
  values: Partial<Record<FieldName, readonly (string | ReadValue)[]>>,
  rule = 'quoted-author',
): ReadPerson {
  const read = Object.entries(values).map(([field, list]) => [
    field,
    list.map((value) =>
      typeof value === 'string' ? { value, source: 'message', rule, confidence: QUOTED_CONFIDENCE } : value,
    ),
  ]);
  return { role: 'mentioned', values: Object.fromEntries(read) };
}
