import { foldedText } from '../leads/identity.ts';
import type { Lead } from '../leads/lead.ts';
import { onDatabase } from './open.ts';

const MOST_LOOKED_AT = 5000;

/**
 * Leads whose name, company, title, addresses or phone begin with every word of a text, best known word
 * first through the word index; at most `limit`. Nothing for an empty text.
 */
export function findLeads(text: string, limit: number): Promise<Lead[]> {
  const wanted = wordsOfQuery(text);
  return onDatabase(async (database) => {
    if (wanted.length === 0) return [];
    const index = database.transaction('leads').store.index('byWord');
    const ranges = wanted.map((word) => IDBKeyRange.bound(word, `${word}\uffff`));
    const counts = await Promise.all(ranges.map((range) => index.count(range)));
    const rarest = ranges[counts.indexOf(Math.min(...counts))];
    const found = new Map<string, Lead>();
    let cursor = await index.openCursor(rarest);
    for (let looked = 0; cursor && found.size < limit && looked < MOST_LOOKED_AT; looked++) {
      const { lead, words } = cursor.value;
      if (wanted.every((word) => words.some((known) => known.startsWith(word)))) found.set(lead.id, lead);
      cursor = await cursor.continue();
    }
    return [...found.values()];
  });
}

/** A number typed with spaces and a whole address are one word each; the rest is folded like the index. */
function wordsOfQuery(text: string): readonly string[] {
  const trimmed = text.trim().toLowerCase();
  if (/^[+\d\s().-]{3,}$/.test(trimmed))
    return [trimmed.replace(/\D/g, '').replace(/^00/, '')].filter(Boolean);
  if (/^\S+@\S*$/.test(trimmed)) return [trimmed];
  return foldedText(trimmed).split(' ').filter(Boolean);
}
