import { foldedText } from '../leads/identity.ts';
import type { Lead } from '../leads/lead.ts';
import { onDatabase } from './open.ts';

/** A word that begins more entries than this narrows nothing down: it is only checked on what the others find. */
const MOST_PER_WORD = 2000;
const BATCH = 100;

/**
 * Leads whose name, company, title, addresses or phone begin with every word of a text, found through the
 * word index; at most `limit`. Nothing for an empty text.
 */
export function findLeads(text: string, limit: number): Promise<Lead[]> {
  const wanted = wordsOfQuery(text);
  return onDatabase(async (database) => {
    if (wanted.length === 0) return [];
    const store = database.transaction('leads').store;
    const index = store.index('byWord');
    const idLists = await Promise.all(
      wanted.map((word) => index.getAllKeys(IDBKeyRange.bound(word, `${word}\uffff`), MOST_PER_WORD)),
    );
    const [rarest = []] = idLists.toSorted((a, b) => a.length - b.length);
    const ids = [...new Set(rarest)];
    const found: Lead[] = [];
    for (let from = 0; from < ids.length && found.length < limit; from += BATCH) {
      const rows = await Promise.all(ids.slice(from, from + BATCH).map((id) => store.get(id)));
      for (const row of rows) if (row && beginsAll(row.words, wanted)) found.push(row.lead);
    }
    return found.slice(0, limit);
  });
}

function beginsAll(words: readonly string[], wanted: readonly string[]): boolean {
  return wanted.every((word) => words.some((known) => known.startsWith(word)));
}

/** A number typed with spaces and a whole address are one word each; the rest is folded like the index. */
function wordsOfQuery(text: string): readonly string[] {
  const trimmed = text.trim().toLowerCase();
  if (/^[+\d\s().-]{3,}$/.test(trimmed))
    return [trimmed.replace(/\D/g, '').replace(/^00/, '')].filter(Boolean);
  if (/^\S[^\s@]*@\S*$/.test(trimmed)) return [trimmed];
  return foldedText(trimmed).split(' ').filter(Boolean);
}
