import type { PageReading, ReadPerson } from '../leads/reading.ts';
import { isDisagreeing } from './agreement.ts';
import { readAnyPage, readSelection } from './any-page.ts';
import { mergePeople } from './merge-people.ts';
import { isOneself } from './oneself.ts';
import { type Page, pageFromDocument } from './page.ts';
import { personFromSpot } from './read-spot.ts';
import { kindOfPage, siteOfPage } from './recognise.ts';
import { SITES } from './registry.ts';
import { rescuedBy } from './rescue.ts';
import type { PageKind, Site } from './site.ts';

/** The site id of pages that no site file knows. */
export const ANY_PAGE = 'any-page';

/**
 * What a page says about people, the counterpart first and the user never among them. Reads only; needs no
 * global `document`. With a selection (non-empty lines) only that is read.
 */
export function readPage(
  document: Document,
  url: string,
  selection: readonly string[] = [],
  sites: readonly Site[] = SITES,
): PageReading {
  const page = pageFromDocument(document, url);
  const site = siteOfPage(page, sites);
  const about = {
    site: site?.id ?? ANY_PAGE,
    url,
    title: page.title,
    language: page.language,
    missing: [],
    disagrees: false,
  };
  const me = site?.me?.(page) ?? {};
  const others = (people: readonly ReadPerson[]) =>
    mergePeople(people).filter((person) => !isOneself(person, me));

  if (selection.length > 0)
    return { ...about, page: 'selection', people: others(readSelection(selection, url)) };
  if (!site) return { ...about, page: 'page', people: others(readAnyPage(document, url)) };
  const kind = kindOfPage(page, site);
  if (!kind) return { ...about, page: 'other', people: [] };
  return { ...about, ...readKind(page, site, ...kind, others) };
}

function readKind(
  page: Page,
  site: Site,
  name: string,
  kind: PageKind,
  others: (people: readonly ReadPerson[]) => readonly ReadPerson[],
): Pick<PageReading, 'page' | 'people' | 'missing' | 'disagrees'> {
  const spots = kind.people(page);
  if (site.kind === 'social' && isDisagreeing(page, kind, spots[0])) {
    return { page: name, people: [], missing: [], disagrees: true };
  }
  const read = spots.map((spot) => personFromSpot(spot, kind, page));
  const canBeRescued = site.kind === 'social' && kind.required.length > 0;
  const people = others(
    canBeRescued ? rescuedBy(readAnyPage(page.document, page.url.href), read, page) : read,
  );
  // The user's own page, and a conversation with nobody else in it, have nothing to miss.
  const isOnlyMe = people.length === 0 && read.some(({ values }) => Object.keys(values).length > 0);
  const missing = isOnlyMe ? [] : kind.required.filter((field) => !people[0]?.values[field]);
  return { page: name, people, missing, disagrees: false };
}
