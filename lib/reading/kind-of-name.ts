import { bareName } from './bare-name.ts';
import { hasCompanyForm } from './companies.ts';
import { isEasternSurname } from './eastern-names.ts';
import { hasCommonEnding, isCommonWord } from './everyday-words.ts';
import { abbreviation, folded } from './folded.ts';
import { isGivenName, isRareGivenName } from './given-names.ts';
import { isJointName } from './joint-names.ts';
import { isSurname as isListedSurname } from './known-surnames.ts';
import { withoutNotes } from './name-notes.ts';
import { partsOfName } from './name-parts.ts';
import { nameFromText } from './names.ts';
import { ORGANISATION_WORDS } from './organisation-words.ts';
import { isCoinedForm, isTradeCompound } from './word-forms.ts';
import { COMPANY_WORDS, HONORIFICS, PARTICLES, POSTFIXES, SURNAMES_TOO } from './word-lists.ts';

/** "engineWorks", "DifferLab"; but "McKinney", "DeLuca" and "O'Neil". */
const CAPITAL_INSIDE =
  /^(?!(?:Mac|Mc|De|Di|Da|Del|Du|La|Le|Lo|Van|Von|Vander|Fitz|Saint|St|O['’]|D['’]|L['’]))\p{L}*\p{Ll}\p{Lu}/u;
/** "acme sa": a legal form that has to be in capitals elsewhere. */
const LOWER_FORM = /^[^\p{Lu}]+ (?:sa|ag|kg|nv|bv|srl|sarl|spa|ug|oy|aps)$/u;
/** "Mount Lovelace Chapel", "Saint Ada of Engines", "Babbage Park HS". */
const SACRED =
  /^(?:mount|mt\.?|saint|sainte|santuario|temple|congregation) \p{L}.* \p{L}| (?:hs|cu|pac|ymca|ywca)\.?$/iu;
const SCHOOL =
  /^(?:hs|isd|usd|cc|vfd|pta|pto|mfg|bldg|assn?|assoc|dept|dist|intl|natl|svcs?|ctr|univ|inst|pac|fcu|cu|dba|etc|plc)$/;

/**
 * Whether what is known to be the name of a person or of an organisation is the one or the other. It answers for any
 * text; what is no name at all comes out as an organisation's.
 * @example kindOfName('Lovelace Farms') // 'company', and of 'Ada Farmer' 'person'
 */
export function kindOfName(text: string): 'person' | 'company' {
  const name = withoutNotes(bareName(text)).text;
  if (saysOrganisation(name)) return 'company';
  if (isJointName(name)) return 'person';
  if (nameFromText(text) || isKnownAlone(name)) return 'person';
  const { given, family } = partsOfName(name);
  const isPerson =
    given && family && (isGivenName(given.split(' ')[0] as string) || isEasternSurname(family));
  return isPerson ? 'person' : 'company';
}

/** "LONG", "Case": surnames as well as words, where nothing else is said. */
function isKnownAlone(name: string): boolean {
  const word = folded(name);
  return (
    /^\p{L}+$/u.test(name) &&
    (SURNAMES_TOO.hasWhole(word) || isSurname(word) || isGivenName(word) || PARTICLES.has(word))
  );
}

function saysOrganisation(name: string): boolean {
  if (hasCompanyForm(name)) return true;
  if (/\p{L}['’]s(?=$|\s)/u.test(name) || LOWER_FORM.test(name) || (SACRED.test(name) && !name.includes(',')))
    return true;
  const words = name.split(/[\s,/]+/).filter((word) => /\p{L}/u.test(word));
  const own = words.filter((word, at) => !isAround(word, at));
  if (own.length === 0 || /[^\p{ASCII}\p{Script=Latin}]/u.test(own[0] as string)) return false;
  if (own.length === 1 && words.length === 1) return isCoined(own[0] as string);
  if (words.length > own.length && HONORIFICS.has(abbreviation(words[0] as string))) return false;
  return own.some((word, at) => isOrganisationWord(word, at, own)) || isUnlikePeople(own, words);
}

/** Titles, letters, initials and particles, which say nothing here. */
function isAround(word: string, at: number): boolean {
  return (
    /^(?:\p{L}\.?){1,2}$/u.test(word) ||
    PARTICLES.has(folded(word)) ||
    (at > 0 && POSTFIXES.has(abbreviation(word))) ||
    (at === 0 && HONORIFICS.has(abbreviation(word)))
  );
}

function isOrganisationWord(word: string, at: number, own: readonly string[]): boolean {
  const short = abbreviation(word);
  if (CAPITAL_INSIDE.test(word)) return true;
  if (isCalled(word) || (at > 0 && isSurname(word))) return false;
  if (SURNAMES_TOO.has(short) && own.some((other) => other !== word && isGivenName(other))) return false;
  return (
    SCHOOL.test(short) || ORGANISATION_WORDS.has(short) || COMPANY_WORDS.has(short) || isTradeCompound(word)
  );
}

/** Nobody in it has a given name, and words of every day do, or nothing but surnames stand in a row. */
function isUnlikePeople(own: readonly string[], words: readonly string[]): boolean {
  if (own.some(isCalled) || words.some((word) => /^\p{L}\.?$/u.test(word))) return false;
  // "Hua Yang": short words of another language are words of this one by chance.
  if (own.length === 2 && own.some(isEasternSurname)) return false;
  if (
    own.some((word) => (isCommonWord(word) || hasCommonEnding(word)) && !isSurname(word) && word.length > 2)
  )
    return true;
  return own.length > 2 && own.length === words.length && own.filter(isSurname).length > 1;
}

function isSurname(word: string): boolean {
  return isListedSurname(word) || isEasternSurname(word);
}

function isCalled(word: string): boolean {
  return isGivenName(word) || isRareGivenName(word);
}

/** One word that is nobody's name, as far as is known: "engines", "CloudEngine", "XTR". */
function isCoined(word: string): boolean {
  if (CAPITAL_INSIDE.test(word)) return true;
  const short = folded(word);
  if (isCalled(word) || isSurname(word) || SURNAMES_TOO.hasWhole(short)) return false;
  if (/^\p{Lu}{2,}$/u.test(word) && word.length < 6 && !/[AEIOUY]/i.test(short)) return true;
  if (ORGANISATION_WORDS.has(short) || COMPANY_WORDS.has(short) || isCoinedForm(short)) return true;
  return word === word.toLowerCase();
}
