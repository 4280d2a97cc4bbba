import { hasCommonEnding, isCommonWord } from './everyday-words.ts';
import { abbreviation, folded } from './folded.ts';
import { isGivenName, isRareGivenName } from './given-names.ts';
import { isSureJobTitle } from './headlines.ts';
import type { NameInLine } from './person-lines.ts';
import { saidJob, speaksOfJob } from './said-job.ts';
import { strictName } from './strict-name.ts';
import { COMPANY_WORDS, HONORIFICS, JOB_WORDS, PARTICLES, PLACE_WORDS, POSTFIXES } from './word-lists.ts';

/** Words that begin with a capital letter, one beside the other, with initials and particles between them. */
const CAPITALISED =
  /(?<![\p{L}\p{N}@./'’])(?<!\p{L}-)\p{Lu}[\p{L}'’.-]{0,24}(?:[ ]\p{Lu}[\p{L}'’.-]{0,24}|[ ](?:van|von|de|der|den|del|della|di|da|la|le|bin|al|el|ter|zu)(?=[ ])){0,7}/gu;
const PLACE_BEGINNING = /^(?:san|santa|los|las|st|saint|fort|ft|mount|mt|port|el|new|north|south|east|west)$/;
/** What follows a name in a byline. */
const AFTER_NAME = new Set('posted published says said writes wrote on at in from read mp mla'.split(' '));
const MAX_PROSE = 5000;
const MAX_NAMES = 12;

/**
 * People named in running text, surer beside their job.
 * @example namesInProse('The engine was planned by Ada Lovelace, head of engineering, in 1843.')[0]?.evidence // 3
 */
export function namesInProse(text: string): NameInLine[] {
  const prose = text.slice(0, MAX_PROSE);
  const found: NameInLine[] = [];
  for (const match of prose.matchAll(CAPITALISED)) {
    if (found.length >= MAX_NAMES) break;
    const after = prose.slice(match.index + match[0].length).slice(0, 90);
    const before = prose.slice(Math.max(0, match.index - 40), match.index);
    if (isPartOfName(before, after)) continue;
    const said = saidJob(after);
    const runs = namesInRun(match[0].split(' '));
    runs.forEach((run, at) => {
      if (isOfThing(run, before)) return;
      const isLast = at === runs.length - 1;
      const words = (before.split(/[,.;:()!?]/u).at(-1) ?? '').split(/\s+/).slice(-3);
      const office = run.before.join(' ');
      const isJob =
        (isLast && (said !== undefined || speaksOfJob(after))) ||
        isSureJobTitle([...words, ...run.before].join(' '));
      const evidence = run.evidence + (isJob ? 0.5 : 0);
      if (evidence < (/^\p{Lu}\./u.test(run.name) ? 2 : 1.5)) return;
      const title = isLast && said ? { title: said } : isSureJobTitle(office) ? { title: office } : {};
      found.push({ name: run.name, evidence: Math.max(2, evidence), ...title });
    });
  }
  return found;
}

const ARTICLE = /\b(?:the|an?)\s$/i;
const WORKS_OF =
  /\b(?:offices?|firm|estate|university|school|college|works|foundation|institute|friends|house|art|music|life) of$/i;

/** "the Lovelace Marina", "a Jack Babbage engine", "Law Offices of Ada Lovelace": a thing that is called after somebody. */
function isOfThing({ name, before: office }: Run, before: string): boolean {
  const isFirst = office.length === 0;
  return (
    (isFirst && ARTICLE.test(before) && !HONORIFICS.has(abbreviation(name.split(' ')[0] ?? ''))) ||
    WORKS_OF.test(office.join(' '))
  );
}

interface Run {
  readonly name: string;
  readonly evidence: number;
  readonly before: readonly string[];
}

/** The names in a run of capitalised words: "Attorney Paul Babbage Jr" without the office before it. */
function namesInRun(words: readonly string[]): Run[] {
  const ended = sentenceEnd(words);
  const found: Run[] = [];
  for (let from = 0; from < ended.length - 1; from++) {
    const starts = ended[from] as string;
    if (!beginsName(starts)) {
      if (PLACE_BEGINNING.test(abbreviation(starts))) break;
      // What stands before a name is an office or the first word of a sentence, and no part of another name.
      if (from === 0 || isAppended(starts) || isCommonWord(starts) || hasCommonEnding(starts)) continue;
      break;
    }
    const run = nameAtBeginning(ended.slice(from));
    if (!run) break;
    found.push({ ...run, before: ended.slice(0, from) });
    from += run.length - 1;
  }
  return found;
}

function beginsName(word: string): boolean {
  return (
    /^\p{Lu}/u.test(word) &&
    !POSTFIXES.has(abbreviation(word)) &&
    ((HONORIFICS.has(abbreviation(word)) && /^\p{Lu}\p{Ll}{1,4}\.?$/u.test(word)) ||
      isGivenName(word) ||
      isRareGivenName(word) ||
      /^(?:\p{Lu}\.){1,2}$/u.test(word))
  );
}

/** The shortest beginning that is a name and after which another or nothing of a name comes. */
function nameAtBeginning(
  words: readonly string[],
): { name: string; evidence: number; length: number } | undefined {
  for (let length = 2; length <= Math.min(5, words.length); length++) {
    const text = words
      .slice(0, length)
      .join(' ')
      .replace(/[.,'’-]{2,9}$|[,'’-]$|(?<=\p{L}{3})\.$/u, '')
      .replace(/['’]s$/u, '');
    const name = strictName(text);
    if (!name || name.evidence < 1 || !isSureEnough(words, length)) continue;
    const [next, afterNext] = words.slice(length);
    if (next === undefined || isAppended(next) || isDegree(next)) return withDegrees(name, words, length);
    if (afterNext !== undefined && isGivenName(next) && !isAppended(afterNext)) return { ...name, length };
  }
  return undefined;
}

/** "Ada Lovelace M.D. Ph.D.": the letters belong to the name. */
function withDegrees(
  { name, evidence }: { name: string; evidence: number },
  words: readonly string[],
  length: number,
): { name: string; evidence: number; length: number } {
  let end = length;
  while (isDegree(words[end] ?? '')) end++;
  const whole = [name, ...words.slice(length, end)].join(' ').replace(/,$/u, '');
  return { name: whole, evidence, length: end };
}

/** Known letters, and such as have the form of a degree: "PhD", "L.E.", "PA-C". */
function isDegree(word: string): boolean {
  if (/^(?:\p{Lu}\.){2,4},?$|^\p{Lu}{2,5}-\p{Lu}{1,3},?$/u.test(word)) return true;
  return POSTFIXES.has(abbreviation(word)) && /\p{Lu}.*\p{Lu}|^Jr|^Sr/u.test(word);
}

/** "Storm Water" and "Robert C." need more than a sentence around them. */
function isSureEnough(words: readonly string[], length: number): boolean {
  const last = words[length - 1] as string;
  return !/^\p{Lu}\.?$/u.test(last) && !PARTICLES.has(folded(last)) && !isCommonWord(words[0] as string);
}

/** "Ada Lovelace. She ..." ends after the name, "Ada B. Lovelace" does not. */
function sentenceEnd(words: readonly string[]): readonly string[] {
  const end = words.findIndex(
    (word) =>
      word.endsWith('.') && word.length > 3 && !HONORIFICS.has(abbreviation(word)) && !/\..*\./.test(word),
  );
  return end < 0 ? words : words.slice(0, end + 1);
}

function isAppended(word: string): boolean {
  const short = abbreviation(word);
  return (
    AFTER_NAME.has(short) ||
    POSTFIXES.has(short) ||
    JOB_WORDS.has(folded(word).replace(/(?<!\W)\W+$/, '')) ||
    PARTICLES.has(short)
  );
}

/** "Unit 12, Babbage Chambers". */
const ROOM_BEFORE = /\b(?:units?|suite|room|floor|flat|block|level|shop)\s[\dA-Z-]{1,8},?\s$/i;
const LEGAL_FORM_BEHIND = /^,?\s(?:inc|llc|llp|ltd|plc|pllc|gmbh|corp)\b/i;

/** Streets, companies and works carry people's names: "Ada Lovelace Road", "Offices of Ada Lovelace", "Lovelace & Co". */
function isPartOfName(before: string, after: string): boolean {
  if (
    /(?:\bof|\bat|["“«])\s*$/iu.test(before) &&
    /\b(?:offices?|firm|estate|university|school|college|works) of\s*$/iu.test(before)
  )
    return true;
  if (ROOM_BEFORE.test(before) || LEGAL_FORM_BEHIND.test(after)) return true;
  const next = /^\s*(&|\+|\p{L}+)/u.exec(after)?.[1] ?? '';
  return (
    next === '&' ||
    next === '+' ||
    (/^\s\p{L}/u.test(after) &&
      /^\p{Lu}/u.test(next) &&
      (COMPANY_WORDS.has(folded(next)) || PLACE_WORDS.has(folded(next))))
  );
}
