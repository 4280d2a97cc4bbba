import { plainText } from './plain-text.ts';

/** A link resolved against the page, `undefined` where it is none. */
export function absoluteUrl(link: string, base: string): string | undefined {
  const trimmed = link.trim();
  return trimmed && trimmed.length <= 2000 ? URL.parse(trimmed, base)?.href : undefined;
}

/** A phone as written in an attribute or property, without its `tel:`; `undefined` when it has too few digits. */
export function phoneText(text: string): string | undefined {
  const phone = plainText(decoded(text.trim().replace(/^tel:/i, '').split(';', 1)[0] ?? ''), 60);
  const digits = phone.replace(/\D/g, '').length;
  return digits >= 5 && digits <= 20 && !/@/.test(phone) ? phone : undefined;
}

/**
 * Text without percent signs for letters; one with a stray percent sign as it stands.
 * @example decoded('ada%20lovelace') // 'ada lovelace'
 */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
