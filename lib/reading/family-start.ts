import { folded } from './folded.ts';
import { isGivenName } from './given-names.ts';
import { isSurname } from './known-surnames.ts';
import { wordList } from './word-list.ts';
import { CONJOINED_SURNAMES, PARTICLES } from './word-lists.ts';

/** Small words of family names that stand in no other text than a name taken apart. */
const MORE_PARTICLES = wordList('des ni nic o binti bte a/l a/p s/o d/o w/o dell dall nell aus ka uit');
/** "in 't Veld", "op den Camp", "aan de Wiel": only before another particle. */
const DUTCH_FRONT = /^(?:in|op|aan|uit|onder|over|von|van|zu)$/i;
const DUTCH_BEHIND = /^(?:'t|’t|de|den|der|het|dem|und)$/i;
/** "María del Carmen" and "María de los Ángeles" are given names. */
const OF_GIVEN =
  /^(?:carmen|pilar|rosario|rocio|mar|sol|consuelo|angeles|dolores|mercedes|remedios|milagros|nieves|reyes|jesus|dios|lourdes|fatima|guadalupe|socorro|refugio|conceicao|carmo|ceu|gracas|lurdes)$/;
/** Given names of which the language's own custom is to add two surnames. */
const IBERIAN_GIVEN = wordList(
  'maria jose juan carlos luis jorge pedro miguel javier fernando fernanda alejandro alejandra pablo sergio raul ramon rafael ' +
    'antonio francisco manuel jesus angel diego alvaro enrique ricardo roberto eduardo alberto andres guillermo gabriel ' +
    'ignacio joaquin jaime rodrigo gonzalo hector hugo ivan mario oscar ruben salvador santiago tomas vicente ana isabel ' +
    'carmen pilar teresa rosa lucia elena beatriz mercedes dolores ines silvia sofia valentina camila daniela gabriela mariana ' +
    'ximena paola natalia veronica adriana claudia cristina rocio marta esther eva raquel laura joao paulo rui tiago ' +
    'nuno goncalo duarte afonso luisa margarida catarina leonor guilherme felipe thiago vinicius leticia larissa',
);

/**
 * Index of the word where the family name begins: the last word, with the particles before it, and with the first of
 * two surnames where the custom is to have two.
 * @example startOfFamily(['John', 'von', 'Neumann']) // 1
 */
export function startOfFamily(words: readonly string[]): number {
  let from = words.length - 1;
  const particle = words.findIndex(
    (word, at) => at > 0 && at < words.length - 1 && isParticle(word, at, words),
  );
  if (particle > 0) from = afterGiven(particle, words);
  // "Velasquez y García" and "García Márquez" are one family name each.
  if (/^[iye]$/.test(words[from] as string) && from > 1) from--;
  else if (from > 1 && from === words.length - 1 && isDouble(words)) from--;
  return from;
}

/** Beyond the particles of a given name, and beyond a first family of which the second is a repetition. */
function afterGiven(particle: number, words: readonly string[]): number {
  let at = particle;
  while (at < words.length - 1 && isParticle(words[at] as string, at, words)) at++;
  if (at < words.length - 1 && OF_GIVEN.test(folded(words[at] as string))) {
    return startOfFamily(words.slice(at)) + at;
  }
  const again = words.findIndex(
    (word, index) => index > at && /^v[ao]n$/i.test(word) && word === words[particle],
  );
  return again > 0 && again < words.length - 1 ? again : particle;
}

function isParticle(word: string, at: number, words: readonly string[]): boolean {
  const next = words[at + 1] ?? '';
  if (DUTCH_FRONT.test(word) && DUTCH_BEHIND.test(next) && at < words.length - 2) return true;
  // "von und zu".
  if (/^(?:und|en)$/i.test(word)) return /^v[ao]n$/i.test(words[at - 1] ?? '');
  if (MORE_PARTICLES.has(folded(word)) && (word.length > 1 || /\P{ASCII}/u.test(word))) return true;
  if (!PARTICLES.has(folded(word)) && !/^(?:st|ste|saint|sainte)\.?$/i.test(word)) return false;
  if (/^[iye]$/i.test(word)) return word === word.toLowerCase() && at > 1 && next.length !== 1;
  // "Van" is also a given name, but not in "Van der".
  if (/^(?:de|der|den|del|la|los)$/i.test(next) && at < words.length - 2) return true;
  // "Ben", "Al", "Le" and "Van" with a capital are as often a second given name.
  const isLower = word === word.toLowerCase();
  return isLower || !isGivenName(word) || (at === words.length - 2 && /^(?:van|al|le|la|el)$/i.test(word));
}

/** Whether the last two words are a pair of surnames. */
function isDouble(words: readonly string[]): boolean {
  const [one = '', other = ''] = words.slice(-2);
  if (!isWord(one) || isGivenName(one) || isGivenName(other)) return false;
  if (CONJOINED_SURNAMES.has(folded(one)) && CONJOINED_SURNAMES.has(folded(other))) return true;
  const given = words.slice(0, -2);
  // "Ada B. Byron King": nobody's second given name stands behind an initial.
  if (given.length === 2 && /^\p{L}\.?$/u.test(given[1] as string) && isWord(given[0] as string))
    return isSurname(one) || isSurname(other);
  return (
    given.every((word) => IBERIAN_GIVEN.has(folded(word))) &&
    (given.length > 1 || isIberian(one) || isIberian(other))
  );
}

function isIberian(surname: string): boolean {
  return (
    CONJOINED_SURNAMES.has(folded(surname)) ||
    /(?:ez|es|az|oz|illa|illo|eda|edo)$/.test(folded(surname)) ||
    /[áéíóúñãõç]/u.test(surname.normalize('NFC').toLowerCase())
  );
}

function isWord(word: string): boolean {
  return /\p{L}{2}/u.test(word);
}
