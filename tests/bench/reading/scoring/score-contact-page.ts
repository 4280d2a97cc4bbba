import { findPhoneNumbersInText, isSupportedCountry } from 'libphonenumber-js/min';
import { regionFromHints } from '../../../../lib/reading/phone-numbers.ts';
import { listOf, loose, type Task, textOf } from '../corpus.ts';
import type { Got, Outcome } from '../outcome.ts';
import { baselineEmails, baselinePhones } from '../peers/baseline.ts';
import { type Comparison, compare, comparePeer } from './comparison.ts';
import {
  foldedText,
  isSameCompany,
  isSameEmail,
  isSameName,
  isSamePhone,
  isSameText,
  withoutDegrees,
} from './sameness.ts';
import { type Scorer, valuesOf } from './scorer.ts';

/**
 * Pages with hand-labelled entities, each counted once a page. What a set of pages does not label is not scored in it.
 */
export const CONTACT_PAGE_SCORER: Scorer = {
  kind: 'contact',
  fits: ({ gold }) => listOf(gold['entities']).some((each) => typeof loose(each)['text'] === 'string'),
  needsShown: true,
  score(task, outcome, corpus) {
    const labelled = corpus.labelled.get(textOf(task.entry['set'])) ?? new Set<string>();
    const scores: Comparison[] = [];
    if (labelled.has('PER')) {
      const people = outcome.people.filter(({ values }) => values.name);
      scores.push(
        compare(
          'people',
          goldNames(task),
          people.flatMap(({ values }) => values.name?.slice(0, 1) ?? []),
          isSameName,
        ),
      );
    }
    if (labelled.has('FUNC'))
      scores.push(compare('title', textsOf(task, 'FUNC'), valuesOf(outcome.people, 'title'), isSameText));
    if (labelled.has('TEL')) scores.push(...phoneScores(task, outcome));
    if (labelled.has('EMAIL')) scores.push(...emailScores(task, outcome));
    if (labelled.has('ORG')) scores.push(companyScore(task, valuesOf(outcome.people, 'company')));
    return scores;
  },
};

function textsOf({ gold }: Task, ...types: readonly string[]): readonly string[] {
  return listOf(gold['entities'])
    .map(loose)
    .filter(({ type }) => types.includes(textOf(type)))
    .map(({ text }) => textOf(text).replace(/\s+/g, ' ').trim())
    .filter(Boolean);
}

/** Names on a page: "Ada" alone is the Ada Lovelace of the same page, and is not expected again. */
function goldNames(task: Task): readonly string[] {
  const names = textsOf(task, 'PER');
  const long = names
    .map((name) => foldedText(withoutDegrees(name)).split(' '))
    .filter((words) => words.length > 1);
  const isShortForm = (name: string) => {
    const words = foldedText(name).split(' ');
    return words.length === 1 && long.some((other) => other.includes(words[0] as string));
  };
  return names.filter((name) => foldedText(name) && !isShortForm(name));
}

/** A fax is no phone: one that is read as such is an extra. */
function phoneScores(task: Task, outcome: Outcome): readonly Comparison[] {
  const gold = textsOf(task, 'TEL');
  const host = URL.parse(task.url ?? '')?.hostname;
  const region = regionFromHints({ language: outcome.language, host });
  const country = region && isSupportedCountry(region) ? region : undefined;
  const found = findPhoneNumbersInText(outcome.shown ?? '', country ?? 'US');
  return [
    compare('phone', gold, valuesOf(outcome.people, 'phone'), isSamePhone),
    comparePeer(
      'libphonenumber-js',
      'phone',
      gold,
      found.map(({ number }) => number.number),
      isSamePhone,
    ),
    comparePeer('mailto+regex', 'phone', gold, baselinePhones(outcome), isSamePhone),
  ];
}

function emailScores(task: Task, outcome: Outcome): readonly Comparison[] {
  const gold = textsOf(task, 'EMAIL');
  return [
    compare('email', gold, valuesOf(outcome.people, 'email'), isSameEmail),
    comparePeer('mailto+regex', 'email', gold, baselineEmails(outcome), isSameEmail),
  ];
}

/** Every company named on a page is labelled, whoever's it is: any of them is right, and one of them is enough. */
function companyScore(task: Task, got: readonly Got[]): Comparison {
  const all = compare('company', textsOf(task, 'ORG', 'SUBJ'), got, isSameCompany);
  return { ...all, misses: all.hits.length > 0 ? [] : all.misses.slice(0, 1) };
}
