import humanparser from 'humanparser';
import { parseFullName } from 'parse-full-name';
import { type Loose, listOf, type Task, textOf } from '../corpus.ts';
import type { Outcome } from '../outcome.ts';
import { type Comparison, compare, type Same } from './comparison.ts';
import { isSameText } from './sameness.ts';
import type { Scorer } from './scorer.ts';

type Parts = Readonly<Partial<Record<'given' | 'middle' | 'family', string>>>;

const isEqual: Same = (gold, got) => gold === got;

/**
 * Names taken apart. A part that the gold leaves empty and that is read is an extra. `given+family` is both at once:
 * its recall is the share of names that are right. A single word is not scored: whether "Dale" is a given name, only
 * the labeller knows.
 */
export const NAME_PARTS_SCORER: Scorer = {
  kind: 'name',
  fits: (task) =>
    isSeveralWords(task.text ?? '') && goldParts(task) !== undefined && task.entry['configured'] !== true,
  score(task, outcome) {
    const gold = goldParts(task) as Parts;
    const text = task.text ?? '';
    const peers: readonly [string, Parts][] = [
      ['parse-full-name', partsOfParseFullName(text)],
      ['humanparser', partsOfHumanparser(text)],
    ];
    const own = outcome.people[0]?.parts;
    return [
      ...(own ? partScores(gold, own) : []),
      ...peers.flatMap(([peer, parts]) => partScores(gold, parts).map((score) => ({ ...score, peer }))),
    ];
  },
};

function isSeveralWords(text: string): boolean {
  return /\S\s+\S/.test(text.trim());
}

function partScores(gold: Parts, got: Parts): readonly Comparison[] {
  const both = ({ given = '', family = '' }: Parts) => [`${given}|${family}`].filter((each) => each !== '|');
  const same: Same = (one, other) =>
    one.split('|').every((part, at) => isSameText(part, other.split('|')[at] ?? ''));
  const fields = ['given', 'family', 'middle'] as const;
  return [
    compare(
      'given+family',
      both(gold),
      both(got).map((text) => ({ text })),
      same,
    ),
    ...fields.map((field) =>
      compare(
        field,
        [gold[field] ?? ''].filter(Boolean),
        [{ text: got[field] ?? '' }].filter(({ text }) => text),
        isSameText,
      ),
    ),
  ];
}

function goldParts({ gold }: Task): Parts | undefined {
  if (gold['kind'] === 'person') return partsOfTokens(listOf(gold['tokens']));
  if (!('first' in gold || 'last' in gold)) return undefined;
  return trimmed({
    given: textOf(gold['first']),
    middle: textOf(gold['middle']),
    family: textOf(gold['last']),
  });
}

/** Labelled words; names of two people at once are not scored. */
function partsOfTokens(tokens: readonly unknown[]): Parts | undefined {
  const labels = tokens.map((token) => textOf(listOf(token)[1]));
  if (labels.some((label) => /^(?:And|AKA|ProxyFor|CareOf)$/.test(label))) return undefined;
  const wordsOf = (...wanted: readonly string[]) =>
    tokens
      .filter((_, at) => wanted.includes(labels[at] ?? ''))
      .map((token) => textOf(listOf(token)[0]).replace(/[,;]+$/, ''))
      .join(' ');
  return trimmed({
    given: wordsOf('GivenName', 'FirstInitial'),
    middle: wordsOf('MiddleName', 'MiddleInitial'),
    family: wordsOf('Surname', 'LastInitial'),
  });
}

function partsOfParseFullName(text: string): Parts {
  const { first, middle, last } = parseFullName(text);
  return trimmed({ given: first, middle, family: last });
}

function partsOfHumanparser(text: string): Parts {
  const parsed: Loose = { ...humanparser.parseName(text) };
  return trimmed({
    given: textOf(parsed['firstName']),
    middle: textOf(parsed['middleName']),
    family: textOf(parsed['lastName']),
  });
}

function trimmed(parts: Parts): Parts {
  return Object.fromEntries(
    Object.entries(parts).map(([part, text]) => [part, (text ?? '').replace(/,+$/, '').trim()]),
  );
}

/** Persons told from companies. */
export const NAME_CLASS_SCORER: Scorer = {
  kind: 'name',
  fits: ({ gold, text }) => text !== undefined && /^(?:person|company)$/.test(textOf(gold['kind'])),
  score({ gold }, { labels }: Outcome) {
    const kind = textOf(gold['kind']);
    const got = labels?.['class']?.[0];
    return ['person', 'company'].map((each) =>
      compare(each, kind === each ? [each] : [], got === each ? [{ text: each }] : [], isEqual),
    );
  },
};
