import { phoneInRegions } from './phone-numbers.ts';

/**
 * A phone number as leads keep it, `undefined` for what is no valid number. `regions` are ISO 3166 alpha-2,
 * likeliest first, for numbers without a country code.
 * @example internationalPhone('020 7946 0958 x12', ['GB']) // '+44 20 7946 0958 ext. 12'
 */
export function internationalPhone(text: string, regions: readonly string[]): string | undefined {
  const phone = phoneInRegions(text, regions);
  return phone?.extension ? `${phone.international} ext. ${phone.extension}` : phone?.international;
}
