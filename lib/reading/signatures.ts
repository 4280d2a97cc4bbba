import { isClosing } from './closings.ts';
import { disclaimerFrom } from './disclaimers.ts';
import { isMobileFooter } from './mobile-footers.ts';
import { quotedFrom } from './quoted.ts';
import {
  isContactLike,
  isNameLine,
  isReachable,
  isSenderOnly,
  isSignatureLike,
  isSignedClosing,
  wordsOfSender,
} from './signature-lines.ts';

export { ownLines, quotedFrom } from './quoted.ts';
export { type QuotedMessage, quotedMessages } from './quoted-messages.ts';
export { valuesFromSignature } from './signature-values.ts';

/** Whose mail it is, as far as known. */
export interface Sender {
  readonly name?: string | undefined;
  readonly email?: string | undefined;
}

const MAX_LINES = 22;
/** A name or a closing further up needs contact lines below it. */
const MAX_LINES_WITHOUT_CONTACT = 10;
const DELIMITER = /^\s*(?:--|—|[-_=*~]{4,})\s*$/u;

/**
 * Which lines are the sender's signature, closing line ("Thanks,") included, `to` exclusive; `undefined`
 * when the mail has none. Quoted mail and legal text are never part of it.
 */
export function signatureOf(
  lines: readonly string[],
  sender: Sender,
): { from: number; to: number } | undefined {
  const own = lines.slice(0, quotedFrom(lines));
  const to = endAbove(own, disclaimerFrom(own));
  const end = footersFrom(own, to);
  const from = startOfSignature(own.slice(0, endAbove(own, end)), sender);
  if (from !== undefined) return { from, to };
  return end < to ? { from: end, to } : undefined;
}

/** The end of the text above a line, empty lines left out. */
function endAbove(lines: readonly string[], end: number): number {
  let to = end;
  while (to > 0 && !(lines[to - 1] ?? '').trim()) to--;
  return to;
}

/** Where the lines that phones add at the end begin, with the rule above them. */
function footersFrom(lines: readonly string[], end: number): number {
  let from = end;
  for (let at = end - 1; at >= 0 && from - at < 4; at--) {
    const line = (lines[at] ?? '').trim();
    if (isMobileFooter(line) || (from < end && DELIMITER.test(line))) from = at;
    else if (line) break;
  }
  return from;
}

function startOfSignature(lines: readonly string[], sender: Sender): number | undefined {
  const nameWords = wordsOfSender(sender);
  let best: number | undefined;
  let seen = 0;
  let hasName = false;
  let hasContact = false;
  let reachable = 0;
  for (let at = lines.length - 1; at >= 0 && seen < MAX_LINES; at--) {
    const line = (lines[at] ?? '').slice(0, 300).trim();
    if (!line) continue;
    if (line.startsWith('>')) break;
    if (/^-- ?$/.test(lines[at] ?? '') && seen > 0) return aboveDashes(lines, at, nameWords);
    const isNear = seen < MAX_LINES_WITHOUT_CONTACT || reachable > 1;
    if (
      isNear &&
      ((isClosing(line) && seen > 0 && (seen <= 3 || hasName || hasContact)) ||
        isSignedClosing(line, nameWords, seen === 0))
    ) {
      return at;
    }
    if (DELIMITER.test(line)) {
      // The lower edge of a block between two rules.
      if (seen === 0) continue;
      if (hasName) return aboveDashes(lines, at, nameWords);
      break;
    }
    const isName = isNear && isNameLine(line, nameWords, hasContact, seen === 0);
    if (isName && (seen > 0 || startsBlock(lines, at) || isSenderOnly(line, nameWords))) {
      best = at;
      hasName = true;
    } else if (!isSignatureLike(line)) break;
    hasContact ||= isContactLike(line);
    reachable += isReachable(line) ? 1 : 0;
    seen++;
  }
  return best;
}

/** Some sign twice: by hand above the dashes, and as their program does below. */
function aboveDashes(lines: readonly string[], dashes: number, nameWords: ReadonlySet<string>): number {
  let best = dashes;
  let seen = 0;
  for (let at = dashes - 1; at >= 0 && seen < 3; at--) {
    const line = (lines[at] ?? '').slice(0, 300).trim();
    if (!line) continue;
    if (isClosing(line) || isSignedClosing(line, nameWords, false)) return at;
    if (!isSenderOnly(line, nameWords)) break;
    best = at;
    seen++;
  }
  return best;
}

/** Above the line is an empty one, or one that ends a sentence. */
function startsBlock(lines: readonly string[], at: number): boolean {
  const before = (lines[at - 1] ?? '').trim();
  return at > 0 && (!before || /[.!?,:)]$/.test(before));
}
