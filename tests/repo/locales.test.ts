import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { projectFiles } from '../support/project-files.ts';
import { expectNone } from './expect-none.ts';

type Messages = Readonly<
  Record<string, { readonly message: string; readonly placeholders?: Readonly<Record<string, unknown>> }>
>;

const LOCALES = readdirSync('public/_locales');
const messagesOf = (locale: string) =>
  JSON.parse(readFileSync(`public/_locales/${locale}/messages.json`, 'utf8')) as Messages;
const english = messagesOf('en');

/** Everything that may name a message: sources, and the manifest in `wxt.config.ts`. */
const sources = projectFiles(/^(entrypoints|components|lib)\/.*\.(tsx?|html)$|^wxt\.config\.ts$/)
  .map(({ text }) => text)
  .join('\n');
const literals = new Set(
  [...sources.matchAll(/['"`]([A-Za-z]\w*)['"`]|__MSG_(\w+)__/g)].map((match) => match[1] ?? match[2]),
);
const prefixes = [
  ...new Set([...sources.matchAll(/`([A-Za-z]\w*)\$\{/g)].flatMap(([, prefix]) => prefix ?? [])),
];

const placeholdersIn = (messages: Messages, key: string) =>
  [...(messages[key]?.message.matchAll(/\$(\d|\w+\$)/g) ?? [])].map(([found]) => found).sort();

function isUsed(key: string): boolean {
  return (
    literals.has(key) ||
    literals.has(key.replace(/_(one|other)$/, '')) ||
    prefixes.some((prefix) => key.startsWith(prefix))
  );
}

test('English and Spanish are there', () => {
  expect(LOCALES).toEqual(expect.arrayContaining(['en', 'es']));
});

test.each(LOCALES)('the texts in %s are the English ones, with the same placeholders', (locale) => {
  const messages = messagesOf(locale);
  const wrong = [...new Set([...Object.keys(english), ...Object.keys(messages)])].flatMap((key) => {
    if (!messages[key]) return [`${key} is missing in ${locale}. Translate it.`];
    if (!english[key]) return [`${key} is in ${locale} and not in English. Remove it.`];
    const [here, there] = [placeholdersIn(messages, key), placeholdersIn(english, key)];
    return String(here) === String(there)
      ? []
      : [`${key} has ${here} in ${locale}, and ${there} in English. A value would be lost.`];
  });
  expectNone(wrong);
});

test.each(LOCALES)('no text in %s is empty, shouts or says oops', (locale) => {
  const wrong = Object.entries(messagesOf(locale)).flatMap(([key, { message }]) =>
    !message.trim() || /[!¡]|\b(oops|please|por favor)\b/i.test(message)
      ? [`${key} in ${locale}: "${message}". Plain and short, no exclamation marks.`]
      : [],
  );
  expectNone(wrong);
});

test('every text is used', () => {
  const unused = Object.keys(english)
    .filter((key) => !isUsed(key))
    .map((key) => `${key} is used nowhere. Remove it from every locale.`);
  expectNone(unused);
});

test('texts that depend on a count have both forms', () => {
  const counted = [...sources.matchAll(/(?<!function )\bwordsFor\([^'"`;]*?'(\w+)'/g)].flatMap(
    ([, key]) => key ?? [],
  );
  const single = Object.keys(english).filter((key) => key.endsWith('_one'));
  const wanted = new Set([
    ...counted.flatMap((key) => [`${key}_one`, `${key}_other`]),
    ...single.map((key) => key.replace(/one$/, 'other')),
  ]);
  const missing = [...wanted]
    .filter((key) => !english[key])
    .map((key) => `${key} is missing. Counts need both forms.`);
  expectNone(missing);
});
