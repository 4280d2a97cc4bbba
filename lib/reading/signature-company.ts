import { isFreeMail } from '../leads/free-mail.ts';
import type { ReadValue } from '../leads/reading.ts';
import type { FieldName } from '../leads/value.ts';
import { hasCompanyWord, legalFormOf } from './companies.ts';
import { folded } from './folded.ts';
import { isGivenName } from './given-names.ts';
import { isJobTitle } from './headlines.ts';
import { REGION_OF_CITY } from './region-places.ts';
import type { Segment } from './signature-segments.ts';
import type { Sender } from './signatures.ts';
import { strictName } from './strict-name.ts';

const DEPARTMENT = /\b(?:department|dept|abteilung|team|desk|division|unit|region|emea|apac|dach)\b/i;

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

/**
 * How much says that a text is a company's name: 4 a legal form or the sender's host, 2 a word of
 * organisations' names, 0 nothing.
 */
export function companyStrength(text: string, hosts: readonly string[]): number {
  if (text.length > 200) return 0;
  if (legalFormOf(text.replace(/\s?\([^()]{0,40}\)$/, '')) !== undefined) return 4;
  if (hosts.some((host) => isSpelledBy(text, host))) return isJobTitle(text) ? 2 : 4;
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
  return { text: best.text, confidence: best.score >= 3.5 ? 0.85 : best.score >= 2 ? 0.75 : 0.6 };
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

/** Whether a name has the letters or the initials of a host's label: "Analytical Engines" and "engines.example". */
function isSpelledBy(name: string, host: string): boolean {
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
  if (label.length < 2 || letters.length < 2) return false;
  const initials = words.map((word) => word.charAt(0)).join('');
  if (label.length > 2 && (words.includes(label) || letters === label)) return true;
  return (
    (label.length > 3 && letters.length < 40 && letters.includes(label)) ||
    (letters.length > 3 && label.includes(letters)) ||
    (label.length > 1 && label.length < 6 && words.length > 1 && initials === label)
  );
}
