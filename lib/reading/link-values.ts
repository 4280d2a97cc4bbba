import { plainText } from './plain-text.ts';

/** A link resolved against the page, `undefined` where it is none. */
export function absoluteUrl(link: string, base: string): string | undefined {
  const trimmed = link.trim();
  if (!trimmed || trimmed.length > 2000) return undefined;
  try {
    return new URL(trimmed, base).href;
  } catch {
    return undefined;
  }
}

/** A phone as written in an attribute or property, without its `tel:`; `undefined` when it has too few digits. */
export function phoneText(text: string): string | undefined {
  let phone = text.trim().replace(/^tel:/i, '').replace(/;.*$/, '');
  try {
    phone = decodeURIComponent(phone);
  } catch {
    // A stray percent sign: read it as it stands.
  }
  phone = plainText(phone, 60);
  const digits = phone.replace(/\D/g, '').length;
  return digits >= 5 && digits <= 20 && !/@/.test(phone) ? phone : undefined;
}
