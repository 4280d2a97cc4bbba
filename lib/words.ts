import type messages from '../public/_locales/en/messages.json';
import { browser } from './browser.ts';
import { numberFormat, pluralRules } from './formats.ts';

export type WordKey = keyof typeof messages;
type PluralKey = WordKey extends infer Key ? (Key extends `${infer Base}_other` ? Base : never) : never;

/** A text in the user's language; `values` fill `$1`, `$2`, ... */
export function words(key: WordKey, ...values: (string | number)[]): string {
  return browser.i18n.getMessage(key, values.map(String)) || key;
}

/** A text that depends on a count: `<key>_one`, `<key>_other`; `$1` is the count, further values follow. */
export function wordsFor(count: number, key: PluralKey, ...values: (string | number)[]): string {
  const form = pluralRules(locale()).select(count) === 'one' ? 'one' : 'other';
  return words(`${key}_${form}` as WordKey, numberFormat(locale()).format(count), ...values);
}

/** BCP 47 locale for `Intl`: the browser's interface language, or that of our texts where they have another. */
export function locale(): string {
  const [texts, browsers] = [words('languageTag'), browser.i18n.getUILanguage()];
  return browsers.split('-')[0] === texts ? browsers : texts;
}
