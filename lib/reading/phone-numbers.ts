import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min';

/** A phone number made out: E.164, and the international form with spaces as the only separators. */
export interface PhoneNumber {
  readonly e164: string;
  readonly international: string;
  readonly extension?: string;
}

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

const COUNTRY_OF_HOST_END: Readonly<Record<string, string>> = {
  uk: 'GB',
  eu: '',
  su: 'RU',
  ac: '',
  tv: '',
  io: '',
  co: '',
  me: '',
  ai: '',
  cc: '',
  ws: '',
  fm: '',
  ly: '',
  sh: '',
  gg: '',
  to: '',
  so: '',
};
const COUNTRY_OF_LANGUAGE: Readonly<Record<string, string>> = {
  de: 'DE',
  fr: 'FR',
  it: 'IT',
  nl: 'NL',
  pl: 'PL',
  sv: 'SE',
  da: 'DK',
  nb: 'NO',
  nn: 'NO',
  no: 'NO',
  fi: 'FI',
  cs: 'CZ',
  sk: 'SK',
  hu: 'HU',
  ro: 'RO',
  bg: 'BG',
  el: 'GR',
  tr: 'TR',
  ja: 'JP',
  ko: 'KR',
  he: 'IL',
  uk: 'UA',
  ru: 'RU',
  et: 'EE',
  lv: 'LV',
  lt: 'LT',
  sl: 'SI',
  hr: 'HR',
  is: 'IS',
  th: 'TH',
  vi: 'VN',
  zh: 'CN',
  id: 'ID',
};

/**
 * The region in which a page's numbers without country code are dialled, ISO 3166 alpha-2: the host's
 * country ending, else the language's region, else the user's setting, else the language's home.
 * @example regionFromHints({ language: 'de', host: 'engines.example', settingsRegion: 'AT' }) // 'AT'
 */
export function regionFromHints(hints: {
  readonly language?: string | undefined;
  readonly host?: string | undefined;
  readonly settingsRegion?: string | undefined;
}): string | undefined {
  const end = hints.host?.toLowerCase().split('.').at(-1) ?? '';
  const byHost = COUNTRY_OF_HOST_END[end] ?? (end.length === 2 ? end.toUpperCase() : '');
  if (byHost && isSupportedCountry(byHost)) return byHost;
  const [language = '', ...subtags] = (hints.language ?? '').split(/[-_]/);
  const byRegion = subtags.find((tag) => /^[a-z]{2}$/i.test(tag))?.toUpperCase();
  if (byRegion && byRegion !== 'US' && isSupportedCountry(byRegion)) return byRegion;
  const set = hints.settingsRegion?.toUpperCase();
  if (set && isSupportedCountry(set)) return set;
  return byRegion && isSupportedCountry(byRegion) ? byRegion : COUNTRY_OF_LANGUAGE[language.toLowerCase()];
}
