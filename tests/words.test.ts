import { afterEach, expect, it } from 'vitest';
import { locale, words, wordsFor } from '../lib/words.ts';
import { fakeBrowser } from './support/fake-extension.ts';

const { getUILanguage } = fakeBrowser.i18n;
afterEach(() => {
  fakeBrowser.i18n.getUILanguage = getUILanguage;
});

it('fills a text with its values and picks the form for a count', () => {
  expect(words('movedTo', 'Ada', 'Proposal')).toBe('Ada moved to Proposal');
  expect([wordsFor(1, 'total'), wordsFor(1234, 'total')]).toEqual(['1 lead', '1,234 leads']);
});

it.each([
  ['en-GB', 'en-GB'],
  ['de-DE', 'en'],
])(
  'writes dates and numbers for a browser in %s as %s: never another language than the texts',
  (ui, expected) => {
    fakeBrowser.i18n.getUILanguage = () => ui;
    expect(locale()).toBe(expected);
  },
);
