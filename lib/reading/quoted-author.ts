import { withoutAddressWords } from './address-words.ts';
import { emailsInText } from './emails.ts';
import { mailboxTexts } from './mailboxes.ts';
import { nameFromText } from './names.ts';
import { plainText } from './plain-text.ts';
import { WROTE } from './quote-words.ts';

/** Whom a quoted message is from, as far as the line above it says. */
export interface QuotedAuthor {
  readonly name?: string;
  readonly email?: string;
}

/** What can stand between the time and the name. */
const AFTER_TIME =
  /^(?:[\s>,.:;、，。(){}"'“”„*-]|(?:a\.?m\.?|p\.?m\.?|uhr|h|hrs|z|г\.?|р\.?|год\.|время|(?:utc|gmt|cest?|eest|eet|bst|[ecmp][ds]t)(?:[+-][\d:]+)?|в|у|um|at|à|alle|ore|às|kl\.?|klo|om|o godz\.?|пользователь|користувач|odesílatel|odosielateľ|brugeren|użytkownik|上午|下午|午前|午後|오전|오후)(?=[\s,.:;"'<(，、)]|$))+/iu;
const IN_BRACKETS = /[<[(][^<>[\]()@]+@[^<>[\]()]+[>\])]{1,2}/gu;
const BEFORE_ADDRESS = /[\s(<["]{1,4}$/u;
const MAX_RECIPIENTS_CHARS = 4000;
const TIME = /\d{1,2}[:.h]\d{2}|\d{4}|\d{1,2}[/.]\d{1,2}/;

/**
 * Whom the line above a quote names.
 * @example authorFromAttribution('On 3 May 1843 at 10:00, Ada Lovelace <ada@engines.example> wrote:')
 * // { name: 'Ada Lovelace', email: 'ada@engines.example' }
 */
export function authorFromAttribution(text: string): QuotedAuthor {
  const line = plainText(text, 600);
  const email = emailsInText(line)[0];
  // The name stands right before the address; what the other words mean need not be known then.
  const before = email ? beforeAddress(line) : '';
  const beside = named(withoutWrote(before));
  return author(
    beside ?? nameIn(withoutAddressWords(line.replace(IN_BRACKETS, ' ')).replace(/\(\s*\)/g, ' ')),
    email,
  );
}

/** What stands before the first address of a line and the signs around it: "Ada Lovelace" of "Ada Lovelace <ada@...". */
function beforeAddress(line: string): string {
  const [before = '', ...more] = line.split('@');
  if (more.length === 0) return '';
  const user = before.split(/[\s<>()[\]"]/).at(-1) ?? '';
  const link = before.toLowerCase().lastIndexOf('mailto:');
  const from = link < 0 ? before.length - user.length : Math.min(link, before.length - user.length);
  return before.slice(0, from).replace(BEFORE_ADDRESS, '');
}

/** Behind the time, and behind "wrote" where a language puts it before the name. */
function withoutWrote(text: string): string {
  const bare = text.replace(WROTE, ' ');
  return /\d/.test(bare) ? behindTime(bare) : bare;
}

/** The words that are neither date nor "wrote": those after the time, else those before the first number. */
function nameIn(line: string): string | undefined {
  const wrote = WROTE.exec(line);
  const end = wrote ? wrote.index + (/^[\s>"'<.:\d]/.test(wrote[0]) ? 1 : 0) : line.length;
  const before = line.slice(0, end);
  const after = line.slice(wrote ? wrote.index + wrote[0].length : line.length);
  return (
    // "Ada Lovelace schrieb am 3. Mai", "3 mei schreef Ada Lovelace", "On 3 May, Ada Lovelace wrote".
    (/\d/.test(before) ? undefined : named(before)) ??
    named(behindTime(before)) ??
    named(/\d/.test(after) ? behindTime(after) : after) ??
    named(beforeTime(before))
  );
}

function behindTime(text: string): string {
  const words = text.split(' ');
  let last = -1;
  words.forEach((word, at) => {
    if (/^\W*\d/.test(word) && (TIME.test(word) || /^\W*\d{1,2}\W*$|年|月|日/.test(word))) last = at;
  });
  return last < 0
    ? ''
    : words
        .slice(last + 1)
        .join(' ')
        .replace(AFTER_TIME, '');
}

/** Chinese programs write the name first and the date right behind it. */
function beforeTime(text: string): string {
  const head = /^[^\d]{2,80}/.exec(text)?.[0] ?? '';
  return head.replace(/\s?于\s?$|\s?在\s?$/u, '');
}

function named(text: string): string | undefined {
  const bare = text
    .replace(/^[\s,.:;"'“”„*-]+/u, '')
    .replace(/(?<![\s,.:;"'“”„*<-])[\s,.:;"'“”„*<-]+$/u, '')
    .replace(/(?:(?<!\s)\s+)?(?:さん|님이?)$/u, '');
  return bare.length > 1 && bare.length < 80 ? nameFromText(bare) : undefined;
}

/** The texts behind each label of a quoted message's header that `label` matches. */
function textsBehind(header: readonly string[], label: RegExp, isLabel: (line: string) => boolean): string[] {
  return header.flatMap((line, at) => {
    if (!label.test(line)) return [];
    const end = header.findIndex((other, index) => index > at && isLabel(other));
    // Long lists are broken, and text made of HTML may have the label and its value on lines of their own.
    const more = header.slice(at + 1, end < 0 ? undefined : end);
    return [[line.replace(label, ''), ...more].join(' ').replace(/\*+/g, ' ')];
  });
}

/** Whom the header lines of a quoted message name as its author; `from` and `isLabel` tell labels from values. */
export function authorFromHeader(
  header: readonly string[],
  from: RegExp,
  isLabel: (line: string) => boolean,
): QuotedAuthor {
  const [text = ''] = textsBehind(header, from, isLabel);
  return personOfMailbox(plainText(text, 300));
}

/** Everybody whom the header lines of a quoted message name by address as having had it. */
export function recipientsFromHeader(
  header: readonly string[],
  to: RegExp,
  isLabel: (line: string) => boolean,
): QuotedAuthor[] {
  return textsBehind(header, to, isLabel)
    .flatMap((text) => mailboxTexts(plainText(text, MAX_RECIPIENTS_CHARS)))
    .map(personOfMailbox);
}

function personOfMailbox(text: string): QuotedAuthor {
  const shown = text.split(/[<[(]/u)[0] ?? '';
  return author(shown.includes('@') ? undefined : nameFromText(shown), emailsInText(text)[0]);
}

function author(name: string | undefined, email: string | undefined): QuotedAuthor {
  return { ...(name ? { name } : {}), ...(email ? { email } : {}) };
}
