import { commaParts } from './comma-parts.ts';
import { hasCommonEnding, isCommonWord } from './everyday-words.ts';
import { abbreviation, folded } from './folded.ts';
import { isGivenName, isRareGivenName } from './given-names.ts';
import { isSurname } from './known-surnames.ts';
import { nameFromText } from './names.ts';
import { evidenceInOwnScript, isPatronymic } from './own-script-names.ts';
import { VIETNAMESE_SURNAMES } from './surnames.ts';
import { uncasedName } from './uncased-names.ts';
import { wordList } from './word-list.ts';
import { HONORIFICS, PARTICLES, PLACE_WORDS, POSTFIXES } from './word-lists.ts';

/** A name seen in a text. `evidence` counts what speaks for a person: 2 is enough on its own. */
export interface StrictName {
  readonly name: string;
  readonly evidence: number;
}

/** "San Diego", "Fort Worth": places begin so. */
const PLACE_BEGINNING = /^(?:san|santa|los|las|st|saint|fort|ft|mount|mt|port|el|new)$/;
/** Given names that are more often met as places: a known surname has to follow. */
const PLACE_GIVEN = wordList(
  'adelaide beverly africa america asia austin brooklyn carolina charlotte chelsea cleveland dallas denver diego florence francisco geneva georgia houston india israel jackson jordan lincoln lorraine madison memphis milan orlando paris phoenix raleigh roma savannah sydney victoria virginia washington',
);
/** Buildings and streets that are surnames, too: "Kim Hall", but "Fisher Hall" and "Avery Fisher Hall". */
const BUILT_LAST =
  /^(?:park|house|hall|lane|street|road|drive|court|tower|bridge|mall|plaza|school|college|beach|bay|lake|hills?|house|church|center|field|wells|springs|green|gardens?|square)$/;
