import { findPhoneNumbersInText } from 'libphonenumber-js/min';
import { type Task, textsOf } from '../corpus.ts';
import { foldedText } from './sameness.ts';

/** What a signature says about its sender. `open` is what may be a title or a company and nobody has told which. */
export interface SignatureGold {
  readonly phones: readonly string[];
  readonly emails: readonly string[];
  readonly titles: readonly string[];
  readonly companies: readonly string[];
  readonly open: readonly string[];
}

const EMAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
/** Written as a number is, valid or made up. */
const PHONE = /(?:\(\d{3}\)\s?|\b\d{3}[-.])\d{3}[-.]\d{4}\b/g;
const JOB =
  /\b(?:president|director|manager|head|chief|officer|ceo|cto|cfo|coo|vp|engineer|developer|architect|analyst|consultant|specialist|coordinator|administrator|assistant|associate|attorney|counsel|lawyer|partner|founder|owner|secretary|professor|lecturer|researcher|scientist|designer|editor|accountant|controller|trader|broker|agent|representative|supervisor|technician|nurse|physician|teacher|leiter(?:in)?|geschäftsführer(?:in)?|berater(?:in)?|directeur|directrice|responsable|gerente|direttore|jefe|chef)\b/iu;
const COMPANY =
  /\b(?:inc|llc|ltd|limited|gmbh|ag|corp|corporation|company|group|holdings?|university|institute|bank|s\.?a\.?|b\.?v\.?|plc|llp|association|foundation|associates)\b\.?/iu;
const CLOSING =
  /^\W*(?:(?:many |best |kind |warm )*(?:thanks|thank you|thx|regards|cheers|sincerely|yours|wishes|best)\b.{0,30}|mit .{3,30}grüßen|cordialement|saludos)\W*$/iu;

/**
 * A signature's values, from the gold where it names them, else derived from the annotated signature by rules of this
 * file alone, none of which the reading shares: numbers by libphonenumber
 * or their form, addresses by one expression, a title by
 * holding a word for a job, a company by a legal form or by the name in the sender's address. What stays is `open`
 * and counts neither way.
 */
export function signatureGold(
  task: Task,
  signature: string,
  sender: { name: string; email: string },
): SignatureGold {
  const { gold } = task;
  const named = (...names: readonly string[]) => names.flatMap((name) => textsOf(gold[name]));
  const given = {
    phones: named('phone', 'phones'),
    emails: named('email', 'emails'),
    titles: named('title', 'titles'),
    companies: named('company', 'companies'),
  };
  if (Object.values(given).some((values) => values.length > 0)) return { ...given, open: [] };
  const lines = signature.split('\n').map((line) => line.trim());
  const contactLines = lines.filter((line) => !/\bfax\b|^f[.:]/i.test(line)).join('\n');
  const parts = lines.flatMap((line) => partsOfLine(line, sender.name));
  const isCompany = (part: string) => COMPANY.test(part) || isNamedInAddress(part, sender.email);
  const isTitle = (part: string) => JOB.test(part) && !isCompany(part);
  return {
    phones: [
      ...findPhoneNumbersInText(contactLines, 'US').map(({ number }) => number.number),
      ...(contactLines.match(PHONE) ?? []),
    ],
    emails: signature.match(EMAIL) ?? [],
    titles: parts.filter(isTitle),
    companies: parts.filter(isCompany),
    open: parts.filter((part) => !isCompany(part) && !isTitle(part)),
  };
}

/** The pieces of a line that may be a title or a company: no closing, no name of the sender's, no contact. */
function partsOfLine(line: string, name: string): readonly string[] {
  if (!line || CLOSING.test(line) || /[@\d]|https?:|www\.|sent from/i.test(line) || !/\p{L}{2}/u.test(line))
    return [];
  const nameWords = foldedText(name).split(' ');
  const isName = (part: string) =>
    foldedText(part)
      .split(' ')
      .every((word) => nameWords.includes(word) || word.length === 1);
  return line.split(/,\s+|\s+[|•·]\s+/).filter((part) => !isName(part));
}

/** "EnronOnline" for an address at enron.com. */
function isNamedInAddress(part: string, email: string): boolean {
  const label = email.split('@')[1]?.split('.').at(-2)?.toLowerCase() ?? '';
  return label.length >= 4 && foldedText(part).replaceAll(' ', '').includes(label);
}
