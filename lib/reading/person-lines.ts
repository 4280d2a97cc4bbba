import { legalFormOf } from './companies.ts';
import { abbreviation, folded } from './folded.ts';
import { isGivenName } from './given-names.ts';
import { isJobTitle, isSureJobTitle } from './headlines.ts';
import { nameFromText } from './names.ts';
import { HONORIFICS, PARTICLES, PLACE_WORDS, POSTFIXES } from './word-lists.ts';

/** A name seen in a line of text. `evidence` counts what speaks for a person: 2 is enough on its own. */
export interface NameInLine {
  readonly name: string;
  readonly evidence: number;
  /** The job named on the same line. */
  readonly title?: string;
}

const SPLIT = /\s*[|•·●▪]\s*|\s+[–—-]+\s+|\s*,\s+|\s*[()]\s*|\s*;\s+|\s+\/\s+/u;
const LABEL = /^([^:：]{2,40}?)\s*[:：]\s*(.{3,120})$/u;
/** Labels that say "a person follows", whatever else may be on the line. */
const NAME_LABEL =
  /^(?:(?:your |main |primary |sales |press |media )?contacts?(?: person| name)?|attn|attention|(?:full )?name|(?:written |posted )?by|author|presenter|host|ansprechpartner(?:in)?|ansprechperson|vertreten durch|vertretungsberechtigt\S*|inhaltlich verantwortlich\S*|verantwortlich\S*(?: .{0,30})?|kontakt(?:person)?|autor(?:in)?|auteur|interlocuteur|persona de contacto|contacto|autore|referente|contactpersoon|kontaktperson|yhteyshenkilo|osoba kontaktowa|kontaktni osoba|representé par|represented by)$/iu;
const LIST = /\s*(?:,|;|&|\/|\band\b|\bund\b|\bet\b|\by\b|\be\b|\ben\b|\boch\b|\bog\b)\s+/iu;

