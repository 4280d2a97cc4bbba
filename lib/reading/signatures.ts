import { isCompanyName } from './companies.ts';
import { emailsInText } from './emails.ts';
import { folded } from './folded.ts';
import { isJobTitle } from './headlines.ts';
import { phoneTextsIn } from './phones.ts';
import { quotedFrom } from './quoted.ts';

export { quotedFrom } from './quoted.ts';
export { valuesFromSignature } from './signature-values.ts';

/** Whose mail it is, as far as known. */
export interface Sender {
  readonly name?: string | undefined;
  readonly email?: string | undefined;
}

const MAX_LINES = 14;
/** "Thanks", "Best regards" and their like, alone on a line. */
const CLOSING =
  /^\W*(?:(?:many |thank you|thanks)[\w ,]{0,30}|(?:with )?(?:(?:best|kind|kindest|warm|warmest|many|sincere) )*(?:regards|wishes)|best|cheers|sincerely(?: yours)?|yours(?: (?:sincerely|truly|faithfully))?|respectfully|cordially|take care|br|rgds|thx|all the best|talk soon|mit (?:freundlichen|besten|herzlichen|lieben) gr(?:ü|ue)(?:ß|ss)en|(?:viele|beste|liebe|herzliche|freundliche|schöne) gr(?:ü|ue)(?:ß|ss)e|mfg|lg|vg|cordialement|bien (?:cordialement|à vous)|salutations|amicalement|sincères salutations|(?:un )?(?:cordial(?:es)? )?saludos?(?: cordiales)?|atentamente|atenciosamente|abraços|cumprimentos|obrigad[oa]|distinti saluti|cordiali saluti|saluti|grazie|met vriendelijke groet(?:en)?|groet(?:en|jes)?|mvg|med vänliga? hälsning(?:ar)?|vänliga hälsningar|hälsningar|mvh|med venlig hilsen|vennlig hilsen|hilsen|ystävällisin terveisin|terveisin|pozdrawiam|z poważaniem|s pozdravem|üdvözlettel|saygılarımla|с уважением|з повагою)[\s,.!;-]*$/iu;
const DELIMITER = /^\s*(?:-- ?|—|__+|--+|==+|\*\*+)\s*$/u;
const SENT_FROM =
  /^(?:sent (?:from|via)|get outlook|von meinem .{2,20} gesendet|envoyé de(?:puis)?|enviado desde|inviato da|verstuurd vanaf|skickat från|via mobile)/iu;

/**
 * Which lines are the sender's signature, `to` exclusive; `undefined` when the mail has none. Quoted mail
 * is never part of it.
 */
export function signatureOf(
  lines: readonly string[],
  sender: Sender,
): { from: number; to: number } | undefined {
  let to = Math.min(quotedFrom(lines), lines.length);
  while (to > 0 && !(lines[to - 1] ?? '').trim()) to--;
  const from = startOfSignature(lines, to, sender);
  return from === undefined || from >= to ? undefined : { from, to };
}

function startOfSignature(lines: readonly string[], to: number, sender: Sender): number | undefined {
  const first = Math.max(0, to - MAX_LINES - 4);
  for (let at = to - 1; at >= first; at--) {
    if (/^-- ?$/.test(lines[at] ?? '')) return at;
  }
  const nameWords = wordsOfSender(sender);
  let best: number | undefined;
  for (let at = to - 1; at >= first && at > 0; at--) {
    const line = (lines[at] ?? '').slice(0, 200).trim();
    if (!line) continue;
    const rest = lines.slice(at + 1, to).filter((one) => one.trim());
    if (isNameLine(line, nameWords) && rest.every(isSignatureLike)) best = at;
    else if (
      (CLOSING.test(line) || DELIMITER.test(line)) &&
      rest.length > 0 &&
      rest.every((one) => one.length < 80)
    )
      best = best ?? (rest.length <= 8 ? at + 1 : undefined);
    else if (SENT_FROM.test(line) && rest.length === 0) best = at;
  }
  return best;
}

function wordsOfSender(sender: Sender): ReadonlySet<string> {
  const local = sender.email?.split('@')[0] ?? '';
  return new Set(
    folded(`${sender.name ?? ''} ${local.replace(/[._\d-]+/g, ' ')}`)
      .split(/[^\p{L}]+/u)
      .filter((word) => word.length > 1),
  );
}

function isNameLine(line: string, nameWords: ReadonlySet<string>): boolean {
  const words = folded(line)
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 1);
  return (
    words.length > 0 && words.length <= 6 && words.some((word) => nameWords.has(word)) && line.length < 60
  );
}

/** A line that can stand in a signature: short, or with something to reach the person by. */
function isSignatureLike(line: string): boolean {
  const text = line.trim();
  if (text.length > 120) return false;
  return (
    text.length < 60 ||
    emailsInText(text).length > 0 ||
    phoneTextsIn(text).length > 0 ||
    isJobTitle(text) ||
    isCompanyName(text)
  );
}
