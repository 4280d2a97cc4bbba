import { phoneFromText } from '../reading/phone-numbers.ts';

/**
 * A phone number as leads keep it, `undefined` for what is no valid number. `region` is ISO 3166 alpha-2,
 * for numbers without a country code.
 * @example internationalPhone('020 7946 0958 x12', 'GB') // '+44 20 7946 0958 ext. 12'
 */
export function internationalPhone(text: string, region: string | undefined): string | undefined {
  const phone = phoneFromText(text, region);
  return phone?.extension ? `${phone.international} ext. ${phone.extension}` : phone?.international;
}
