import type { LeadBrief } from '../leads/brief.ts';
import { foldedText } from './folded-text.ts';

/** A lead in the list: its brief, and its texts as they are searched. */
export interface Entry {
  readonly brief: LeadBrief;
  /** One line for each of `SEARCHED`, folded. */
  readonly text: string;
  /** Where in the text the name ends, and where the notes begin. */
  readonly nameEnd: number;
  readonly notesAt: number;
}

/** What is searched, in the order of the lines; notes come last, since they can be long. */
export const SEARCHED = ['name', 'company', 'title', 'email', 'phone', 'tags', 'location', 'notes'] as const;
export type Searched = (typeof SEARCHED)[number];

/** What the list keeps of a lead. */
export function entryFromBrief(brief: LeadBrief): Entry {
  const name = foldedText(brief.name);
  const beforeNotes = [
    name,
    foldedText(brief.company),
    foldedText(brief.title),
    foldedText(brief.emails.join(' ')),
    brief.phones.map((phone) => phone.replace(/\D/g, '')).join(' '),
    foldedText(brief.tags.join(' ')),
    foldedText(brief.location),
    '',
  ].join('\n');
  const text = beforeNotes + foldedText(brief.notes);
  return { brief, text, nameEnd: name.length, notesAt: beforeNotes.length };
}

/** One of the lines of an entry's text. */
export function lineOf({ text }: Entry, searched: Searched): string {
  let from = 0;
  for (let line = SEARCHED.indexOf(searched); line > 0; line--) from = text.indexOf('\n', from) + 1;
  const to = text.indexOf('\n', from);
  return text.slice(from, to < 0 ? text.length : to);
}
