import type { ReadValue } from '../leads/reading.ts';
import type { FieldName } from '../leads/value.ts';
import { withoutAddressWords } from './address-words.ts';
import { isClosing } from './closings.ts';
import { legalFormOf } from './companies.ts';
import { emailsInText, plainEmails } from './emails.ts';
import { folded } from './folded.ts';
import { isJobTitle, isSureJobTitle, jobFromHeadline } from './headlines.ts';
import { nameFromText } from './names.ts';
import { addValue, emptyDraft, type Finding, type PersonDraft } from './person-draft.ts';
import { phoneTextsIn } from './phones.ts';
import { plainText } from './plain-text.ts';
import { profileFromUrl } from './profiles.ts';
import { companyOfSignature, companyStrength, hostsOfSignature, isDepartment } from './signature-company.ts';
import { isSenderOnly, wordsOfSender } from './signature-lines.ts';
import { type Segment, segmentsOf } from './signature-segments.ts';
import type { Sender } from './signatures.ts';
import { strictName } from './strict-name.ts';

const WEB =
  /(?:https?:\/\/|www\.)[^\s<>"'|)\]]+|(?<![@\w.-])(?:[a-z0-9-]{1,63}\.){1,4}(?:com|net|org|io|de|fr|es|it|nl|co\.uk|eu|example)(?:\/[^\s<>"'|)\]]*)?(?![@\w])/giu;
const MAX_LINES = 40;

/** What a signature's lines say about its sender: title, company, phones, addresses, links. */
export function valuesFromSignature(
  lines: readonly string[],
  sender: Sender,
): Partial<Record<FieldName, ReadValue[]>> {
  const draft = emptyDraft('from');
  const own = untilSomebodyElse(lines.slice(0, MAX_LINES), sender);
  for (const raw of own) readContacts(draft, plainEmails(plainText(raw, 500)));
  const segments = segmentsOf(own).filter(({ text }) => !isClosing(text));
  const hosts = hostsOfSignature(sender, draft.values);
  readJob(draft, segments, sender, hosts);
  return draft.values;
}

/** The lines above another person's name: an assistant, a colleague who signs too. */
function untilSomebodyElse(lines: readonly string[], sender: Sender): readonly string[] {
  const names = lines.map((line) => strictName(plainText(line.replace(/[*_]/g, ' '), 100)));
  const own = names.findIndex((found) => found && isSender(found.name, sender));
  if (own < 0) return lines;
  const other = names.findIndex(
    (found, at) => at > own && found && found.evidence > 1 && !isSender(found.name, sender),
  );
  return other < 0 ? lines : lines.slice(0, other);
}

function readContacts(draft: PersonDraft, line: string): void {
  const finding = signatureFinding(0.9);
  for (const email of emailsInText(line)) addValue(draft, 'email', email, finding);
  // "# 020 7946 0958": a sign before the number says that it is one, and not an order's.
  const withoutMail = withoutAddressWords(line).replace(/^\s*#\s?(?=[+(\d])/, '');
  for (const phone of phoneTextsIn(withoutMail)) addValue(draft, 'phone', phone, finding);
  for (const [found] of withoutMail.matchAll(WEB)) {
    const url = /^https?:/i.test(found) ? found : `https://${found}`;
    const profile = profileFromUrl(url);
    if (profile) addValue(draft, 'profile', profile.url, finding);
    else addValue(draft, 'website', url.replace(/(?<![.,;:])[.,;:]+$/, ''), finding);
  }
}

function readJob(
  draft: PersonDraft,
  all: readonly Segment[],
  sender: Sender,
  hosts: readonly string[],
): void {
  const segments = withoutSender(all, sender, hosts).flatMap((segment) => jobApart(segment, hosts));
  const titleAt = indexOfTitle(segments, hosts, lineOfSender(all, sender));
  const title = segments[titleAt];
  const job = title && splitJob(title, hosts);
  const rest = segments.filter((_, at) => at !== titleAt);
  const company = job?.company
    ? { text: job.company, confidence: 0.85 }
    : companyOfSignature(rest, hosts, title);
  if (job) addValue(draft, 'title', job.title, signatureFinding(job.isSure ? 0.85 : 0.6));
  if (company) addValue(draft, 'company', company.text, signatureFinding(company.confidence));
}

/** The segments from the sender's name on, it and other names taken out; a job behind the name is its own segment. */
function withoutSender(segments: readonly Segment[], sender: Sender, hosts: readonly string[]): Segment[] {
  const kept: Segment[] = [];
  const words = wordsOfSender(sender);
  const isOwnName = (text: string) => isSenderOnly(text, words);
  for (const segment of segments) {
    if (segment.label) {
      if (segment.label !== 'name') kept.push(segment);
      continue;
    }
    const [first = '', ...rest] = segment.text.split(/(?:(?<!\s)\s+)?,\s+/u);
    const behind = jobBehindName(segment.text, sender);
    if (behind) kept.push({ text: behind, line: segment.line });
    else if (isSender(first, sender) && (isOwnName(first) || companyStrength(segment.text, hosts) < 4)) {
      const job = rest.filter((part) => !isDegree(part)).join(', ');
      if (job) kept.push({ text: job, line: segment.line });
    } else kept.push(segment);
  }
  return kept;
}

/** Names of few signs have the job right behind them: "王伟 销售总监". */
function jobBehindName(text: string, sender: Sender): string | undefined {
  if (!/^\p{Lo}/u.test(text)) return undefined;
  const words = text.split(/\s+/);
  for (let at = words.length - 1; at > 0; at--) {
    const job = words.slice(at).join(' ');
    if (isJobTitle(job) && isSender(words.slice(0, at).join(' '), sender)) return job;
  }
  return undefined;
}

/** "Chief Engineer, Analytical Engines Ltd", or the other way round, is a job and a company. */
function jobApart(segment: Segment, hosts: readonly string[]): Segment[] {
  const { text, line, label } = segment;
  if (label || text.length > 200) return [segment];
  for (const { 0: comma, index } of text.matchAll(/(?:(?<!\s)\s+)?,\s+/gu)) {
    const halves = [text.slice(0, index), text.slice(index + comma.length)] as const;
    const isPair = (job: string, company: string) =>
      isJobSegment(job) && companyStrength(job, hosts) < 4 && isNamedCompany(company, hosts);
    if (isPair(...halves) || isPair(halves[1], halves[0]))
      return halves.map((half) => ({ text: half, line }));
  }
  return [segment];
}

function isNamedCompany(text: string, hosts: readonly string[]): boolean {
  return companyStrength(text, hosts) >= 4 && (!isSureJobTitle(text) || legalFormOf(text) !== undefined);
}

function isDegree(part: string): boolean {
  return (
    /^[\p{Lu}][\p{L}.]{1,6}$/u.test(part) &&
    /\p{Lu}.*\p{Lu}|\./u.test(part) &&
    !/^(?:C[A-Z]O|[SE]?VP)$/.test(part)
  );
}

/** The segment that names the job, else the one right behind the name where a company follows; -1 for none. */
function indexOfTitle(segments: readonly Segment[], hosts: readonly string[], nameLine: number): number {
  const said = segments.findIndex(({ label }) => label === 'title');
  if (said >= 0) return said;
  const isJob = ({ text, label }: Segment) =>
    !label && isJobSegment(text) && companyStrength(text, hosts) < 4;
  const sure = segments.findIndex((segment) => isJob(segment) && isSureJobTitle(segment.text));
  if (sure >= 0) return sure;
  const weak = segments.findIndex(isJob);
  if (weak >= 0) return weak;
  const at = segments.findIndex(({ line, label }) => !label && line >= nameLine);
  const [first, company] = [segments[at], segments[at + 1]];
  const isPosition =
    first &&
    company &&
    isTitleShaped(first.text) &&
    !isDepartment(first.text) &&
    companyStrength(first.text, hosts) < 2 &&
    companyStrength(company.text, hosts) >= (nameLine < 0 ? 3 : 2);
  return isPosition ? at : -1;
}

/** The line in which the sender's name stands, -1 for none. */
function lineOfSender(segments: readonly Segment[], sender: Sender): number {
  return segments.find(({ text }) => isSender(text.split(', ')[0] ?? '', sender))?.line ?? -1;
}

function isJobSegment(text: string): boolean {
  // "Sr. Account Exec." is short for a job, and no sentence.
  const isSentence = /[.!?]$/.test(text) && !/(?:^|\s)\p{L}{2,5}\.$/u.test(text);
  return text.length < 90 && !isSentence && isJobTitle(text);
}

/** One to six words, the first with a capital, as positions are written. */
function isTitleShaped(text: string): boolean {
  return /^\p{Lu}/u.test(text) && text.split(/\s+/).length <= 6 && !/\d|[.!?:]$/.test(text);
}

/** "Analyst at Engines" in two; a comma stands before a department as often as before a company. */
function splitJob(
  { text, label }: Segment,
  hosts: readonly string[],
): { title: string; company?: string; isSure: boolean } {
  const isSure = label === 'title' || isJobTitle(text);
  const job = jobFromHeadline(text);
  if (!job.title || !job.company) return { title: text, isSure };
  const isSaid = /^\s*@|^\s+\p{L}/u.test(text.slice(job.title.length));
  return isSaid || companyStrength(job.company, hosts) >= 3
    ? { title: job.title, company: job.company, isSure }
    : { title: text, isSure };
}

function isSender(text: string, sender: Sender): boolean {
  const name = nameFromText(text.replace(/^(?:i\.\s?[AV]\.|ppa\.?|p\.\s?p\.)\s*/u, ''));
  if (!name) return false;
  if (!sender.name && !sender.email) return true;
  const known = folded(`${sender.name ?? ''} ${(sender.email ?? '').split('@')[0]}`);
  return folded(name)
    .split(/[^\p{L}]+/u)
    .some((word) => (word.length > 1 || /\p{Lo}/u.test(word)) && known.includes(word));
}

function signatureFinding(confidence: number): Finding {
  return { source: 'signature', rule: 'signature', confidence };
}
