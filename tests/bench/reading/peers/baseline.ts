import type { Outcome } from '../outcome.ts';

const EMAIL =
  /[\w.!#$%&'*+/=?^`{|}~-]{1,64}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+\p{L}{2,24}/gu;
const PHONE = /(?:\+|\b|\()\d[\d\s().\-/]{6,18}\d\b/g;

/** The addresses that `mailto:` links and one regular expression find in a page. */
export function baselineEmails({ html = '', shown = '' }: Outcome): readonly string[] {
  const linked = [...html.matchAll(/href\s*=\s*["']?mailto:([^"'?>\s]+)/gi)].map(
    ([, address]) => address ?? '',
  );
  return [...linked, ...(shown.match(EMAIL) ?? [])].filter((each) => each.includes('@'));
}

/** The numbers that `tel:` links and one regular expression find in a page. */
export function baselinePhones({ html = '', shown = '' }: Outcome): readonly string[] {
  const linked = [...html.matchAll(/href\s*=\s*["']?tel:([^"'?>]+)/gi)].map(([, number]) => number ?? '');
  return [...linked, ...(shown.match(PHONE) ?? [])];
}
