import { isSupportedCountry } from 'libphonenumber-js/min';

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
  gl: '',
  st: '',
  vc: '',
  im: '',
  la: '',
  nu: '',
  tk: '',
  ml: '',
  ga: '',
  cf: '',
  pw: '',
  ms: '',
  ag: '',
  bz: '',
  sc: '',
  edu: 'US',
  gov: 'US',
  mil: 'US',
};
const COUNTRY_OF_LANGUAGE: Readonly<Record<string, string>> = {
  de: 'DE',
  es: 'ES',
  pt: 'PT',
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
  ms: 'MY',
  fa: 'IR',
  ka: 'GE',
  hy: 'AM',
  az: 'AZ',
  kk: 'KZ',
  be: 'BY',
  sr: 'RS',
  bs: 'BA',
  mk: 'MK',
  sq: 'AL',
  lb: 'LU',
  ga: 'IE',
  cy: 'GB',
  mt: 'MT',
  hi: 'IN',
  ta: 'IN',
  te: 'IN',
  bn: 'BD',
  ur: 'PK',
};

/** Spoken at home in one country and hardly anywhere else: that says more than where the user is. */
const LANGUAGES_OF_ONE_COUNTRY = new Set(
  'el ja ko he pl cs sk hu fi th vi bg lt lv et sl is ka hy uk id mk'.split(' '),
);

/** What may say where a number without country code is dialled. */
export interface RegionHints {
  /** BCP 47 language of the page. */
  readonly language?: string | undefined;
  readonly host?: string | undefined;
  readonly settingsRegion?: string | undefined;
  /** Hosts of the person's mail addresses. */
  readonly mailHosts?: readonly string[];
  /** Regions that the person's own address speaks of. */
  readonly ownRegions?: readonly string[];
  /** Regions that the page's addresses and international numbers speak of. */
  readonly pageRegions?: readonly string[];
}

/**
 * The regions in which numbers without country code may be dialled, ISO 3166 alpha-2, likeliest first: the
 * person's own address, the country endings of mail addresses and of the page, the page's addresses, the
 * language's region, the only home of a language, the user's setting, the language's home.
 * @example regionsFromHints({ language: 'de', host: 'engines.example', settingsRegion: 'AT' }) // ['AT', 'DE']
 */
export function regionsFromHints(hints: RegionHints): string[] {
  const [language = '', ...subtags] = (hints.language ?? '').split(/[-_]/);
  const spoken = subtags.find((tag) => /^[a-z]{2}$/i.test(tag))?.toUpperCase();
  // American English is what programs say when nobody told them.
  const isDefault = spoken === 'US';
  const home = COUNTRY_OF_LANGUAGE[language.toLowerCase()];
  const isAtHome =
    LANGUAGES_OF_ONE_COUNTRY.has(language.toLowerCase()) && !speaks(hints.settingsRegion, language);
  const regions = [
    ...(hints.ownRegions ?? []),
    ...(hints.mailHosts ?? []).map(regionOfHost),
    regionOfHost(hints.host),
    ...(hints.pageRegions ?? []),
    isDefault ? undefined : spoken,
    isAtHome ? home : undefined,
    hints.settingsRegion?.toUpperCase(),
    spoken,
    home,
  ];
  return [...new Set(regions.filter((region) => region && isSupportedCountry(region)) as string[])];
}

/**
 * The likeliest region in which a page's numbers without country code are dialled.
 * @example regionFromHints({ language: 'de', host: 'engines.example', settingsRegion: 'AT' }) // 'AT'
 */
export function regionFromHints(hints: RegionHints): string | undefined {
  return regionsFromHints(hints)[0];
}

/** Whether most people of a region speak the language: Greek in Cyprus. */
function speaks(region: string | undefined, language: string): boolean {
  const isKnown = region && /^[a-z]{2}$/i.test(region);
  return isKnown ? new Intl.Locale(`und-${region}`).maximize().language === language.toLowerCase() : false;
}

function regionOfHost(host: string | undefined): string | undefined {
  const end = host?.toLowerCase().split('.').at(-1) ?? '';
  return COUNTRY_OF_HOST_END[end] ?? (end.length === 2 ? end.toUpperCase() : undefined);
}
