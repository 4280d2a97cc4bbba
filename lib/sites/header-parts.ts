import { isElement, nextSiblingOf, tagOf } from '../reading/dom.ts';
import { emailFromText, emailsInText } from '../reading/emails.ts';
import { mailboxTexts } from '../reading/mailboxes.ts';
import { type MailLine, mailLines, type Piece } from './mail-lines.ts';
import { type HeaderLabel, labelFromText } from './mail-words.ts';

/** Somebody's address and the name shown with it, as found. */
export interface Mailbox {
  readonly email: string;
  readonly name: string;
  readonly element: Element;
}

/** What stands behind one label of a line, or before the first. */
export interface HeaderPart {
  readonly label?: HeaderLabel;
  readonly mailboxes: readonly Mailbox[];
  /** What is neither label nor mailbox. */
  readonly rest: string;
}

/** A label at the start of a stretch of text, with its colon; or the whole stretch. */
const LABEL = /(?:^|[\s|·;,(])(\p{L}[\p{L}\p{M}'-]*(?: \p{L}+){0,2}) ?[:：]/gu;

/** The mailboxes in an element, each once: in texts, titles, links, data attributes. */
export function mailboxesIn(element: Element): Mailbox[] {
  const all = mailLines(element).flatMap((line) => headerParts(line).flatMap(({ mailboxes }) => mailboxes));
  const byEmail = new Map<string, Mailbox>();
  for (const box of all) {
    const key = box.email.toLowerCase();
    if (!byEmail.get(key)?.name) byEmail.set(key, box);
  }
  return [...byEmail.values()];
}

/**
 * Of rows that each begin with their label, those of one field, whatever the language: rows of a table of
 * details, lines of a summary; of terms, what describes them.
 */
export function rowsOf(field: HeaderLabel, rows: readonly Element[]): Element[] {
  return rows
    .filter((row) => mailLines(row).flatMap(headerParts)[0]?.label === field)
    .flatMap((row) => (tagOf(row) === 'dt' ? describedBy(row) : row));
}

function describedBy(term: Element): Element[] {
  const found: Element[] = [];
  for (let at = nextSiblingOf(term); at && !(isElement(at) && tagOf(at) === 'dt'); at = nextSiblingOf(at)) {
    if (isElement(at)) found.push(at);
  }
  return found;
}

/** A line taken apart at its labels. */
export function headerParts({ pieces }: MailLine): HeaderPart[] {
  const parts: HeaderPart[] = [];
  let label: HeaderLabel | undefined;
  let run: Piece[] = [];
  const close = () => {
    if (label || run.length > 0) parts.push({ ...mailboxesOf(run), ...(label && { label }) });
    run = [];
  };
  for (const piece of pieces) {
    if (piece.mark) {
      run.push(piece);
      continue;
    }
    let from = 0;
    // "Ada Lovelace to Herman Hollerith": a word between two mailboxes is a label, too.
    const isAlone = run.every(({ mark, text }) => mark || !/[\p{L}\p{N}]/u.test(text));
    const isWhole = isAlone ? labelFromText(piece.text) : undefined;
    if (isWhole) {
      close();
      label = isWhole;
      continue;
    }
    for (const match of piece.text.matchAll(LABEL)) {
      const next = labelFromText(match[1] ?? '');
      if (!next) continue;
      const before = piece.text.slice(from, match.index);
      if (before.trim()) run.push({ ...piece, text: before });
      close();
      label = next;
      from = match.index + match[0].length;
    }
    if (from < piece.text.length) run.push({ ...piece, text: piece.text.slice(from) });
  }
  close();
  return parts;
}

function mailboxesOf(run: readonly Piece[]): Pick<HeaderPart, 'mailboxes' | 'rest'> {
  const mailboxes: Mailbox[] = [];
  let loose = '';
  let rest = '';
  const add = (email: string, name: string, element: Element) => {
    const known = mailboxes.findIndex((each) => each.email.toLowerCase() === email.toLowerCase());
    const box = { email, name: bareName(name, email), element };
    if (known < 0) mailboxes.push(box);
    else if (!mailboxes[known]?.name && box.name) mailboxes[known] = box;
  };
  const settle = (element: Element) => {
    for (const text of mailboxTexts(loose)) add(emailsInText(text)[0] as string, text, element);
    rest += withoutMailboxes(loose);
    loose = '';
  };
  for (let at = 0; at < run.length; at++) {
    const { text, mark, element } = run[at] as Piece;
    if (!mark) {
      // "Ada Lovelace" and the address in elements of their own are drawn apart, whatever is between them.
      loose += emailFromText(text) ? ` ${text}` : text;
      continue;
    }
    let shown = text;
    while (run[at + 1]?.mark === mark) shown += (run[++at] as Piece).text;
    // A link that shows only the address has its name before it: "Ada Lovelace <ada@...>".
    const isBare = bareName(shown, mark.email) === '' && !mark.name;
    const before = isBare
      ? loose.slice(Math.max(...[';', ',', '>'].map((mark) => loose.lastIndexOf(mark))) + 1)
      : '';
    if (before) loose = loose.slice(0, loose.length - before.length);
    settle(element);
    add(mark.email, mark.name ?? (isBare ? before : shown), element);
  }
  const last = run.at(-1);
  if (last) settle(last.element);
  return { mailboxes, rest: rest.replace(/[\s,;<>()[\]]+/gu, ' ').trim() };
}

function withoutMailboxes(text: string): string {
  const words = text.includes('@') ? text.split(' ').filter((word) => !word.includes('@')) : [text];
  return words.join(' ');
}

/** The name out of "Ada Lovelace <address>"; '' where the address is all there is. */
function bareName(text: string, email: string): string {
  const at = text.toLowerCase().indexOf(email.toLowerCase());
  const name = (at >= 0 ? text.slice(0, at) : text)
    .replace(/(?<![\s<([{,;:"])[\s<([{,;:"]+$/u, '')
    .replace(/^[\s"'>)\],;:：]+/u, '');
  return name.length > 120 || emailFromText(name) ? '' : name.replace(/\s+/gu, ' ');
}
