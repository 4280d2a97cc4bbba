import { internationalPhone } from '../../reading/international-phone.ts';

/** Reads the phone numbers of a file as somebody in a region (ISO 3166 alpha-2) would dial them. */
export function phoneFrom(region: string): (text: string) => string | undefined {
  return (text) => internationalPhone(text, [region]);
}
