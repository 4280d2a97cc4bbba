import { nameInClosing } from './closings.ts';
import { isCompanyName } from './companies.ts';
import { emailsInText } from './emails.ts';
import { folded } from './folded.ts';
import { isGivenName } from './given-names.ts';
import { isJobTitle } from './headlines.ts';
import { nameFromText } from './names.ts';
import { phoneTextsIn } from './phones.ts';
import { INLINE_NOISE } from './signature-segments.ts';
import type { Sender } from './signatures.ts';

/** The words and initials by which a sender signs, folded. */
export function wordsOfSender(sender: Sender): ReadonlySet<string> {
  const local = sender.email?.split('@')[0] ?? '';
  const name = (sender.name ?? '').replace(/[<[(].*$/s, '');
  const words = folded(`${name} ${local.replace(/[._\d-]+/g, ' ')}`)
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 1);
  const inOrder = name.includes(',') ? [...words.slice(1), ...words.slice(0, 1)] : words;
  const initials = inOrder.map((word) => word.charAt(0)).join('');
  return new Set([...words, ...(initials.length > 1 ? [initials] : []), inOrder.join('')]);
}

/** "Your pal, Ada.": a few words of one's own and the name, at the very end. */
const OWN_CLOSING = /^(?:\p{L}{1,12} ){0,4}\p{L}{1,12}, (\p{Lu}[\p{L}'-]{1,20})[.!]?$/u;

/** Whether a line has closing words and the name behind them: "Thanks, Ada". */
export function isSignedClosing(line: string, nameWords: ReadonlySet<string>, isLast: boolean): boolean {
  const own = isLast ? OWN_CLOSING.exec(line)?.[1] : undefined;
  if (own && isSenderOnly(own, nameWords)) return true;
  const name = nameInClosing(line);
  return (
    name !== undefined &&
    (/^\p{Lu}{2,3}\.?$/u.test(name) || isGivenName(name.split(' ')[0] ?? '') || isSenderOnly(name, nameWords))
  );
}

/** Whether a line is the sender's name and nothing else; others may sign with him. */
export function isSenderOnly(line: string, nameWords: ReadonlySet<string>): boolean {
  const words = wordsIn(line);
  if (words.length === 0) return false;
  if (words.every((word) => nameWords.has(word))) return true;
  const signers = line.split(/\s(?:&|and|und|et|y|e|en|och|og)\s/u).map(wordsIn);
  return (
    signers.length === 2 &&
    signers.every((signer) => signer.length === 1 && isGivenName(signer[0] as string)) &&
    signers.some((signer) => nameWords.has(signer[0] as string))
  );
}

const NAME_END = /\s+[-–—|/]\s+|\s*[|•·]\s*|,\s|\s{3,}|\t/;
/** "i. A." and "ppa." in German letters. */
const ON_BEHALF = /^(?:i\.\s?[AV]\.|ppa\.?|p\.\s?p\.)\s*/u;

/** Whether a line is the sender's name, or (where contact lines stand below it) any person's, with a job at most. */
export function isNameLine(
  line: string,
  nameWords: ReadonlySet<string>,
  hasContact: boolean,
  isLast: boolean,
): boolean {
  const parts = line.replace(INLINE_NOISE, ' ').split(NAME_END);
  const part = (parts[0] ?? '').replace(ON_BEHALF, '').trim();
  const isSetApart = line.split(/\s[-–—|•·/]\s/u).length > 2;
  if (part.length > 60 || line.length > (isSetApart ? 160 : 60)) return false;
  if (isSenderOnly(part, nameWords)) return true;
  const words = wordsIn(part);
  if (words.length === 0 || words.length > 5) return false;
  const name = nameFromText(part.replace(/^[/*_~]+|(?<![/*_~])[/*_~]+$/g, ''));
  if (!name || !/^\p{Lu}|^\p{Lo}/u.test(name)) return false;
  if (words.some((word) => word.length > 2 && nameWords.has(word))) return true;
  const isFull = words.length > 1 || /^\p{Lu}\.(?: \p{Lu}\.)? \p{Lu}\p{Ll}/u.test(name);
  return isGivenName(words[0] as string) ? hasContact || isLast : hasContact && isFull;
}

function wordsIn(text: string): string[] {
  return folded(text)
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 1);
}

/** Whether a line can stand in a signature: short and no sentence, or with something to reach the person by. */
export function isSignatureLike(line: string): boolean {
  if (isContactLike(line)) return line.length < 140;
  if (line.length > 70) return false;
  return !/[?!]$|[\p{Ll}\d)][.,:]$/u.test(line) || line.split(/\s+/).length < 5;
}

/** Whether a line has something to reach the person by: a number, an address, a link. */
export function isReachable(line: string): boolean {
  return (
    line.length <= 140 &&
    line.split(/[\s|•·/]+/u).length < 14 &&
    (emailsInText(line).length > 0 || phoneTextsIn(line).length > 0 || /\b(?:https?:\/\/|www\.)/i.test(line))
  );
}

/** Whether a line has something of a card: a number, an address, a link, a job, a company. */
export function isContactLike(line: string): boolean {
  if (isReachable(line)) return true;
  return (
    line.length < 80 &&
    !/[.?!]$/.test(line) &&
    (isJobTitle(line) ||
      isCompanyName(line) ||
      /^\W{0,9}(?:\(?x|ext\.?)?\s?[\d\s()-]{4,9}\W{0,9}$/i.test(line))
  );
}
