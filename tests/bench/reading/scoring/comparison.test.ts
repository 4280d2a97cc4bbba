import { describe, expect, it } from 'vitest';
import { compare, ratesOf } from './comparison.ts';
import { isSameText } from './sameness.ts';

const got = (...texts: readonly string[]) => texts.map((text) => ({ text }));
const PEOPLE = ['Ada Lovelace', 'Charles Babbage', 'Mary Somerville'];

describe('a comparison', () => {
  it('gives 1 throughout where everything was read and nothing else', () => {
    const perfect = compare('people', PEOPLE, got(...PEOPLE), isSameText);
    expect(ratesOf([perfect])).toEqual({ precision: 1, recall: 1, f1: 1 });
  });

  it('takes precision for an extra value, and leaves recall', () => {
    const one = compare('people', PEOPLE, got(...PEOPLE, 'Cookie Settings'), isSameText);
    expect(ratesOf([one])).toMatchObject({ precision: 0.75, recall: 1 });
  });

  it('takes recall for a missed value, and leaves precision', () => {
    const one = compare('people', PEOPLE, got('Ada Lovelace'), isSameText);
    expect(ratesOf([one])).toMatchObject({ precision: 1, recall: 1 / 3 });
  });

  it('is symmetric: gold and reading exchanged exchange precision and recall', () => {
    const read = ['Ada Lovelace', 'Imprint', 'Charles Babbage', 'Home', 'Menu'];
    const there = ratesOf([compare('people', PEOPLE, got(...read), isSameText)]);
    const back = ratesOf([compare('people', read, got(...PEOPLE), isSameText)]);
    expect(back).toEqual({ precision: there.recall, recall: there.precision, f1: there.f1 });
  });

  it('lets one value hit one gold value only, and counts repeated values once', () => {
    const one = compare('people', ['Ada Lovelace'], got('Ada Lovelace', 'ada lovelace', 'Ada'), isSameText);
    expect(one.hits).toHaveLength(1);
    expect(one.extras).toEqual([{ text: 'Ada' }]);
  });

  it('counts whatever is read where there is nobody as wrong', () => {
    const none = compare('people', [], got('Newsletter'), isSameText);
    expect(ratesOf([none])).toEqual({ precision: 0, recall: null, f1: 0 });
  });

  it('weighs values and not cases', () => {
    const small = compare('people', ['Ada Lovelace'], got(), isSameText);
    const large = compare('people', PEOPLE, got(...PEOPLE), isSameText);
    expect(ratesOf([small, large]).recall).toBe(0.75);
  });

  it('says nothing of precision where the gold names only some of what is there', () => {
    const some = {
      ...compare('people', PEOPLE, got('Ada Lovelace', 'Else'), isSameText),
      isRecallOnly: true,
    };
    expect(ratesOf([some])).toEqual({ precision: null, recall: 1 / 3, f1: null });
  });
});
