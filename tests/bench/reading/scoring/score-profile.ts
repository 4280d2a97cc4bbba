import { textOf, textsOf } from '../corpus.ts';
import { type Comparison, compare } from './comparison.ts';
import {
  isJobOfHeadline,
  isSameCompany,
  isSameHandle,
  isSameName,
  isSameText,
  isSameUrl,
} from './sameness.ts';
import { firstOf, type Scorer, valuesOf } from './scorer.ts';

/**
 * Profile pages: one subject, who must come first. Anybody else who is offered is an extra under `people`. A field is
 * scored where the gold has it; `headline` is the job that was read, which must be a whole piece of the headline, or
 * the job that the gold has from elsewhere on the page.
 */
export const PROFILE_SCORER: Scorer = {
  kind: 'profile',
  fits: ({ htmlFile, gold }) =>
    htmlFile !== undefined &&
    ['name', 'handle', 'headline', 'company'].some((field) => typeof gold[field] === 'string'),
  score({ gold }, { people }) {
    const subject = people[0];
    const scores: Comparison[] = [];
    const add = (field: string, expected: unknown, got = firstOf(subject, 'name'), same = isSameText) => {
      const texts = textsOf(expected);
      if (texts.length > 0) scores.push(compare(field, texts, got, same));
    };
    const named = people.map(
      (person) => firstOf(person, 'name')[0] ?? firstOf(person, 'company')[0] ?? { text: '(nobody)' },
    );
    add('people', gold['name'] ?? gold['company'], named, isSameName);
    add('name', gold['name'], firstOf(subject, 'name'), isSameName);
    const headline = textOf(gold['headline']);
    const job = textOf(gold['title']);
    const employer = firstOf(subject, 'company')[0]?.text;
    add(
      'headline',
      headline,
      firstOf(subject, 'title'),
      (_, got) => isJobOfHeadline(headline, got, employer) || isSameText(job, got),
    );
    add('company', gold['company'], firstOf(subject, 'company'), isSameCompany);
    add('location', gold['location'], firstOf(subject, 'location'));
    add('handle', gold['handle'], firstOf(subject, 'profile'), isSameHandle);
    add('profile', gold['profile'], firstOf(subject, 'profile'), isSameUrl);
    add('website', gold['website'], valuesOf(people.slice(0, 1), 'website'), isSameUrl);
    return scores;
  },
};

/** Pages on which there is nobody: whoever is offered is an extra. */
export const NOBODY_SCORER: Scorer = {
  kind: 'nobody',
  fits: ({ htmlFile, gold }) =>
    htmlFile !== undefined &&
    (gold['none'] === true || (Array.isArray(gold['people']) && gold['people'].length === 0)),
  score: (_, { people }) => [
    compare(
      'people',
      [],
      people.map(
        (person) =>
          firstOf(person, 'name')[0] ?? Object.values(person.values)[0]?.[0] ?? { text: '(nobody)' },
      ),
      isSameName,
    ),
  ],
};
