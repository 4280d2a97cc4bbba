import type { PageOutline } from '../leads/report.ts';
import { isHoldersTitle } from '../reading/headlines.ts';
import { saidJob } from '../reading/said-job.ts';

/** A biography follows its heading within this many lines. */
const BIOGRAPHY_REACH = 3;
const LONG_LINE = 50;

type Lines = PageOutline['lines'];

/** What the lines around a name say for a person, or against one. */
export function evidenceAround(lines: Lines, at: number, name: string): number {
  return (
    evidenceOfSpeech(lines, at) +
    (opensContact(lines, at) ? 1.75 : 0) +
    (hasBiography(lines, at, name) ? 1 : 0) +
    (isBelowOffice(lines, at, name) ? 1 : 0) -
    (isBelowStreet(lines, at) ? 1 : 0)
  );
}

/** "代表取締役" over "山田 太郎": in scripts without capitals the office stands first, and says that a name follows. */
function isBelowOffice(lines: Lines, at: number, name: string): boolean {
  const above = lines[at - 1]?.text ?? '';
  return /^\p{Lo}/u.test(name) && above.length < 30 && !/\d/.test(above) && isHoldersTitle(above);
}

const DATE_ALONE =
  /^(?:\p{L}{2,9}\.?,? )?(?:\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|\d{1,2}\.? \p{L}{3,9}\.?,? \d{4}|\p{L}{3,9}\.? \d{1,2},? \d{4})$/u;

/** What stands around a short line when it says who has said or written something. */
function evidenceOfSpeech(lines: Lines, at: number): number {
  const text = (line: number) => lines[line]?.text ?? '';
  if (text(at).length >= 40) return 0;
  const isDated = DATE_ALONE.test(text(at + 1));
  if (isAfterSpeech(lines, at)) return isDated || /^["“„«]/u.test(text(at + 1)) ? 2 : 1.5;
  const isAfterText = text(at - 1).length > LONG_LINE && /[.!?’')…]$/u.test(text(at - 1));
  return (isAfterText ? 0.75 : 0) + (isDated ? 1.25 : 0);
}

const STREET =
  /(?:\b(?:road|street|avenue|lane|drive|boulevard|way|rd|st|ave|blvd|estate|business park)|stra(?:ß|ss)e|\bstr\.)[.,]?$/iu;

/** In an address the line below the street is a place, whatever it is called. */
function isBelowStreet(lines: Lines, at: number): boolean {
  const before = lines[at - 1];
  return before?.block === lines[at]?.block && STREET.test(before?.text ?? '');
}

const REACHED = /\S@\S|\+?\(?\d[\d ().-]{7,}\d/;

/** First in its block, with what reaches somebody right below, or below a firm or a job: "Ada Lovelace", "020 7946 0958". */
function opensContact(lines: Lines, at: number): boolean {
  const { text, block } = lines[at] as Lines[number];
  if (text.length >= 40 || lines[at - 1]?.block === block) return false;
  const below = lines.slice(at + 1, at + 3);
  const reach = below.findIndex(({ text }) => REACHED.test(text) && !DATE_ALONE.test(text));
  return (
    reach >= 0 &&
    below
      .slice(0, reach + 1)
      .every(({ text }, index) => text.length < 60 && (index === reach || !/\d/.test(text)))
  );
}

const MIN_SPEECH = 21;

/** Below a text in quotation marks: whom it is from. */
export function isAfterSpeech(lines: Lines, at: number): boolean {
  const text = lines[at - 1]?.text ?? '';
  return text.length > MIN_SPEECH && (/^["“„«].*["”“»]$/su.test(text) || /[.!?…]["”»]$/u.test(text));
}

/** Whether one of the next lines begins to tell about the person: "Ada was born in ...", "Mrs Lovelace joined ...". */
function hasBiography(lines: Lines, at: number, name: string): boolean {
  const words = name.split(',', 1)[0]?.split(' ') ?? [];
  const [first = '', last = ''] = [words[0] ?? '', words.at(-1) ?? ''];
  if (first.length < 3 || last.length < 3) return false;
  return lines
    .slice(at + 1, at + 1 + BIOGRAPHY_REACH)
    .some(
      ({ text }) =>
        text.length > LONG_LINE && text.split(' ', 3).some((word) => word === first || word === last),
    );
}

/** "Ada is an analyst at ..." in the lines under her name. */
export function jobInBiography(lines: Lines, at: number, name: string): string | undefined {
  const words = name.split(',', 1)[0]?.split(' ') ?? [];
  const first = words[0] ?? '';
  if (words.length < 2 || first.length < 3) return undefined;
  for (const { text } of lines.slice(at + 1, at + 1 + BIOGRAPHY_REACH)) {
    if (text.length < LONG_LINE || !text.startsWith(first)) continue;
    const is = /^[^.;:,()!?]{2,60}?(?=\sis\san?\s)/u.exec(text)?.[0];
    const job = is?.split(' ').every((word) => words.includes(word))
      ? saidJob(text.slice(is.length), isHoldersTitle)
      : undefined;
    if (job) return job;
  }
  return undefined;
}
