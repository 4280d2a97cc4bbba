import { foldedText } from './folded-text.ts';

/** One part of what was typed: every term must be in a lead, in one of these forms. */
export type SearchTerm = readonly string[];

const MOST_TYPED = 200;
const MOST_TERMS = 8;
const NUMBER = /\+?\(?\d[\d().\-/ ]*\d\)?/g;
/** Shorter numbers are as likely part of a name, an address or a date. */
const LEAST_DIGITS = 5;

/**
 * What a typed text asks for: words, addresses as phrases, and phone numbers however they are spaced, with or without
 * country code and trunk zero.
 * @example searchTerms('Ada +44 (0)20 7946') // [['44 0 20 7946', '44207946'], ['ada']]
 */
export function searchTerms(text: string): readonly SearchTerm[] {
  const terms: SearchTerm[] = [];
  const rest = text.slice(0, MOST_TYPED).replace(NUMBER, (number) => {
    const digits = number.replace(/\(0\)/g, '').replace(/\D/g, '');
    if (digits.length < LEAST_DIGITS) return number;
    terms.push([foldedText(number), digits, digits.replace(/^0+/, '')].filter(unique).filter(Boolean));
    return ' ';
  });
  for (const word of rest.split(/\s+/)) {
    const folded = foldedText(word);
    if (folded) terms.push([folded]);
  }
  return terms.slice(0, MOST_TERMS);
}

function unique<T>(value: T, index: number, values: readonly T[]): boolean {
  return values.indexOf(value) === index;
}
