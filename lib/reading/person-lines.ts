import { withoutAddressWords } from './address-words.ts';
import { commaParts } from './comma-parts.ts';
import { legalFormOf } from './companies.ts';
import { abbreviation, folded } from './folded.ts';
import { isGivenName } from './given-names.ts';
import { isHoldersTitle, isJobTitle, isSureJobTitle } from './headlines.ts';
import { givenNamesAlone, listedNames } from './listed-names.ts';
import { partsByScript } from './name-scripts.ts';
import { notedName } from './noted-name.ts';
import { isOfficeShaped, officeThenName } from './office-then-name.ts';
import { evidenceInOwnScript, isPatronymic } from './own-script-names.ts';
import { strictName } from './strict-name.ts';
import { LEGAL_FORMS, POSTFIXES } from './word-lists.ts';

/** A name seen in a line of text. `evidence` counts what speaks for a person: 2 is enough on its own. */
export interface NameInLine {
  readonly name: string;
  readonly evidence: number;
  /** The job named on the same line. */
  readonly title?: string;
}

const SPLIT = / ?[|•·●▪] ?| [–—-]+ ?| ?[–—-]{1,8} | ?, | ?[()] ?| ?; | \/ /u;
const LABEL = /^([^:：]{2,60})[:：] ?(.{3,120})$/u;
/** Labels that say "a person follows", whatever else may be on the line. */
const NAME_LABEL =
  /^(?:(?:your |main |primary |sales |press |media )?contacts?(?: person| name)?|attn|attention|(?:full )?name|(?:written |posted )?by|author|presenter|host|(?:ihre? )?ansprechpartner(?:in)?|ansprechperson|v\.?\s?i\.?\s?s\.?\s?d\.?\s?p\.?|vertreten durch|vertretungsberechtigt\S*|inhaltlich verantwortlich\S*|verantwortlich\S*(?: .{0,50})?|kontakt(?:person)?|autor(?:in)?|auteur|interlocuteur|persona de contacto|contacto|autore|referente|contactpersoon|kontaktperson|yhteyshenkilo|osoba kontaktowa|kontaktni osoba|контактное лицо|контактна особа|лице за контакт|ответственн\S*|υπευθυνος επικοινωνιας|联系人|聯絡人|聯繫人|联络人|負責人|负责人|姓名|法定?代表人?|代表者名?|担当者名?|責任者|氏名|お?名前|담당자|성명|대표자|איש קשר|אשת קשר|الاسم|جهة الاتصال|نام|ผู้ติดต่อ|representé par|represented by)$/iu;
/** Before the office in which somebody stands for a company. */
const REPRESENTED =
  /^(?:gesetzlich )?(?:vertreten durch|represented by|repr[ée]sent[ée]e? par|representad[ao] por|rappresentat[ao] d[ai]|vertegenwoordigd door)\s(?:(?:den|die|das|the|le|la|el|il|de|het|seine[nr]?|ihren?|its|son|sa) )?(?=\p{L})/iu;
/** "by Ada Lovelace", "Posted by Ada Lovelace", "5by Ada Lovelace" under a number of stars. */
const BYLINE =
  /^[\d★☆./ ]{0,8}(?:(?:posted|written|reviewed|submitted) )?(?:by|von|par|por|door|av|af)\s+(?=\p{Lu})/iu;