/** Given names that are met as everyday words far more often. */
const EVERYDAY_GIVEN = wordList(
  'summer winter autumn spring storm sunny april may june august sunday friday monday ocean river sky forest star golden silver diamond crystal ruby amber jade ivory bella luna iris marina alpha delta omega nova royal prince princess king queen duke baron lucky happy merry joy hope faith victory liberty justice harmony melody destiny chance cash dell kia lexus mercedes porsche chevy ford',
);
const STREET_LAST = /^(?:st|rd|pl|ave|blvd|ln|ct|hwy|pkwy|sq|plz)$/;
/** States and provinces that are no degree: "Mira Loma, CA". */
const STATES = new Set(
  'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MI MN MO MT NE NV NH NJ NM NY NC ND OH OK OR RI SC SD TN TX UT VT VA WA WV WI WY ON BC AB QC NSW VIC QLD'.split(
    ' ',
  ),
);
const DIRECTION = /^(?:north|south|east|west|new|saint|st)$/;
/** A capital in the middle of a word, which only a few kinds of names have; else two lines have grown together. */
const FUSED = /^(?!(?:Mac|Mc|De|Di|Da|Du|La|Le|Van|Von|Fitz|O['’]|D['’]|L['’]))\p{Lu}\p{Ll}+\p{Lu}/u;
/** Companies and shops that are called like people. */
const BRANDS = new Set(
  (
    'morgan stanley|taylor morrison|marie claire|dorothy perkins|calvin klein|tommy hilfiger|ralph lauren|john lewis|' +
    'charles schwab|jack daniels|mary kay|ben sherman|ted baker|john deere|jim beam|johnnie walker|harley davidson|' +
    'rolls royce|estee lauder|elizabeth arden|edward jones|wells fargo|ernst young|merrill lynch|jp morgan|warner bros|' +
    'washington post|martha stewart|eddie bauer|michael kors|kate spade|tory burch|hugo boss|paul mitchell|sara lee|' +
    'oscar mayer|dr pepper|mercedes benz|aston martin|alfa romeo|land rover|peter pan|santa claus|don quixote|' +
    'victoria secret|black friday|mardi gras|taj mahal|bed bath|raymond james|arthur andersen|duncan hines|' +
    'betty crocker|uncle ben|laura ashley|vera bradley|thomas cook|virgin atlantic|fred perry|paul smith|jimmy choo|' +
    'christian dior|louis vuitton|yves rocher|hermes paris|max mara|robert half|kelly services|frost sullivan|' +
    'jack wolfskin|carl zeiss|johnson johnson|henry schein|benjamin moore|sherwin williams|valentines day|beverly hills|beverly glen'
  ).split('|'),
);
/** Behind a given name: 'Augusta "Ada" King'. */
const NICKNAME = / ["“]\p{Lu}[\p{L}. ]{1,20}["”] /u;
/** Brothers, kings and misses are rarely met on contact pages, brands and hotels often. */
const LOOSE_HONORIFIC =
  /^(?:miss|brother|sister|king|queen|prince|princess|me|sig|mag|don|ing|general|major|father)$/;

/** One plain word, or not a single letter that a name could begin with: most texts of a page, quick to tell. */
const NO_NAME = /^(?:[A-Za-z.'’-]+|[^\p{Lu}\p{Lo}]+)$/u;

/**
 * A full name with nothing else in the text: two to five words, written as names are.
 * @example strictName('Dr. Ada Lovelace')?.name // 'Dr. Ada Lovelace'
 */
export function strictName(text: string): StrictName | undefined {
  if (text.length > 60 || text.length < 2 || NO_NAME.test(text)) return undefined;
  const name = nameFromText(text);
  if (!name) return undefined;
  if (!/\p{Lu}/u.test(name)) return /\p{Lo}/u.test(name) ? uncasedName(name) : undefined;
  if (/[?!:"“”\d]/.test(name.replace(NICKNAME, ' '))) return undefined;
  const [main = '', ...behind] = commaParts(name);
  if (behind.some((part) => part.split(/\s+/).some((word) => !isDegree(word)))) return undefined;
  const words = main.split(/\s+/);
  // "mgr inż. Ada Lovelace", "Prof. Dr. Lovelace".
  let titles = 0;
  while (titles < words.length - 1 && HONORIFICS.has(abbreviation(words[titles] as string))) titles++;
  const honorific = titles > 0;
  const own = words
    .slice(titles)
    .filter((word, index) => index === 0 || !POSTFIXES.has(abbreviation(word)) || /^[IVX]\.?$/.test(word));
  const isStrictHonorific = honorific && !LOOSE_HONORIFIC.test(abbreviation(words[0] as string));
  if (!isWrittenAsName(own, honorific) || isBrand(main)) return undefined;
  const spoken = spokenEvidence(own, isStrictHonorific);
  if (spoken === undefined) return undefined;
  let evidence = spoken;
  if (own.every((word) => word === word.toUpperCase())) evidence -= 0.5;
  if (behind.some((part) => STATES.has(part))) evidence -= 1;
  else if (isStrictHonorific || name !== main) evidence += 2;
  if (/\s\p{Lu}\.\s/u.test(main)) evidence += 1;
  return { name, evidence };
}

/** "PhD" as well as letters that no list has: "CMFO", "EFDA", "GNP-C". */
function isDegree(word: string): boolean {
  return POSTFIXES.has(abbreviation(word)) || /^\p{Lu}[\p{Lu}.-]{1,7}$/u.test(word);
}

function isBrand(name: string): boolean {
  return BRANDS.has(folded(name).split(' ', 2).join(' '));
}

function isWrittenAsName(own: readonly string[], honorific: boolean): boolean {
  if (own.length < (honorific ? 1 : 2) || own.length > 5) return false;
  if (!own.every((word) => /^[\p{Lu}'’("“]/u.test(word) || PARTICLES.has(folded(word)))) return false;
  if (own.some((word) => PLACE_WORDS.has(bare(word)) && !isSurname(word) && !/^(?:\p{Lu}\.)+$/u.test(word)))
    return false;
  if (PLACE_BEGINNING.test(abbreviation(own[0] as string)) && !honorific) return false;
  if (
    own.slice(0, -1).some((word) => /['’]s?$/u.test(word) && !/^['‘"“]/u.test(word)) ||
    own.some((word) => word.endsWith('-'))
  )
    return false;
  if (isCapitalsInside(own) || own.some((word) => FUSED.test(word)) || isPlace(own)) return false;
  // Four words and more are a product, unless several of them are given names.
  const long = own.filter((word) => word.length > 2 && !PARTICLES.has(folded(word))).length;
  return long <= 3 || honorific || isVietnamese(own) || own.filter((word) => isGivenName(word)).length > 1;
}

/** "Nguyễn Thị Minh Khai": the surname first, then as many as three others. */
function isVietnamese(own: readonly string[]): boolean {
  return own.length < 5 && VIETNAMESE_SURNAMES.has((own[0] as string).toLowerCase());
}

/** "Charlotte North Carolina", "Avery Fisher Hall", "Walker House". */
function isPlace(own: readonly string[]): boolean {
  const last = bare(own.at(-1) as string);
  if (own.length > 2 && own.slice(1, -1).some((word) => DIRECTION.test(bare(word)))) return true;
  if (STREET_LAST.test(last)) return true;
  if (!BUILT_LAST.test(last)) return false;
  return own.length > 2
    ? !own.slice(1, -1).every((word) => /^\p{Lu}\.?$/u.test(word) || isGivenName(word))
    : !isGivenName(own[0] as string);
}

/** "FOIA Requests", "Stillman RV Park"; "LOVELACE Ada" is how some countries write names. */
function isCapitalsInside(all: readonly string[]): boolean {
  // "ADA B. LOVELACE": an initial is in capitals whatever the others are.
  const own = all.filter((word) => !/^\p{Lu}\.$/u.test(word));
  const shouted = own.filter((word) => /^\p{Lu}{2,}$/u.test(word));
  if (shouted.length === 0 || shouted.length === own.length) return false;
  if (own.slice(1, -1).some((word) => shouted.includes(word) && !isSurname(word))) return true;
  if (shouted.every((word) => word.length === 2 && word === own[0] && isSurname(own.at(-1) as string)))
    return false;
  return (
    !own.some((word) => !shouted.includes(word) && isGivenName(word)) ||
    shouted.some((word) => word.length < 3)
  );
}

/** What the words themselves say, `undefined` where they are no name. */
function spokenEvidence(own: readonly string[], honorific: boolean): number | undefined {
  const [first = '', ...rest] = own;
  const last = rest.at(-1) ?? first;
  if (own.some(isPatronymic) || isSurnameWithInitials(own)) return 2;
  const inOwnScript = evidenceInOwnScript(own);
  if (inOwnScript !== undefined) return inOwnScript;
  // Letters that no other language has, and not only a surname that others have too.
  if (isVietnamese(own) && /[\u1ea0-\u1ef9đơư]/iu.test(own.join(' ').normalize('NFC'))) return 2;
  const middle = rest.slice(0, -1).filter((word) => !isInitial(word) && !PARTICLES.has(folded(word)));
  if (middle.some((word) => isOrdinary(word) && !isSurname(word))) return undefined;
  const lastIsName = isSurname(last) || (isGivenName(last) && !isCommonWord(last));
  if (isInitial(last)) return isGivenName(first) ? 1.5 : 0;
  if (isInitial(first) && own.length === 2) return lastIsName ? 1.5 : isOrdinary(last) ? undefined : 0.5;
  const given = isInitial(first) ? (own[1] ?? '') : first;
  const grade = gradeOf(given);
  if (isOrdinary(last) && !lastIsName) return grade > 1 ? evidenceOfWord(last) : undefined;
  // "Ada Lovelace Thermostats": a maker's full name before what is made.
  if (middle.some((word) => isSurname(word) && !isGivenName(word)) && !lastIsName && /s$/i.test(last))
    return 0.5;
  if (grade > 1) return lastIsName ? 2.5 : 2;
  if (grade > 0) return lastIsName ? (isEveryday(given) ? 0.5 : 2) : isEveryday(given) ? 0 : 1;
  if (isOrdinary(given)) return honorific ? 0 : undefined;
  if (rest.some((word) => gradeOf(word) > 1) && isSurname(given)) return 2;
  return lastIsName ? 1 : 0.25;
}

/** What a word with an everyday meaning or ending is worth behind a given name: "Billings" and "Upward" are surnames. */
function evidenceOfWord(last: string): number {
  if (isCommonWord(last)) return 0.25;
  return /(?:ings?|wards?|ists?|ity|less|ness)$/i.test(last) ? 2 : 1.25;
}

/** "Ковалёв Д. А." and "Д. А. Ковалёв", as Russian and Ukrainian have it. */
function isSurnameWithInitials(own: readonly string[]): boolean {
  return (
    /^(?:\p{Lu}\p{Ll}{2,20} (?:\p{Lu}\. ?){2}|(?:\p{Lu}\. ?){2}\p{Lu}\p{Ll}{2,20})$/u.test(own.join(' ')) &&
    /^[\p{Script=Cyrillic} .]+$/u.test(own.join(' '))
  );
}

/** 2 for a word that is nearly always a given name, 1 for one that is rare or something else too, 0 for others. */
function gradeOf(word: string): 0 | 1 | 2 {
  if (isGivenName(word)) return isEveryday(word) || PLACE_GIVEN.has(folded(word)) ? 1 : 2;
  return isRareGivenName(word) ? 1 : 0;
}

function isEveryday(given: string): boolean {
  return isCommonWord(given) || EVERYDAY_GIVEN.has(folded(given));
}

function isOrdinary(word: string): boolean {
  return word.length > 2 && (isCommonWord(word) || hasCommonEnding(word));
}

function isInitial(word: string): boolean {
  return /^(?:\p{Lu}\.?){1,2}$/u.test(word) && !/^\p{Lu}{2}\p{L}/u.test(word);
}

function bare(word: string): string {
  return folded(word).replace(/[^\p{L}]/gu, '');
}
