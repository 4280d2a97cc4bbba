import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min';

export { regionFromHints, regionsFromHints } from './phone-regions.ts';

/** A phone number made out: E.164, and the international form with spaces as the only separators. */
export interface PhoneNumber {
  readonly e164: string;
  readonly international: string;
  readonly extension?: string;
}

/** "1-800-ENGINES": letters are dialled, but those of an extension are not. */
const VANITY = /^[\s+\d().-]{0,20}\d{3}[\s).-]{1,4}(?=[\dA-Z-]{0,12}[A-Z]{3})[\dA-Z-]{4,20}$/;

/**
 * The phone number a text says, `undefined` where it is no valid number of the region or of its own
 * country code. `region` is ISO 3166 alpha-2. Worker only: the metadata weighs 140 kB.
 * @example phoneFromText('020 7946 0958', 'GB')?.international // '+44 20 7946 0958'
 */
export function phoneFromText(text: string, region?: string): PhoneNumber | undefined {
  if (text.length > 100) return undefined;
  const country =
    region && isSupportedCountry(region.toUpperCase()) ? (region.toUpperCase() as CountryCode) : undefined;
  const written = text
    .replace(/^tel:/i, '')
    .replace(/\(0\)/g, ' ')
    .replace(/^\s*(?:\+\+|00(?=[1-9]))/, '+');
  if (VANITY.test(written)) return phoneFromText(dialled(written), region);
  const number = parsed(written, country) ?? parsed(withoutOldPrefix(written, country), country);
  if (!number) return undefined;
  const international = number
    .format('INTERNATIONAL', { formatExtension: (withoutExtension) => withoutExtension })
    .replace(/[^\d+]+/g, ' ')
    .trim();
  return {
    e164: number.number,
    international,
    ...(number.ext ? { extension: number.ext } : {}),
  };
}

function parsed(text: string, country: CountryCode | undefined) {
  const number = parsePhoneNumberFromString(text, country ? { defaultCountry: country } : {});
  return number?.isValid() ? number : undefined;
}

/** Mexico dropped its 1, 01, 044 and 045 in 2019-2020; its cards and pages have not. */
function withoutOldPrefix(text: string, country: CountryCode | undefined): string {
  const abroad = text.replace(/^\s*\+52\s?1(?=\D*\d)/, '+52 ');
  return country === 'MX' ? abroad.replace(/^\D*0(?:1|44|45)(?=\D*\d)/, '') : abroad;
}

function dialled(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => '22233344455566677778889999'[letter.charCodeAt(0) - 65] ?? '');
}

/**
 * The phone number a text says in the first of several regions (likeliest first) where it is a valid one.
 * @example phoneInRegions('020 7946 0958', ['DE', 'GB'])?.e164 // '+442079460958'
 */
export function phoneInRegions(text: string, regions: readonly string[]): PhoneNumber | undefined {
  const inNone = phoneFromText(text);
  if (inNone) return inNone;
  const bracketed = BRACKETED_CODE.test(text) ? parsed(`+${text}`, undefined) : undefined;
  for (const region of regions) {
    const number = phoneFromText(text, region);
    if (number) return number;
    if (bracketed?.country === region) return phoneFromText(bracketed.number);
  }
  return bracketed && CODE_AND_AREA.test(text) ? phoneFromText(bracketed.number) : undefined;
}

/** "(65) 6436 5000": a country's code in brackets, without its plus. */
const BRACKETED_CODE = /^\(\d{1,3}(?:[-\s]\d{1,5})?\)/;
/** "(961-1) 370 670": no area code is written so. */
const CODE_AND_AREA = /^\(\d{1,3}[-\s]\d{1,5}\)/;
