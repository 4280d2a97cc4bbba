import { META_TEXTS, type OutlineMeta, type PageOutline } from '../leads/report.ts';
import type { DeclaredPlace, PlaceOf } from '../reading/declared-place.ts';
import { allOf, attributeOf, firstOf, isUndrawn } from '../reading/dom.ts';
import { textOf } from '../reading/lines.ts';
import type { ReservedBlocks } from './block-numbers.ts';
import { collectLines } from './collect-lines.ts';
import { fitting, shortened } from './fitting.ts';
import type { TimeBudget } from './time-budget.ts';

const MAX_SCRIPTS = 50;
/** Shares of the room; links and lines of text get what is left. */
const SHARE = { jsonLd: 0.5, things: 0.1, cards: 0.1 };
const MAX_META = 300;
/** Names of properties and brackets around the lines. */
const SPARE_CHARS = 1000;

/** Reads the people whom a document declares in its markup, until `mayGoOn` says no. */
export type ReadMarkup = (
  document: Document,
  mayGoOn: () => boolean,
  placeOf: PlaceOf,
) => Pick<PageOutline, 'things' | 'cards'>;

/** Makes an outline of a document. */
export type CollectOutline = (
  document: Document,
  url: string,
  room: number,
  budget: TimeBudget,
) => PageOutline;

/**
 * A document as lines in blocks with the links, data and texts that speak of people; at most `room` characters.
 * Scripts for sites that never declare anybody in their markup do without the half that reads it.
 */
export function collectOutline(
  document: Document,
  url: string,
  room: number,
  budget: TimeBudget,
  readMarkup: ReadMarkup = () => ({ things: [], cards: [] }),
): PageOutline {
  const mayGoOn = () => !budget.isSpent();
  const reserved: ReservedBlocks = new Map();
  // Many a person is declared in more than one notation by the same element.
  const places = new Map<Element, DeclaredPlace>();
  const placeOf = (element: Element): DeclaredPlace => {
    const known = places.get(element);
    if (known) return known;
    const block = reserved.size;
    const place: DeclaredPlace = isUndrawn(element) ? { block, isHidden: true } : { block };
    reserved.set(element, block);
    places.set(element, place);
    return place;
  };
  const markup = readMarkup(document, mayGoOn, placeOf);
  const declared = {
    jsonLd: fitting(jsonLdIn(document, room * SHARE.jsonLd), room * SHARE.jsonLd),
    things: fitting(
      markup.things.map((found) => ({ ...found, thing: cut(found.thing) })),
      room * SHARE.things,
    ),
    cards: fitting(markup.cards.map(cut), room * SHARE.cards),
    meta: metaOf(document),
  };
  const left = room - JSON.stringify(declared).length - SPARE_CHARS - 6 * reserved.size;
  return { ...declared, ...collectLines(document, url, left, budget, reserved) };
}

/** Scripts one by one, so that a huge one is left out and the others stay. */
function jsonLdIn(document: Document, limit: number): string[] {
  return allOf(document, 'script[type^="application/ld+json" i]', MAX_SCRIPTS)
    .map((script) => script.textContent ?? '')
    .filter((text) => JSON.stringify(text).length < limit);
}

/** A web address may have 2000 characters; everything else that counts is shorter. */
function cut<T extends object>(thing: T): T {
  const short = { ...thing } as Record<string, unknown>;
  for (const [key, texts] of Object.entries(short)) {
    if (Array.isArray(texts)) short[key] = shortened(texts, key === 'urls' ? 2001 : 1001).slice(0, 50);
  }
  return short as T;
}

const TEXTS_IN_META: Readonly<Record<string, keyof OutlineMeta>> = {
  'og:type': 'type',
  'profile:first_name': 'firstName',
  'profile:last_name': 'lastName',
  'og:title': 'socialTitle',
  'og:url': 'socialAddress',
  'og:site_name': 'siteName',
  'application-name': 'applicationName',
  author: 'metaAuthor',
  'article:author': 'articleAuthor',
};

function metaOf(document: Document): OutlineMeta {
  const texts = new Map<keyof OutlineMeta, string>();
  for (const meta of allOf(document, 'meta')) {
    for (const attribute of ['property', 'name']) {
      const name = TEXTS_IN_META[attributeOf(meta, attribute) ?? ''];
      if (name && !texts.has(name)) texts.set(name, attributeOf(meta, 'content') ?? '');
    }
  }
  const shown = (selector: string, limit: number) => textOf(firstOf(document, selector), limit);

  const canonical = firstOf(document, 'link[rel="canonical"]');
  texts.set('canonical', (canonical && attributeOf(canonical, 'href')) ?? '');
  texts.set('title', shown('title', 200));
  texts.set('heading', shown('h1', 120));
  texts.set('shownAuthor', shown('[rel~="author"]', 80) || shown('[itemprop="author"]', 80));
  return Object.fromEntries(
    META_TEXTS.map((name) => [name, (texts.get(name) ?? '').slice(0, MAX_META)]),
  ) as OutlineMeta;
}
