import { attributeOf, tagOf } from '../reading/dom.ts';
import { folded } from '../reading/folded.ts';
import { textOf } from '../reading/lines.ts';
import type { Page } from './page.ts';
import type { Spot } from './site.ts';
import { around, isShown } from './within.ts';

/** What an address calls a message or a thread: long, and no word. */
const ID = /^(?=.*\d)[\w=+.-]{6,300}$/;
/** Where lists keep what the address calls a row, and how messages are called in the pane. */
const KEPT_IN = [
  'data-convid',
  'data-element-id',
  'data-conversation-id',
  'data-message-id',
  'data-id',
  'id',
];
const SUBJECTS = ['h1', 'h2', 'h3', '[role="heading"]', '[class*="subject" i]', '[id*="subject" i]'];
/** Less says nothing of a mail: a box to tick, a star. */
const MIN_ROW_CHARS = 12;
const MAX_ROWS = 20;
const ROW_ROLE = /^(?:row|option|listitem|article)$/;

/**
 * Whether the address names a row of the list that speaks of another message than the open one, as it does for a
 * moment after a move: neither its subject nor anybody of the `spots` of the open message is in that row.
 */
export function showsUnlistedMessage(page: Page, spots: readonly Spot[]): boolean {
  const named = elementsOfAddress(page);
  if (named.length === 0) return false;
  const open = new Set(spots.flatMap(({ element }) => around(element)));
  if (named.some((element) => open.has(element))) return false;
  const rows = named
    .filter(isShown)
    .map((element) => rowText(element, open))
    .filter((text) => text.length >= MIN_ROW_CHARS);
  if (rows.length === 0) return false;
  const said = [...spots.flatMap(namesOf), ...subjects(page, named)].map(words).filter(Boolean);
  return said.length > 0 && !rows.some((row) => said.some((words) => ` ${row} `.includes(` ${words} `)));
}

function elementsOfAddress({ url, all }: Page): Element[] {
  const parts = `${url.pathname}/${url.hash}`
    .split(/[/#?&]/)
    .map(decoded)
    .filter((part) => ID.test(part));
  const queries = parts.flatMap((part) => [
    ...KEPT_IN.map((name) => `[${name}="${part}"]`),
    `a[href*="/${part}"]`,
  ]);
  return queries.flatMap((query) => all(query)).slice(0, MAX_ROWS);
}

/** The text of the row that an element is, or is a part of. */
function rowText(element: Element, open: ReadonlySet<Element>): string {
  const row = around(element).find(isRow) ?? element;
  return open.has(row) ? '' : words(`${textOf(row, 600)} ${attributeOf(row, 'aria-label') ?? ''}`);
}

function isRow(element: Element): boolean {
  return /^(?:tr|li|article)$/.test(tagOf(element)) || ROW_ROLE.test(attributeOf(element, 'role') ?? '');
}

function subjects(page: Page, rows: readonly Element[]): string[] {
  return SUBJECTS.flatMap((selector) => page.all(selector))
    .filter((each) => !around(each).some((outer) => rows.includes(outer)))
    .map((each) => textOf(each, 200).replace(/^(?:\p{L}{2,3}: )+/u, ''))
    .filter((text) => text.length > 3);
}

/** What a list may call somebody: the name, its first word, the address. */
function namesOf({ element, text, mailbox }: Spot): string[] {
  const shown = mailbox ? mailbox.name : (text ?? textOf(element, 200)).replace(/<.*$/s, '');
  const first = words(shown).split(' ')[0] ?? '';
  const kept = ['email', 'name', 'title'].map((name) => attributeOf(element, name) ?? '');
  return [mailbox?.email ?? '', shown, first.length > 2 ? first : '', ...kept];
}

function words(text: string): string {
  return folded(text)
    .replace(/[^\p{L}\p{N}@]+/gu, ' ')
    .trim();
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
