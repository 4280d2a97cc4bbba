import type { Lead } from '../leads/lead.ts';
import { bestValue, titleOfLead } from '../leads/lead.ts';
import type { FieldName } from '../leads/value.ts';
import { partsOfName } from '../reading/name-parts.ts';

/** The versions of vCard that are written: RFC 6350, and RFC 2426 for older programs. */
export type VcardVersion = '4.0' | '3.0';

const MOST_OCTETS = 75;
const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** Leads as a `.vcf` file, piece by piece. */
export async function* vcardsOfLeads(
  leads: AsyncIterable<readonly Lead[]>,
  version: VcardVersion,
): AsyncGenerator<string> {
  for await (const batch of leads) yield batch.map((lead) => vcardOfLead(lead, version)).join('');
}

/** One lead as a vCard, with CRLF after each line and lines of 75 octets at most. */
export function vcardOfLead(lead: Lead, version: VcardVersion): string {
  const all = (field: FieldName) => (lead.fields[field] ?? []).map(({ value }) => value);
  const is4 = version === '4.0';
  const {
    given = '',
    middle = '',
    family = '',
    prefix = '',
    suffix = '',
  } = partsOfName(bestValue(lead.fields, 'name')?.value ?? '');
  const company = bestValue(lead.fields, 'company')?.value;
  const notes = lead.notes.map(({ text }) => text).toReversed();
  const lines = [
    'BEGIN:VCARD',
    `VERSION:${version}`,
    `FN:${escaped(titleOfLead(lead.fields))}`,
    `N:${[family, given, middle, prefix, suffix].map(escaped).join(';')}`,
    ...(company ? [`ORG:${escaped(company)}`] : []),
    ...all('title').map((title) => `TITLE:${escaped(title)}`),
    ...all('email').map((email) => `EMAIL${is4 ? '' : ';TYPE=INTERNET'}:${escaped(email)}`),
    ...all('phone').map((phone) => `TEL;TYPE=${is4 ? 'work' : 'WORK'}:${escaped(phone)}`),
    ...all('website').map((url) => `URL:${is4 ? oneLine(url) : escaped(url)}`),
    ...all('profile').map((url) => `${is4 ? 'SOCIALPROFILE' : 'X-SOCIALPROFILE'}:${oneLine(url)}`),
    ...all('location').map((place) => `ADR:;;;${escaped(place)};;;`),
    ...notes.map((note) => `NOTE:${escaped(note)}`),
    ...(lead.tags.length > 0 ? [`CATEGORIES:${lead.tags.map(escaped).join(',')}`] : []),
    `REV:${revision(lead.updatedAt, version)}`,
    `UID:${is4 && UUID.test(lead.id) ? `urn:uuid:${lead.id}` : escaped(lead.id)}`,
    'END:VCARD',
  ];
  return lines.map((line) => `${foldedLine(line)}\r\n`).join('');
}

function escaped(text: string): string {
  return text.replace(/[\\,;]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');
}

/** Addresses are not escaped, but what looks like a line of its own must not become one. */
function oneLine(url: string): string {
  return url.replace(/[\r\n]+/g, '');
}

function revision(at: number, version: VcardVersion): string {
  const iso = new Date(at).toISOString();
  return version === '4.0' ? iso.replace(/[-:]|\.\d+/g, '') : iso;
}

/** A long line on several, each further one begun by a space; no character is cut in two. */
function foldedLine(line: string): string {
  if (line.length * 3 <= MOST_OCTETS) return line;
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > MOST_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