/** How what somebody said is signed. */
const SIGN_OFF = /^[-–—―~]+\s*(?=[\p{Lu}"'])/u;
/** Letters of an address or a number that were taken out of a line. */
const MIN_REACH = 6;
/** "2019-20 Ada Lovelace", "1843 – 1852: Ada Lovelace": when somebody had an office. */
const TERM_BEFORE =
  /^(?:1[89]|20)\d\d(?: ?[-–/] ?(?:(?:1[89]|20)\d\d|\d\d|\p{Ll}{3,8})(?:\s*[:–-])?|:) (?=\p{Lu})/u;
/** Footnotes: "Ada Lovelace***". */
const NOTE_MARKS = / ?[*†‡§$#+¹²³]{1,4}$/u;
const BRACKET_BEHIND = / ?[([]([^()[\]]+)[)\]]$/u;
const MAX_DATE = 34;
/** Both names are known ones. */
const SURE_NAME = 2.5;
/** "12 Mill Lane", "Mühlweg 12", "12345 Berlin". */
const HOUSE_NUMBER = /^\d{1,5}[a-z]? \p{L}|\p{L}\.? \d{1,4}[a-z]?$/iu;
/** "A. Lovelace Arlington, TX" under a letter. */
const NAME_THEN_PLACE =
  /^(\p{Lu}[\p{L}.'’-]{0,20} \p{Lu}[\p{L}'’-]{1,20})(?: \p{Lu}[\p{L}.]{1,20}){1,3}, \p{Lu}{2}$/u;
/** What reaches somebody by telephone, beside the name on one line. */
const REACHES =
  /\(?\b(?:ext|extn|extension|x|durchwahl|poste|int)\b\.?\s?:?\s?[\d/ ]{1,12}\)?|(?:(?:(?:\b(?:tel|phone|ph|mobile|cell|fax|call|email|e-mail)\b|手机|手機|电话|電話|传真|傳真|휴대폰|전화)\.?[:：]?\s{0,2})?\+?\(?\d[\d ()./-]{6,24}\d)/giu;

/**
 * The people a line of a page names, with the job beside them.
 * @example namesInLine('Ada Lovelace, Head of Engines')[0]?.title // 'Head of Engines'
 */
export function namesInLine(text: string): NameInLine[] {
  if (text.length > 200 || !/\p{Lu}|\p{Lo}/u.test(text)) return [];
  const bare = withoutDate(withoutReaches(text))
    .replace(/^[\s|,]+/u, '')
    .replace(/(?<![\s|,:])[\s|,:]+$/u, '')
    .replace(TERM_BEFORE, '')
    .replace(NOTE_MARKS, '');
  const written = bare.replace(BYLINE, '');
  const line = written.replace(SIGN_OFF, '');
  const signed = written.length < bare.length ? 1.75 : line.length < bare.length ? 1 : 0;
  if (line.length > 160) return [];
  const label = LABEL.exec(line);
  if (label) {
    const labels = line.split(/ [|•·] /u).map((part) => LABEL.exec(part));
    return (labels.every(Boolean) ? labels : [label]).flatMap((one) =>
      namesAfterLabel((one?.[1] ?? '').trimEnd(), one?.[2] ?? ''),
    );
  }
  const asian = nameBesideOffice(line);
  if (asian) return [asian];
  const listed = listedNames(line);
  if (listed.length > 1) return listed;
  const alone = signed > 0 ? givenNamesAlone(line) : [];
  if (alone.length > 0) return alone.map((name) => withMore(name, 1.5));
  const noted = notedName(line);
  if (noted) return [withMore(noted, signed)];
  const whole = strictName(line);
  const job = whole && (officeBefore(line, whole.name) || jobBehind(line, whole.name));
  if (whole) return [{ ...withMore(whole, signed + (job ? 1 : 0)), ...titleOf(job ?? '') }];
  const parts = line
    .split(SPLIT)
    .filter((part) => /\p{L}/u.test(part))
    .slice(0, 6);
  const held = parts.length < 2 ? officeThenName(line) : undefined;
  if (held) return [held];
  const place = NAME_THEN_PLACE.exec(line)?.[1];
  const visitor = place && strictName(place);
  if (visitor && visitor.evidence >= 0.5) return [withMore(visitor, visitor.evidence < 1.5 ? 1.5 : 0.5)];
  // "Ada Lovelace – Churchwarden – 020 7946 0958": what reaches somebody stands behind who that is.
  const isReached = bare.length < text.trim().length - MIN_REACH;
  const among = parts.length < 2 ? [] : nameAmongParts(parts, signed, isReached);
  return among.length > 0 ? among : nameThenJob(line);
}

/** Addresses and numbers made bars. */
function withoutReaches(text: string): string {
  return withoutAddressWords(narrow(text), ' | ')
    .replace(REACHES, ' | ')
    .replace(/\s{2,}/gu, ' ');
}

/**
 * What stands on a line beside what reaches somebody, without labels.
 * @example partsBesideReach('Head of Engines, tel. 020 7946 0958') // ['Head of Engines']
 */
export function partsBesideReach(text: string): string[] {
  return withoutReaches(text)
    .split('|')
    .map((part) => part.replace(/^[\s,:;·–-]{1,9}/u, '').replace(/(?<![\s,:;·–-])[\s,:;·–-]{1,9}$/u, ''))
    .filter(
      (part) => /\p{L}{3}/u.test(part) && !/^(?:e-?mail|mail|tele?|phone|fax|mobile?|cell)\b/iu.test(part),
    );
}

/** Brackets and bars as wide as a sign are what they are in other lines. */
function narrow(text: string): string {
  return /[（）｜]/.test(text) ? text.replace(/（/g, ' (').replace(/）/g, ') ').replace(/｜/g, ' | ') : text;
}

/** "Ada Lovelace (3 May 1843)". */
function withoutDate(line: string): string {
  const inside = BRACKET_BEHIND.exec(line)?.[1] ?? '';
  return inside.length <= MAX_DATE && /\d{4}$/.test(inside)
    ? line.replace(BRACKET_BEHIND, '')
    : line.replace(/,? \d{4}-\d\d-\d\d$/u, '');
}

/** How a name is spoken: "小林 健太（こばやし けんた）". */
const READING = /^[\p{Script=Hiragana}\p{Script=Katakana}ー\s]+$/u;

function nameAmongParts(all: readonly string[], signed: number, isReached: boolean): NameInLine[] {
  const asian = all.flatMap((part) => nameBesideOffice(part) ?? []);
  if (asian.length > 0) return asian;
  const parts = all.filter((part, at) => at === 0 || !READING.test(part));
  const at = parts.findIndex((part) => strictName(part));
  if (at < 0 || at > 1) return [];
  const found = strictName(parts[at] as string) as NameInLine;
  if (at === 1 && !isJobTitle(parts[0] as string)) {
    // "Bell Ringer - Ada Lovelace": a name beyond doubt is one whatever its office is called.
    const isSure = parts.length === 2 && found.evidence >= SURE_NAME && isOfficeShaped(parts[0] as string);
    return isSure ? [withMore(found, -0.25)] : [];
  }
  const others = parts.filter((_, index) => index !== at);
  const isFirm = (part: string) => LEGAL_FORMS.has(abbreviation(part)) && !POSTFIXES.has(abbreviation(part));
  if (others.some(isFirm) && !(signed && at === 0)) return [];
  if (others.some((part) => part.length > 60 && !isJobTitle(part))) return [];
  const said = others.filter(
    (part) => isJobTitle(part) && part.length < 80 && !legalFormOf(part) && !/["“”«»!?]/.test(part),
  );
  const [only = '', ...more] = others;
  const isOffice = isReached && at === 0 && more.length === 0 && isOfficeShaped(only);
  const title = said.length === 0 && isOffice ? [only] : said;
  const isKnown = signed || isReached || (at === 0 && others.some((part) => HOUSE_NUMBER.test(part)));
  const jobEvidence = title.some(isSureJobTitle) ? 2 : title.length > 0 ? 1 : isKnown ? 0 : -0.5;
  const degree = others.some((part) => part.split(/\s+/).every((word) => POSTFIXES.has(abbreviation(word))));
  return [withMore({ ...found, ...titleOf(title.join(', ')) }, signed + (degree ? 2 : jobEvidence))];
}

function namesAfterLabel(said: string, rest: string): NameInLine[] {
  // "HRB 1843, Geschäftsführer: ..." and "Vertreten durch den Geschäftsführer: ...".
  const label = (commaParts(said).at(-1) as string).replace(REPRESENTED, '');
  const isJob = isJobTitle(label);
  const isKnown = isJob || NAME_LABEL.test(folded(label)) || NAME_LABEL.test(label);
  // "Bell Ringer: Ada Lovelace".
  if (!isKnown && !isOfficeShaped(label)) return [];
  // "(Vorsitzende)" is what somebody is, "(Ada)" what somebody is called.
  const bare = rest.replace(/ ?\(([^()]{1,40})\)/gu, (note, inner) => (isGivenName(inner) ? note : ''));
  const listed = listedNames(bare);
  const names = listed.length > 0 ? listed : [strictName(bare.split(/[(–—|]| -/u, 1)[0] ?? '') ?? []].flat();
  if (!isKnown) return names.every(({ evidence }) => evidence >= SURE_NAME) ? names : [];
  const noted = /\(([^()]{2,40})\)/u.exec(rest)?.[1] ?? '';
  const job = isJob ? label : isJobTitle(noted) ? noted : '';
  return names.map((name) => ({ ...withMore(name, 2), ...titleOf(job) }));
}

/** "Ada Lovelace Head of Engines": nothing between name and job but the line they stand on. */
function nameThenJob(line: string): NameInLine[] {
  const words = line.split(' ');
  if (words.length > 9 || /[.!?]$/.test(line)) return [];
  const begins = words.slice(0, 2);
  if (!isGivenName(words[0] as string) && (evidenceInOwnScript(begins) ?? 0) < 2) return [];
  for (const length of isPatronymic(words[2] ?? '') ? [3] : [2, 3]) {
    const job = words.slice(length).join(' ');
    const name = strictName(words.slice(0, length).join(' '));
    if (name && isSureJobTitle(job) && /^\p{Lu}/u.test(job) && isHoldersTitle(job))
      return [{ ...withMore(name, 1), title: job }];
  }
  return [];
}

/** 代表取締役 山田太郎: names in these scripts are known by the office beside them. */
function nameBesideOffice(line: string): NameInLine | undefined {
  const [one = '', other = '', ...more] = line.split(/\s+/u);
  if (
    more.length > 1 ||
    !/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\s]+$/u.test(line)
  )
    return undefined;
  const rest = [other, ...more].join(' ');
  const [title, name] = isJobTitle(one)
    ? [one, rest]
    : more.length === 0 && isJobTitle(other)
      ? [other, one]
      : [];
  return title && name && name.length < 8 && !isJobTitle(name) && partsByScript(name.replace(' ', ''))?.family
    ? { name, evidence: 2, title }
    : undefined;
}

/** "Mayor" of "Mayor Ada Lovelace". */
function officeBefore(line: string, name: string): string {
  const at = line.indexOf(name);
  const office = at > 0 ? line.slice(0, at).trim() : '';
  return office && isJobTitle(office) ? office : '';
}

/** "Head of Engines" of "Ada Lovelace, Head of Engines". */
function jobBehind(line: string, name: string): string {
  const at = line.indexOf(name);
  const rest =
    at < 0
      ? ''
      : line
          .slice(at + name.length)
          .replace(/^[\s,(–—-]+/u, '')
          .replace(/[\s)]{1,9}$/u, '');
  return rest && isJobTitle(rest) && !legalFormOf(rest) ? rest : '';
}

function withMore(name: NameInLine, evidence: number): NameInLine {
  return { ...name, evidence: name.evidence + evidence };
}

function titleOf(title: string): { title?: string } {
  return title ? { title } : {};
}
