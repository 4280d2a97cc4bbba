import { isFreeMail } from '../leads/free-mail.ts';
import type { ReadValue } from '../leads/reading.ts';
import type { FieldName } from '../leads/value.ts';
import { hasCompanyWord, isCompanyName, legalFormOf } from './companies.ts';
import { folded } from './folded.ts';
import { isGivenName } from './given-names.ts';
import { isHoldersTitle, isJobTitle } from './headlines.ts';
import { REGION_OF_CITY } from './region-places.ts';
import type { Segment } from './signature-segments.ts';
import type { Sender } from './signatures.ts';
import { strictName } from './strict-name.ts';

/** "for Engines LLP" under a name. */
const FOR = /^(?:for|at|für|bei|pour|chez|per|presso|bij|hos) (?=\p{Lu})/u;
/** Whether a text names a part of an organisation, and not the whole. */
export function isDepartment(text: string): boolean {
  return DEPARTMENT.test(text);
}

const DEPARTMENT =
  /\b(?:department|dept|abteilung|team|desk|division|unit|region|emea|apac|dach)\b|^(?:service|servizio|ufficio|dział|departamento|afdeling|avdelning) /iu;

/** Hosts that spell the company's name: of the sender's mail address, and of what the signature links to. */
export function hostsOfSignature(
  { email }: Sender,
  { website = [], email: mails = [] }: Partial<Record<FieldName, ReadValue[]>>,
): string[] {
  const links = website.map(({ value }) => /^https?:\/\/([^/?#:]+)/i.exec(value)?.[1] ?? '');
  const hosts = [email ?? '', ...mails.map(({ value }) => value)].map(
    (address) => address.split('@')[1] ?? '',
  );
  return [...new Set([...hosts, ...links].filter((host) => host && !isFreeMail(host)))];
}

/** "Lovelace & Partners", "Babbage + Sons". */
const PARTNERS =
  /[&+] ?(?:co|cie|sons?|partners?|associates|associati|asociados|associés|söhne|sohn|figli|hijos|fils|zonen|brothers|bros)\b/iu;
/** "Engine Street Architects". */
const TRADE =
  / (?:architects|attorneys|solicitors|consultants|engineers|advis[eo]rs|planners|photographers|builders|lawyers|accountants|realtors|surveyors|contractors|partners)$/iu;
/** "Analytical Engines S.p.A. con socio unico": a form in capitals or with its dots, and a few words behind it. */
const FORM_INSIDE =
  /\s(?:GmbH|AG|SE|Ltd\.?|Inc\.?|LLC|S\.?p\.?A\.?|S\.?r\.?l\.?|S\.?A\.?S?\.?|B\.?V\.?)(?:\s[^\s\d]{1,15}){1,4}$/u;

/**
 * How much says that a text is a company's name: 4 a legal form, the name of a firm or the sender's host, 2 a
 * word of organisations' names, 0 nothing.
 */
export function companyStrength(text: string, hosts: readonly string[]): number {
  if (text.length > 200) return 0;
  if (legalFormOf(text.replace(/\s?\([^()]{0,40}\)$/, '')) !== undefined) return 4;
  // What stands before is the founders' names or a place: "Owner & Partner" is a job.
  const firm = PARTNERS.exec(text) ?? TRADE.exec(text);
  if (firm && firm.index > 1 && !isHoldersTitle(text.slice(0, firm.index))) return 4;
  if (FORM_INSIDE.test(text) && isCompanyName(text)) return 4;
  const spelled = Math.max(0, ...hosts.map((host) => spelling(text, host)));
  if (spelled > 0) return spelled > 1 || !isJobTitle(text) ? 4 : 2;
  return hasCompanyWord(text) ? 2 : 0;
}

/** The company a signature names, beside the job or the name; `title` is the segment of the job. */
export function companyOfSignature(
  segments: readonly Segment[],
  hosts: readonly string[],
  title: Segment | undefined,
): { text: string; confidence: number } | undefined {
  const said = segments.find(({ label }) => label === 'company');
  if (said) return { text: said.text, confidence: 0.9 };
  let best: { text: string; score: number } | undefined;
  segments.forEach(({ text, line, label }, at) => {
    if (label || (/[.!?]$/.test(text) && !legalFormOf(text))) return;
    const score =
      companyStrength(text, hosts) + place(text, line, at, title) - (DEPARTMENT.test(text) ? 1.5 : 0);
    if (score >= 1.5 && score > (best?.score ?? 0)) best = { text, score };
  });
  if (!best) return undefined;
  return {
    text: best.text.replace(FOR, ''),
    confidence: best.score >= 3.5 ? 0.85 : best.score >= 2 ? 0.75 : 0.6,
  };
}

/** What the place of a segment says: right behind the job stands the company. */
function place(text: string, line: number, at: number, title: Segment | undefined): number {
  const isNamed =
    /^[\p{Lu}\p{Lo}\d]/u.test(text) &&
    text.split(/\s+/).length <= 6 &&
    !REGION_OF_CITY.has(text.toLowerCase());
  if (!isNamed || isJobTitle(text) || isPerson(text)) return -1;
  if (title && line >= title.line && line - title.line <= 2) return at === 0 || line === title.line ? 1.5 : 1;
  return title && at === 0 ? 0.5 : 0;
}

function isPerson(text: string): boolean {
  return (strictName(text)?.evidence ?? 0) > 1 || isGivenName(text);
}

/**
 * Whether a name has the letters or the initials of a host's label: 2 for all of several words ("Babbage Mills" of
 * "babbage-mills.example"), 1 for a part of it ("Analytical Engines" of "engines.example"), 0 for none.
 */
function spelling(name: string, host: string): number {
  const label = (
    host
      .replace(/^www\./, '')
      .split('.')
      .slice(0, -1)
      .filter((part) => !/^(?:com?|org|net|ac)$/.test(part))
      .at(-1) ?? ''
  )
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
  const words = folded(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  const letters = words.join('');
  if (label.length < 2 || letters.length < 2) return 0;
  const initials = words.map((word) => word.charAt(0)).join('');
  if (words.length > 1 && letters === label) return 2;
  const isPart =
    (label.length > 2 && (words.includes(label) || letters === label)) ||
    (label.length > 3 && letters.length < 40 && letters.includes(label)) ||
    (letters.length > 3 && label.includes(letters)) ||
    (label.length < 6 && words.length > 1 && initials === label);
  return isPart ? 1 : 0;
}
