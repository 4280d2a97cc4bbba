import type { FieldName } from '../leads/value.ts';
import { attributeOf } from '../reading/dom.ts';
import { linesFromElement } from '../reading/lines.ts';
import type { Page } from './page.ts';
import { found } from './rules.ts';
import type { Rule, Rung, Spot } from './site.ts';

/** Addresses people write into a bio are theirs, as a rule; a job in it may be a joke or a former one. */
const CONFIDENCE = { address: 0.85, job: 0.65 };

/** Finds the lines of what somebody wrote about themselves. */
export type BioReader = (spot: Spot, page: Page) => readonly string[];

/** Rules for what somebody wrote about themselves: addresses and numbers in it, and a job where it tells one. */
export function fromBio(rung: Rung, read: BioReader): Partial<Record<FieldName, readonly Rule[]>> {
  const written: Rule = { ...found('bio', rung, read), answers: 'written', confidence: CONFIDENCE.address };
  const job: Rule = { ...written, confidence: CONFIDENCE.job };
  return { email: [written], phone: [written], title: [job], company: [job] };
}

/** Reads the lines of the first match inside the spot. */
export function linesWithin(selector: string): BioReader {
  return ({ element }, page) => {
    const first = page.first(selector, element);
    // Some networks leave line ends to the style sheet.
    const written = first?.textContent ?? '';
    if (/\S\n\S/.test(written)) return written.split('\n');
    return first ? linesFromElement(first).map(({ text }) => text) : [];
  };
}

/** Reads the page's description, in which networks put the bio between counts and words of their own. */
export function linesOfDescription(_spot: Spot, page: Page): readonly string[] {
  const metas = page.all('meta[name="description"], meta[property="og:description"]').slice(0, 1);
  return metas.flatMap((meta) => (attributeOf(meta, 'content') ?? '').split(/\s[•|·]\s|\n|: "|"$/u));
}