const FULL_NAME =
  /(?<![\p{L}'’-])\p{Lu}[\p{Ll}'’-]{1,20}(?: \p{Lu}\.)?(?: \p{Lu}[\p{L}'’-]{1,20}){1,2}(?![\p{L}'’-])/gu;
/** Endings of common nouns that surnames do not have. */
const COMMON_ENDING =
  /(?:.{3}tions?|.{3}[^e]ments?|[a-z]ities|.{2}ility|ology|ware|works|istics?|icals?|.{3}ships|policies)$/u;

/**
 * The people a line of a page names, with the job beside them.
 * @example namesInLine('Ada Lovelace, Head of Engines')[0]?.title // 'Head of Engines'
 */
export function namesInLine(line: string): NameInLine[] {
  if (line.length > 160 || !/\p{Lu}|\p{Lo}/u.test(line)) return [];
  const label = LABEL.exec(line);
  if (label) return namesAfterLabel(label[1] as string, label[2] as string);
  const whole = strictName(line);
  if (whole) return [{ ...whole, ...titleOf(officeBefore(line, whole.name)) }];
  const parts = line.split(SPLIT).filter(Boolean).slice(0, 6);
  if (parts.length < 2) return nameThenJob(line);
  const at = parts.findIndex((part) => strictName(part));
  if (at < 0 || at > 1 || (at === 1 && !isJobTitle(parts[0] as string))) return [];
  const found = strictName(parts[at] as string) as NameInLine;
  const others = parts.filter((_, index) => index !== at);
  const title = others.filter((part) => isJobTitle(part) && part.length < 80 && !legalFormOf(part));
  const jobEvidence = title.some(isSureJobTitle) ? 2 : title.length > 0 ? 1 : -1;
  const degree = others.some((part) => part.split(/\s+/).every((word) => POSTFIXES.has(abbreviation(word))));
  if (others.some((part) => part.length > 60 && !isJobTitle(part))) return [];
  return [
    {
      ...found,
      evidence: found.evidence + (degree ? 2 : jobEvidence),
      ...titleOf(title.join(', ')),
    },
  ];
}

function namesAfterLabel(label: string, rest: string): NameInLine[] {
  const isJob = isJobTitle(label);
  if (!isJob && !NAME_LABEL.test(folded(label))) return [];
  const found: NameInLine[] = [];
  for (const part of rest.split(LIST).slice(0, 8)) {
    const name = strictName(part.replace(/\s*[(–—-].*$/u, ''));
    if (name) found.push({ ...name, evidence: name.evidence + 2, ...titleOf(isJob ? label : '') });
  }
  return found;
}

/** A full name with nothing else in the text: two to five words, written as names are. */
export function strictName(text: string): NameInLine | undefined {
  if (text.length > 60 || text.length < 3) return undefined;
  const name = nameFromText(text);
  if (!name || /[?!:"“”]/.test(name)) return undefined;
  if (!/\p{Lu}/u.test(name)) return /\p{Lo}/u.test(name) ? { name, evidence: 0 } : undefined;
  const main = name.split(',', 1)[0] as string;
  const words = main.split(/\s+/);
  const first = words[0] as string;
  const hasHonorific = HONORIFICS.has(abbreviation(first)) && words.length > 1;
  const own = (hasHonorific ? words.slice(1) : words).filter(
    (word) => !POSTFIXES.has(abbreviation(word)) || /^[IVX]\.?$/.test(word),
  );
  if (own.length < (hasHonorific ? 1 : 2) || own.length > 5) return undefined;
  if (!own.every((word) => /^[\p{Lu}'’(]/u.test(word) || PARTICLES.has(folded(word)))) return undefined;
  if (own.some((word) => PLACE_WORDS.has(folded(word).replace(/[^\p{L}]/gu, '')))) return undefined;
  if (
    /^(?:san|santa|los|las|st|saint|fort|ft|mount|mt|port|el|new)$/.test(abbreviation(own[0] as string)) &&
    !hasHonorific
  )
    return undefined;
  const given = own.map((word) => isGivenName(word));
  const long = own.filter((word) => word.length > 2 && !PARTICLES.has(folded(word))).length;
  // Four words and more are a product, unless several of them are given names.
  if (long > 3 && given.filter(Boolean).length < 2 && !hasHonorific) return undefined;
  if (own.some((word, at) => !given[at] && COMMON_ENDING.test(word))) return undefined;
  const isShouted = own.every((word) => word === word.toUpperCase());
  let evidence = isShouted ? -1 : 0;
  if (hasHonorific || name !== main) evidence += 2;
  // "FOIA Requests" begins with an abbreviation; "LOVELACE Ada" is how some countries write names.
  if (!isShouted && /^\p{Lu}{3,}$/u.test(own[0] as string) && !given.slice(1).some(Boolean)) return undefined;
  const initialFirst = /^\p{Lu}\.?$/u.test(own[0] as string);
  if (given[0] || (initialFirst && given[1])) evidence += 2;
  else if (given.slice(0, -1).some(Boolean)) evidence += 1;
  if (/\s\p{Lu}\.\s/u.test(main)) evidence += 1;
  return { name, evidence };
}

/** "Ada Lovelace Head of Engines": nothing between name and job but the line they stand on. */
function nameThenJob(line: string): NameInLine[] {
  const words = line.split(' ');
  if (words.length > 9 || /[.!?]$/.test(line) || !isGivenName(words[0] as string)) return [];
  for (const length of [2, 3]) {
    const job = words.slice(length).join(' ');
    const name = strictName(words.slice(0, length).join(' '));
    if (name && isSureJobTitle(job) && /^\p{Lu}/u.test(job))
      return [{ ...name, evidence: name.evidence + 1, title: job }];
  }
  return [];
}

/**
 * People named in running text beside their job; one alone in a sentence is not evidence enough.
 * @example namesInProse('The engine was planned by Ada Lovelace, head of engineering, in 1843.')[0]?.evidence // 2.5
 */
export function namesInProse(text: string): NameInLine[] {
  const found: NameInLine[] = [];
  for (const match of text.slice(0, 3000).matchAll(FULL_NAME)) {
    if (found.length >= 10) break;
    const name = isGivenName(match[0].split(' ')[0] as string) ? strictName(match[0]) : undefined;
    if (!name) continue;
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 80);
    const said = /^(?:,\s|\s\(|\s(?:is|was)\s(?:an?|the|our)\s)([^,.;:()!?]{3,60})/u.exec(after)?.[1] ?? '';
    const before =
      text
        .slice(Math.max(0, match.index - 30), match.index)
        .split(/[,.;:()!?]/u)
        .at(-1) ?? '';
    const isJob = isSureJobTitle(said) || isSureJobTitle(before.split(/\s+/).slice(-3).join(' '));
    found.push({
      ...name,
      evidence: isJob ? 2.5 : 1,
      ...titleOf(isSureJobTitle(said) && said.split(' ').length < 8 ? said.trim() : ''),
    });
  }
  return found;
}

/** "Mayor" of "Mayor Ada Lovelace". */
function officeBefore(line: string, name: string): string {
  const at = line.indexOf(name);
  const office = at > 0 ? line.slice(0, at).trim() : '';
  return office && isJobTitle(office) ? office : '';
}

function titleOf(title: string): { title?: string } {
  return title ? { title } : {};
}
