import { getCountries, parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { DOUBTFUL_COUNTRIES, REGION_OF_CITY, REGION_OF_OTHER_NAME } from './region-places.ts';

/** Forms of postal codes that only one country has, or that name it. */
const POSTAL_CODES: readonly (readonly [string, RegExp])[] = [
  [
    'GB',
    /\b(?:GIR ?0AA|[A-PR-UWYZ]\d[\dA-HJKPSTUW]? \d[ABD-HJLNP-UW-Z]{2}|[A-PR-UWYZ][A-HK-Y]\d[\dABEHMNPRVWXY]? \d[ABD-HJLNP-UW-Z]{2})\b/,
  ],
  ['CA', /\b[ABCEGHJ-NPRSTVXY]\d[A-Z] ?\d[A-Z]\d\b/],
  [
    'US',
    /\b(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])\.?,? {1,3}\d{5}(?:-\d{4})?\b/,
  ],
  ['AU', /\b(?:NSW|VIC|QLD|TAS|ACT|Queensland|Victoria|New South Wales),? {1,3}\d{4}\b/],
  ['NL', /\b[1-9]\d{3} ?(?!SA|SD|SS)[A-Z]{2}\b,? +\p{Lu}\p{Ll}/u],
  ['IE', /\b(?:[AC-FHKNPRTV-Y]\d{2}|D6W) [0-9AC-FHKNPRTV-Y]{4}\b/],
  ['JP', /〒\s?\d{3}-?\d{4}/],
  ['BR', /\bCEP:? ?\d{5}-?\d{3}\b|\b\d{5}-\d{3}\b/],
  ['PT', /\b\d{4}-\d{3} +\p{Lu}/u],
  ['PL', /(?<![\d-])\d{2}-\d{3} +\p{Lu}/u],
  ['IN', /\b(?:PIN:? ?|[-–] ?)\d{3} ?\d{3}\b/],
  ['SG', /\bSingapore \(?\d{6}\b/],
];
/** "D-10117 Berlin": the code of the country's cars before the postal code. */
const LETTERED_CODE = /(?<![\p{L}\d])(?:([A-Z]{1,2})[-––])\d{4,5}(?!\d)/u;
const REGION_OF_LETTERS: Readonly<Record<string, string>> = {
  D: 'DE',
  DE: 'DE',
  A: 'AT',
  AT: 'AT',
  CH: 'CH',
  F: 'FR',
  FR: 'FR',
  B: 'BE',
  BE: 'BE',
  L: 'LU',
  LU: 'LU',
  I: 'IT',
  IT: 'IT',
  E: 'ES',
  ES: 'ES',
  NL: 'NL',
  DK: 'DK',
  S: 'SE',
  SE: 'SE',
  N: 'NO',
  NO: 'NO',
  FI: 'FI',
  PL: 'PL',
  CZ: 'CZ',
  SI: 'SI',
  HR: 'HR',
  RO: 'RO',
  HU: 'HU',
};
const NUMBER = /\+\d[\d ().\-/]{6,20}\d/g;
const LANGUAGES = 'en de fr es it pt nl pl sv da nb fi cs hu ro tr el ru uk ja zh ko ar he'.split(' ');
const MAX_LINES = 3000;
const WEIGHTS = { country: 3, postalCode: 3, number: 2, city: 1 } as const;

let namesOfRegions: ReadonlyMap<string, string> | undefined;

/**
 * The regions (ISO 3166 alpha-2) that the addresses and international numbers among lines speak of, likeliest
 * first. Running text that mentions a country is no address. Worker only.
 * @example regionsInText(['1 Engine Street', 'London W1A 1AA', 'United Kingdom']) // ['GB']
 */
export function regionsInText(lines: readonly string[]): string[] {
  const weights = new Map<string, number>();
  const add = (region: string | undefined, weight: number) => {
    if (region) weights.set(region, (weights.get(region) ?? 0) + weight);
  };
  for (const line of lines.slice(0, MAX_LINES)) {
    for (const [number] of line.slice(0, 1000).matchAll(NUMBER)) add(regionOfNumber(number), WEIGHTS.number);
    if (line.length > 200 || line.length < 2) continue;
    for (const [region, code] of POSTAL_CODES) if (code.test(line)) add(region, WEIGHTS.postalCode);
    add(REGION_OF_LETTERS[LETTERED_CODE.exec(line)?.[1] ?? ''], WEIGHTS.postalCode);
    for (const place of placesIn(line)) {
      add(regionOfCountry(place), WEIGHTS.country);
      add(REGION_OF_CITY.get(place), WEIGHTS.city);
    }
  }
  return [...weights].sort((one, other) => other[1] - one[1]).map(([region]) => region);
}

function regionOfNumber(text: string): string | undefined {
  return parsePhoneNumberFromString(text)?.country;
}

/** The pieces of an address line that can be a place: "12345 Berlin, Germany" has "berlin" and "germany". */
function placesIn(line: string): string[] {
  const pieces = line
    .toLowerCase()
    .split(/[,;|•·/()\n]| [-–—] /u)
    .slice(0, 12)
    .map((piece) => piece.replace(/^(?:\p{Lu}{1,2}-)?[\s\d.:-]+|(?<![\s\d.:-])[\s\d.:-]+$/gu, ''));
  return pieces.filter((piece) => piece.length > 1 && piece.length < 40);
}

function regionOfCountry(name: string): string | undefined {
  const other = REGION_OF_OTHER_NAME.get(name);
  if (other) return other;
  namesOfRegions ??= countryNames();
  return namesOfRegions.get(name);
}

/** The names of all countries that have telephones, in many languages, as the browser knows them. */
function countryNames(): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const language of LANGUAGES) {
    const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (const region of getCountries()) {
      const name = DOUBTFUL_COUNTRIES.has(region) ? undefined : display.of(region)?.toLowerCase();
      if (name && !names.has(name)) names.set(name, region);
    }
  }
  return names;
}
