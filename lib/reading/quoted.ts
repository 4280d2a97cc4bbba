import { isMobileFooter } from './mobile-footers.ts';
import { partsOfMail } from './quoted-messages.ts';

/** A line of nothing but signs: the rule above a quote, the dashes above a signature. */
const RULE = /^\s{0,5}\*?(?:--|[-_=*~#+—]{2,})\*?\s*$/u;
const FENCE = /^\s{0,3}(?:```|~~~)/;
/** What tracking services leave behind. */
const TRACE = /^[^\S\ufeff]*[\u1427\u200b\ufeff]\s*$/u;

/**
 * Index of the first line of quoted earlier mail (its "On ... wrote:" line included), `lines.length` if
 * none. A quote that is answered below it does not count: the writer's own text goes on.
 * @example quotedFrom(['Fine by me.', '', 'On 3 May, Ada Lovelace wrote:', '> Shall we?']) // 2
 */
export function quotedFrom(lines: readonly string[]): number {
  const { owners, openings } = partsOfMail(lines);
  const isOwn = (at: number) => owners[at] === 0 && !openings[at] && (lines[at] ?? '').trim() !== '';
  let at = lines.length;
  while (at > 0 && !isOwn(at - 1)) at--;
  while (at < lines.length && !(lines[at] ?? '').trim()) at++;
  return at === lines.length || owners[at] === 0 ? lines.length : above(lines, at);
}

/**
 * What the writer of a mail wrote himself: without quotes, the lines above them, the signature below "--"
 * and what phones add. A mail that is nothing but a quote keeps it, and so does one that answers below a
 * quote without a word about whose it is.
 * @example ownLines(['Yes.', '', 'On 3 May, Ada Lovelace wrote:', '> Shall we?']) // ['Yes.']
 */
export function ownLines(lines: readonly string[]): string[] {
  const { owners, openings, asides } = partsOfMail(lines);
  const end = lines.findIndex(isRuleOutsideFence(lines));
  const isMine = (at: number) => owners[at] === 0 && !openings[at];
  const isText = (line: string, at: number) => isMine(at) && line.trim() !== '';
  const last = lines.findLastIndex(isText);
  const shown = lines.slice(0, Math.min(end < 0 ? lines.length : end, last + 1));
  const kept = shown.filter(
    (line, at) => (isMine(at) || asides.has(owners[at] ?? 0)) && !isMobileFooter(line) && !TRACE.test(line),
  );
  return trimmed(last >= 0 ? kept : lines.filter((_, at) => !openings[at]));
}

/** Code between fences may hold rules of its own. */
function isRuleOutsideFence(lines: readonly string[]): (line: string) => boolean {
  let isCode = false;
  let hasText = false;
  const hasFences = lines.filter((line) => FENCE.test(line)).length % 2 === 0;
  return (line) => {
    if (hasFences && FENCE.test(line)) isCode = !isCode;
    else if (!isCode && hasText && RULE.test(line)) return true;
    hasText ||= line.trim() !== '';
    return false;
  };
}

/** The rule that Outlook draws above its header block belongs to the quote. */
function above(lines: readonly string[], at: number): number {
  let before = at - 1;
  while (before >= 0 && !(lines[before] ?? '').trim()) before--;
  return before >= 0 && /^[\s*]{0,5}[-_=]{5,}[\s*]{0,5}$/.test(lines[before] ?? '') ? before : at;
}

function trimmed(lines: readonly string[]): string[] {
  const first = lines.findIndex((line) => line.trim());
  return first < 0 ? [] : lines.slice(first, lines.findLastIndex((line) => line.trim()) + 1);
}
