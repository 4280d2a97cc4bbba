import { hasCompanyWord, legalFormOf } from '../reading/companies.ts';
import { folded } from '../reading/folded.ts';
import { strictName } from '../reading/strict-name.ts';
import { PAGE_WORDS } from '../reading/word-lists.ts';

/** Somebody's own site: "Ada Lovelace" on adalovelace.example is no company. */
const SURE_PERSON = 2;
const MIN_LABEL = 4;
const MAX_LINE = 200;
/** Behind a name these are a part of its site or of the house. */
const PART_OF_SITE = /^(?:office|offices|home|news|team|staff|store|stores|shop|blog|club|media|careers)\b/i;
/** Of names that are as frequent, the first one counts; more hits than this say nothing more. */
const ENOUGH_HITS = 40;

/**
 * The words on a page that its domain spells, as the page writes them most: "Mister Plumber" on misterplumber.example,
 * with the kind of company behind them where it mostly stands there.
 * @example nameSpelledBy('prismflow', ['Prism Flow Products', 'About Prism Flow Products']) // 'Prism Flow Products'
 */
export function nameSpelledBy(label: string, texts: readonly string[]): string | undefined {
  if (label.length < MIN_LABEL) return undefined;
  const counts = new Map<string, number>();
  let hits = 0;
  for (const text of texts) {
    if (text.length > MAX_LINE) continue;
    for (const name of namesIn(text, label)) {
      counts.set(name, (counts.get(name) ?? 0) + 1);
      if (++hits >= ENOUGH_HITS) break;
    }
  }
  const found = [...counts].sort(([one, a], [other, b]) => b - a || ease(other) - ease(one));
  return found[0]?.[0];
}

/** Names are easier to read in capitals and small letters than in capitals alone. */
function ease(name: string): number {
  return name === name.toUpperCase() ? 0 : 1;
}

/** Signs that are no part of a name. */
const AROUND = /^[^\p{L}\p{N}]{1,9}|(?<![^\p{L}\p{N}.)])[^\p{L}\p{N})]{1,9}$/gu;

function* namesIn(text: string, label: string): Generator<string> {
  const words = text.split(/\s+/).filter(Boolean);
  for (let from = 0; from < words.length; from++) {
    const to = endOfSpelling(words, from, label);
    if (to === undefined || isInsideName(words[from - 1])) continue;
    const article = words[from - 1] === 'The' ? from - 1 : from;
    const name = words.slice(article, endOfKind(words, to)).join(' ');
    const bare = name.replace(AROUND, '').replace(/['’]s?$/u, '');
    // A word of a sentence is no name.
    if (/\p{Lu}|\p{Lo}/u.test(bare) && (strictName(bare)?.evidence ?? 0) < SURE_PERSON)
      yield legalFormOf(name) && name.endsWith('.') ? `${bare}.` : bare;
  }
}

/** "Instruments" of "Somerville Instruments" is no name of its own, of "Contact Instruments" it is. */
function isInsideName(before = ''): boolean {
  return /^\p{Lu}.*[\p{L}&]$/u.test(before) && before !== 'The' && !PAGE_WORDS.has(folded(before));
}

/** Where the words from one on spell the label whole, "&" as itself or as "and". */
function endOfSpelling(words: readonly string[], from: number, label: string): number | undefined {
  let rest = label;
  for (let at = from; at < words.length; at++) {
    const word = words[at] as string;
    if (/[@/]|\.\p{L}/u.test(word)) return undefined;
    const letters = folded(word).replace(/[^\p{L}\p{N}]/gu, '');
    if (letters === '' && at > from) {
      if (rest.startsWith('and')) rest = rest.slice(3);
      continue;
    }
    if (letters === '' || !rest.startsWith(letters)) return undefined;
    rest = rest.slice(letters.length);
    if (rest === '') return at + 1;
    // "Engines, London" are two things.
    if (/[,;:|.!?]$/.test(word)) return undefined;
  }
  return undefined;
}

/** Behind "Prism Flow": "Products", "& Sons", "Ltd.". */
function endOfKind(words: readonly string[], to: number): number {
  let end = to;
  while (end < words.length && end - to < 3) {
    const before = words[end - 1] as string;
    const word = words[end] as string;
    const isForm = legalFormOf(`X ${word.replace(/[,;:|!?]$/, '')}`) !== undefined;
    if (/[.;:|!?)]$/.test(before) || (before.endsWith(',') && !isForm)) break;
    if (!isForm && !(/^\p{Lu}/u.test(word) && hasCompanyWord(word) && !PART_OF_SITE.test(word))) break;
    end++;
  }
  return end;
}
