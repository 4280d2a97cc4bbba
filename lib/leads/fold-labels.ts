import type { LeadEvent } from './event.ts';
import type { Note } from './lead.ts';

/** Who looks after the lead: the last one assigned, else who captured it. */
export function foldOwner(events: readonly LeadEvent[], by: string): string {
  return events.findLast((event) => event.type === 'assigned')?.owner ?? by;
}

/** The tags put on and not taken off, in alphabetical order. */
export function foldTags(events: readonly LeadEvent[]): readonly string[] {
  const tags = new Set<string>();
  for (const event of events) {
    if (event.type !== 'tagged') continue;
    for (const tag of event.removed) tags.delete(tag);
    for (const tag of event.added) tags.add(tag);
  }
  return [...tags].sort();
}

/** The notes as they were last written, newest first. */
export function foldNotes(events: readonly LeadEvent[]): readonly Note[] {
  const notes = new Map<string, Note>();
  for (const event of events) {
    if (event.type !== 'noted') continue;
    const { id, text } = event.note;
    if (text) notes.set(id, { id, at: event.at, by: event.by, text });
    else notes.delete(id);
  }
  return [...notes.values()].sort(compareNotes);
}

/** Newest first. */
export function compareNotes(a: Note, b: Note): number {
  return b.at - a.at || (a.id < b.id ? 1 : -1);
}
