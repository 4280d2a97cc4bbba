import type { Pseudonyms } from './pseudonyms.ts';

/** JSON-LD with types and structure kept and every text replaced; '' for what is no JSON. */
export function redactedJsonLd(text: string, pseudonyms: Pseudonyms): string {
  try {
    return JSON.stringify(JSON.parse(text, (key, value) => redactedValue(key, value, pseudonyms)));
  } catch {
    return '';
  }
}

function redactedValue(key: string, value: unknown, { text, url, learn }: Pseudonyms): unknown {
  if (typeof value === 'number') return 0;
  if (
    typeof value !== 'string' ||
    key === '@type' ||
    key === '@context' ||
    value.startsWith('http://schema.org') ||
    value.startsWith('https://schema.org')
  ) {
    return value;
  }
  if (key === 'name') learn(value);
  return /^https?:\/\//.test(value) ? url(value) : text(value);
}
