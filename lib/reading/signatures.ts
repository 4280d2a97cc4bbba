import { isCompanyName } from './companies.ts';
import { emailsInText } from './emails.ts';
import { folded } from './folded.ts';
import { isGivenName } from './given-names.ts';
import { isJobTitle } from './headlines.ts';
import { isMobileFooter } from './mobile-footers.ts';
import { nameFromText } from './names.ts';
import { phoneTextsIn } from './phones.ts';
import { quotedFrom } from './quoted.ts';

export { ownLines, quotedFrom } from './quoted.ts';
export { type QuotedMessage, quotedMessages } from './quoted-messages.ts';
export { valuesFromSignature } from './signature-values.ts';

/** Whose mail it is, as far as known. */
export interface Sender {
  readonly name?: string | undefined;
  readonly email?: string | undefined;
}

const MAX_LINES = 16;
const MAX_LINES_WITHOUT_MARK = 10;
const CLOSING_WORDS =
  '(?:many |thank you|thanks|thx)(?: so much| very much| a lot| again| in advance| for your (?:help|time|support))*|thanks (?:and|&) (?:best |kind )?regards|(?:with )?(?:(?:best|kind|kindest|warm|warmest|many|sincere) )*(?:regards|wishes)|best|cheers|sincerely(?: yours)?|yours(?: (?:sincerely|truly|faithfully))?|respectfully|cordially|take care|br|rgds|all the best|talk soon|mit (?:freundlichen|besten|herzlichen|lieben) gr(?:ü|ue)(?:ß|ss)en|(?:viele|beste|liebe|herzliche|freundliche|schöne) gr(?:ü|ue)(?:ß|ss)e|mfg|lg|vg|danke(?: und gruß)?|gruß|cordialement|bien (?:cordialement|à vous)|salutations|amicalement|sincères salutations|merci|(?:un )?(?:cordial(?:es)? )?saludos?(?: cordiales)?|atentamente|gracias|atenciosamente|abraços|cumprimentos|obrigad[oa]|distinti saluti|cordiali saluti|saluti|grazie|met vriendelijke groet(?:en)?|groet(?:en|jes)?|mvg|bedankt|med vänliga? hälsning(?:ar)?|vänliga hälsningar|hälsningar|mvh|tack|med venlig hilsen|vennlig hilsen|hilsen|takk|ystävällisin terveisin|terveisin|kiitos|pozdrawiam|z poważaniem|s pozdravem|děkuji|üdvözlettel|saygılarımla|teşekkürler|с уважением|спасибо|з повагою|よろしくお願いします|よろしくお願いいたします|此致|谢谢|감사합니다';
const CLOSING = new RegExp(`^\\W{0,4}(?:${CLOSING_WORDS})(?: from .{3,30})?[\\s,.!;:-]*$`, 'iu');
/** "Thanks, Ada": the name on the closing line itself, or initials. */
const CLOSING_WITH_NAME = new RegExp(
  `^\\W{0,4}(?:${CLOSING_WORDS})\\s?[,.!;:-]+\\s*(\\p{Lu}[\\p{L}.'-]*(?: \\p{Lu}[\\p{L}.'-]*){0,2})[.,!\\s]*$`,
  'iu',
);
const DELIMITER = /^\s*(?:--|—|[-_=*~]{4,})\s*$/u;
/**
 * Which lines are the sender's signature, closing line ("Thanks,") included, `to` exclusive; `undefined`
 * when the mail has none. Quoted mail is never part of it.
 */
export function signatureOf(
  lines: readonly string[],
  sender: Sender,
): { from: number; to: number } | undefined {
  let to = Math.min(quotedFrom(lines), lines.length);
  while (to > 0 && !(lines[to - 1] ?? '').trim()) to--;
  const from = startOfSignature(lines.slice(0, to), sender);
  return from === undefined ? undefined : { from, to };
}

