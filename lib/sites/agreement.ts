import { foldedText } from '../leads/identity.ts';
import { attributeOf } from '../reading/dom.ts';
import { profileFromUrl } from '../reading/profiles.ts';
import type { Page } from './page.ts';
import { answersOf } from './read-spot.ts';
import type { PageKind, Spot } from './site.ts';

/**
 * Whether a profile page speaks of two people: after a move inside a single-page site the old panel, the
 * old canonical link or old structured data can stay behind the new address.
 */
export function isDisagreeing(page: Page, kind: PageKind, subject: Spot | undefined): boolean {
  if (hasForeignLink(page, kind)) return true;
  return subject !== undefined && hasTwoNames(answersOf('name', subject, kind, page));
}

function hasForeignLink(page: Page, kind: PageKind): boolean {
  const own = profileFromUrl(page.url.href);
  if (!own) return false;
  const links = [...declaredAddresses(page), ...(kind.ownLinks?.(page) ?? [])];
  return links.some((link) => {
    const profile = link && profileFromUrl(absolute(link, page.url));
    return profile && profile.platform === own.platform && !isSameText(profile.handle, own.handle);
  });
}

/** Addresses the page gives for itself. */
function declaredAddresses(page: Page): readonly (string | undefined)[] {
  return [
    ...page.all('link[rel="canonical"]').map((link) => attributeOf(link, 'href')),
    ...page.all('meta[property="og:url"]').map((meta) => attributeOf(meta, 'content')),
    ...(page.structuredPeople()[0]?.values.profile ?? []).map(({ value }) => value),
  ];
}

/** Names agree when the words of the shorter are all in the longer: "Ada Lovelace" and "Ada King Lovelace". */
function hasTwoNames(names: readonly string[]): boolean {
  const words = names.map((name) => new Set(foldedText(name).split(' ')));
  return words.some((one) => words.some((other) => one.size <= other.size && !one.isSubsetOf(other)));
}

function isSameText(one: string, other: string): boolean {
  return foldedHandle(one) === foldedHandle(other);
}

function foldedHandle(handle: string): string {
  return handle.normalize('NFC').toLowerCase();
}

function absolute(link: string, base: URL): string {
  try {
    return new URL(link, base).href;
  } catch {
    return '';
  }
}
