import type { PageOutline } from '../leads/report.ts';
import { commaParts } from '../reading/comma-parts.ts';
import { isCommonWord } from '../reading/everyday-words.ts';
import { folded } from '../reading/folded.ts';
import { isGivenName } from '../reading/given-names.ts';
import { isSurname } from '../reading/known-surnames.ts';
import { givenNamesAlone } from '../reading/listed-names.ts';
import { type NameInLine, namesInLine } from '../reading/person-lines.ts';
import { namesInProse } from '../reading/prose-names.ts';
import type { Fact } from './any-page-facts.ts';
import { inSameLayout, isJobBelow, looseNamesAmong, placesOf } from './any-page-layout.ts';
import { evidenceAround, isAfterSpeech, jobInBiography } from './name-surroundings.ts';
import { onceEach } from './once-each.ts';

const MAX_NAMES = 600;

/** The names of people on a page with what speaks for each: the words themselves, then what stands around them. */
export function nameFactsOf({ lines, parents }: PageOutline): Fact[] {
  const facts: Fact[] = [];
  const candidates: Fact[] = [];
  const namesOfLine = onceEach(namesInLine);
  const namesOfProse = onceEach(namesInProse);
  lines.forEach(({ text, block, isHeading, isHidden }, line) => {
    if (facts.length >= MAX_NAMES) return;
    const said = namesOfLine(text);
    const inLine = said.length === 0 && isAfterSpeech(lines, line) ? givenNamesAlone(text) : said;
    const hidden = isHidden ? { isHidden } : {};
    for (const { name, evidence, title } of inLine.map(withoutLetters)) {
      const fact = {
        kind: 'name',
        value: name,
        line,
        block,
        // Who praises a company in a few words has none of its addresses.
        rule: isPraise(lines, line) ? 'prose' : 'page-text',
        weight: evidence,
        ...hidden,
      } as const;
      const weight = evidence + (isHeading && evidence > 1.5 ? 0.5 : 0) + evidenceAround(lines, line, name);
      const job = title ?? jobInBiography(lines, line, name);
      candidates.push({ ...fact, weight, ...(job ? { title: job } : {}) });
      facts.push(candidates.at(-1) as Fact);
    }
    if (inLine.length > 0 || text.length <= 25) return;
    for (const { name, evidence, title } of namesOfProse(text)) {
      facts.push({
        kind: 'name',
        value: name,
        line,
        block,
        rule: 'prose',
        ...hidden,
        weight: evidence,
        ...(title ? { title } : {}),
      });
    }
  });
  const places = placesOf(candidates, lines, parents);
  const alike = inSameLayout(places);
  const loose = looseNamesAmong(places, lines);
  const things = productsAmong(facts);
  return [...facts, ...loose]
    .filter((fact) => !things.has(fact))
    .map((fact) => (alike.has(fact) ? { ...fact, weight: fact.weight + 1.75 } : fact));
}

const KEPT_LETTERS = /^(?:Jr|Sr|I{1,3}|IV|Ph\.?\s?D|M\.?D|Esq)\.?$/i;

/** "Ada Lovelace, RDH" without the letters of a trade, which say what she does where nothing else does. */
function withoutLetters(found: NameInLine): NameInLine {
  const [name = '', ...letters] = commaParts(found.name);
  if (letters.length === 0 || letters.every((word) => KEPT_LETTERS.test(word))) return found;
  return { title: letters.join(', '), ...found, name };
}

type Lines = PageOutline['lines'];

/** Whether a line signs what somebody said, and says nothing more of them: no job and no number behind it. */
function isPraise(lines: Lines, line: number): boolean {
  const text = lines[line]?.text ?? '';
  if (/^["“„«].{10,}["”“»]/su.test(text)) return !/@|\d{3}/.test(text);
  const below = lines[line + 1]?.text ?? '';
  return isAfterSpeech(lines, line) && !isJobBelow(lines, line) && !/@|\d{3}/.test(`${text} ${below}`);
}

/** "Lovelace Valves", "Lovelace Pumps", "Lovelace Fans": a first word with many others is a maker, a last word a kind. */
function productsAmong(facts: readonly Fact[]): Set<Fact> {
  const kindsOf = new Map<string, Set<string>>();
  const makersOf = new Map<string, Set<string>>();
  const splitOf = ({ value }: Fact) => {
    const words = folded(value.split(',', 1)[0] ?? '').split(' ');
    return [words.slice(0, -1).join(' '), words.at(-1) ?? ''] as const;
  };
  for (const [maker, kind] of facts.map(splitOf)) {
    if (isSurname(kind)) continue;
    kindsOf.set(maker, (kindsOf.get(maker) ?? new Set()).add(kind));
    makersOf.set(kind, (makersOf.get(kind) ?? new Set()).add(maker));
  }
  const isMaker = (name: string) => {
    const kinds = [...(kindsOf.get(name) ?? [])];
    return kinds.length > 2 && kinds.filter((kind) => isCommonWord(kind)).length >= kinds.length / 3;
  };
  const isKind = (kind: string, maker: string) =>
    (makersOf.get(kind)?.size ?? 0) > 3 && (isCommonWord(kind) || !isGivenName(maker.split(' ', 1)[0] ?? ''));
  const isThing = (fact: Fact) => {
    const [maker, kind] = splitOf(fact);
    return fact.weight < 3 && (isMaker(maker) || isMaker(`${maker} ${kind}`) || isKind(kind, maker));
  };
  return new Set(facts.filter(isThing));
}