function startOfSignature(lines: readonly string[], sender: Sender): number | undefined {
  const nameWords = wordsOfSender(sender);
  let best: number | undefined;
  let seen = 0;
  let hasName = false;
  let hasContact = false;
  for (let at = lines.length - 1; at >= 0 && seen < MAX_LINES; at--) {
    const line = (lines[at] ?? '').slice(0, 300).trim();
    if (!line) continue;
    if (line.startsWith('>')) break;
    if (/^-- ?$/.test(lines[at] ?? '') && seen > 0) return at;
    if (
      seen < MAX_LINES_WITHOUT_MARK &&
      ((CLOSING.test(line) && seen > 0 && (seen <= 3 || hasName || hasContact)) ||
        isSignedClosing(line, nameWords))
    ) {
      return at;
    }
    if (DELIMITER.test(line)) {
      if (seen > 0 && hasName) return at;
      break;
    }
    const isName = seen < MAX_LINES_WITHOUT_MARK && isNameLine(line, nameWords, hasContact, seen === 0);
    if (isName && (seen > 0 || startsBlock(lines, at) || isSenderOnly(line, nameWords))) {
      best = at;
      hasName = true;
    } else if (isMobileFooter(line) && seen === 0) best = at;
    else if (!isSignatureLike(line)) break;
    hasContact ||= isContactLike(line);
    seen++;
  }
  return best;
}

/** Above the line is an empty one, or one that ends a sentence. */
function startsBlock(lines: readonly string[], at: number): boolean {
  const before = (lines[at - 1] ?? '').trim();
  return at > 0 && (!before || /[.!?,:)]$/.test(before));
}

function wordsOfSender(sender: Sender): ReadonlySet<string> {
  const local = sender.email?.split('@')[0] ?? '';
  const name = (sender.name ?? '').replace(/[<[(].*$/, '');
  const words = folded(`${name} ${local.replace(/[._\d-]+/g, ' ')}`)
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 1);
  const inOrder = name.includes(',') ? [...words.slice(1), ...words.slice(0, 1)] : words;
  const initials = inOrder.map((word) => word.charAt(0)).join('');
  return new Set([...words, ...(initials.length > 1 ? [initials] : []), inOrder.join('')]);
}

function isSignedClosing(line: string, nameWords: ReadonlySet<string>): boolean {
  const name = CLOSING_WITH_NAME.exec(line)?.[1];
  return (
    name !== undefined &&
    (/^\p{Lu}{2,3}\.?$/u.test(name) || isGivenName(name.split(' ')[0] ?? '') || isSenderOnly(name, nameWords))
  );
}

function isSenderOnly(line: string, nameWords: ReadonlySet<string>): boolean {
  const words = wordsIn(line);
  return words.length > 0 && words.every((word) => nameWords.has(word));
}

/** The sender's name, or (where contact lines stand below it) any person's name alone on its line. */
function isNameLine(
  line: string,
  nameWords: ReadonlySet<string>,
  hasContact: boolean,
  isLast: boolean,
): boolean {
  if (line.length > 60) return false;
  const part = line.split(/\s+[-–|]\s+|,\s|\s{3,}|\t/)[0] as string;
  const words = wordsIn(part);
  if (words.length === 0 || words.length > 5) return false;
  if (words.every((word) => nameWords.has(word))) return true;
  const name = nameFromText(part.replace(/^[/*_~]+|[/*_~]+$/g, ''));
  if (!name || !/^\p{Lu}|^\p{Lo}/u.test(name)) return false;
  if (words.some((word) => word.length > 2 && nameWords.has(word))) return true;
  return isGivenName(words[0] as string) ? hasContact || isLast : hasContact && words.length > 1;
}

function wordsIn(text: string): string[] {
  return folded(text)
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 1);
}

/** A line that can stand in a signature: short and no sentence, or with something to reach the person by. */
function isSignatureLike(line: string): boolean {
  if (isContactLike(line)) return line.length < 140;
  if (line.length > 70) return false;
  return !/[?!]$|[\p{Ll}\d)][.,:]$/u.test(line) || line.split(/\s+/).length < 5;
}

function isContactLike(line: string): boolean {
  if (line.length > 140) return false;
  if (
    emailsInText(line).length > 0 ||
    phoneTextsIn(line).length > 0 ||
    /\b(?:https?:\/\/|www\.)/i.test(line)
  ) {
    return line.split(/\s+/).length < 14;
  }
  return (
    line.length < 80 &&
    !/[.?!]$/.test(line) &&
    (isJobTitle(line) || isCompanyName(line) || /^\W*(?:\(?x|ext\.?)?\s?[\d\s()-]{4,9}\W*$/i.test(line))
  );
}
