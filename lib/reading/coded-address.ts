import { emailFromText, plainEmails } from './emails.ts';

/** The ranges of characters in which TYPO3 moves an address by a few places. */
const RANGES = [
  [0x2b, 0x3a],
  [0x40, 0x5a],
  [0x61, 0x7a],
] as const;

/**
 * The address in "mailto:..." of which TYPO3 has moved every character by the same number of places, or one spelt out.
 * @example addressFromCode('nbjmup+bebAfohjoft/fybnqmf') // 'ada@engines.example'
 */
export function addressFromCode(code: string): string | undefined {
  if (code.length > 500) return undefined;
  for (let places = -26; places <= 26; places++) {
    const text = Array.from(code, (char) => moved(char, places)).join('');
    if (text.startsWith('mailto:')) return emailFromText(text);
  }
  return emailFromText(plainEmails(code));
}

function moved(char: string, places: number): string {
  const code = char.charCodeAt(0);
  const range = RANGES.find(([from, to]) => code >= from && code <= to);
  if (!range) return char;
  const [from, to] = range;
  const size = to - from + 1;
  return String.fromCharCode(from + ((((code - from + places) % size) + size) % size));
}
