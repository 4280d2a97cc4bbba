import { isCommonWord } from './everyday-words.ts';
import { abbreviation, folded } from './folded.ts';
import { isGivenName } from './given-names.ts';
import { isJobTitle, isSureJobTitle } from './headlines.ts';
import { type StrictName, strictName } from './strict-name.ts';
import { PAGE_WORDS, POSTFIXES } from './word-lists.ts';

const NOTED = /^([^()[\]]{3,60}?) ?[([]([^()[\]]{2,50})[)\]]$/u;

/**
 * A name with what brackets behind it say of the person, which is no part of the name: a degree, an office, a task.
 * @example notedName('Ada Lovelace (Treasurer)') // { name: 'Ada Lovelace', evidence: 4.5, title: 'Treasurer' }
 */
export function notedName(line: string): (StrictName & { readonly title?: string }) | undefined {
  const [, text = '', note = ''] = NOTED.exec(line) ?? [];
  const found = note && isNote(note) ? strictName(text) : undefined;
  if (!found) return undefined;
  if (isDegree(note)) return { ...found, evidence: found.evidence + 1 };
  if (!isJobTitle(note)) return { ...found, evidence: found.evidence - 0.5 };
  return { ...found, evidence: found.evidence + (isSureJobTitle(note) ? 2 : 1), title: note };
}

/** "(Ada)" is what somebody is called, "(Byron)" what she was called once; "(née Byron)" belongs to the name as well. */
function isNote(note: string): boolean {
  if (isGivenName(note) || /\d|^n[ée]e? |^geb\. /iu.test(note)) return false;
  const [first = ''] = note.split(' ');
  return (
    note.includes(' ') || /^\p{Ll}/u.test(note) || isDegree(note) || isJobTitle(note) || isEverydayWord(first)
  );
}

function isEverydayWord(word: string): boolean {
  return isCommonWord(word) || PAGE_WORDS.has(folded(word));
}

function isDegree(note: string): boolean {
  return note.split(/[\s,]+/).every((word) => POSTFIXES.has(abbreviation(word)));
}
