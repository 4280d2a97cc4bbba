import { attributeOf, tagOf } from '../reading/dom.ts';
import { linesFromElement, textOf } from '../reading/lines.ts';
import { type Profile, profileOfLink } from '../reading/profiles.ts';
import type { Page } from './page.ts';
import { found } from './rules.ts';
import type { Rule, Spot } from './site.ts';
import { isShown, outermostOf } from './within.ts';

/** The people of a list: in the first of these areas that is there, best area first; each match is one person. */
export function listedIn(...areas: readonly string[]): (page: Page) => readonly Spot[] {
  return (page) => {
    for (const area of areas) {
      const cards = outermostOf(page.all(area)).filter(isShown);
      if (cards.length > 0) return cards.map((element) => ({ role: 'subject', element }));
    }
    return [];
  };
}

/** A link and the profile it leads to. */
export interface ProfileLink {
  readonly profile: Profile;
  readonly element: Element;
}

/** The links under an element, itself included, that lead to profiles, in order. */
export function profileLinksIn(root: Element, page: Page): readonly ProfileLink[] {
  return [...(tagOf(root) === 'a' ? [root] : []), ...page.all('a[href]', root)].flatMap((element) => {
    const profile = profileOfLink(attributeOf(element, 'href') ?? '', page.url.href);
    return profile ? [{ profile, element }] : [];
  });
}

/** The person a card is of: whose profile its first link to one leads to, and all its links that lead there. */
export function linksOfCard(card: Element, page: Page): readonly ProfileLink[] {
  const links = profileLinksIn(card, page).filter(({ profile }) => profile.kind === 'person');
  const first = links[0]?.profile.url;
  return links.filter(({ profile }) => profile.url === first);
}

/** What a link to a profile says, '' where that is only the handle or a picture. */
export function nameOfLink({ element, profile }: ProfileLink, page: Page): string {
  const drawn = page.all('[aria-hidden="true"]', element).map((each) => textOf(each));
  const line = drawn.find((each) => /\p{L}{2}/u.test(each)) ?? linesFromElement(element)[0]?.text ?? '';
  const name = line.replace(/\s@[\w.-]{1,60}(?:@[\w.-]{1,250})?$/, '');
  return name.replace(/^@/, '').toLowerCase() === profile.handle.toLowerCase() ? '' : name;
}

/** A rule for the name of a card's person: what a link to their profile says, unless it says the handle. */
export const CARD_NAME: Rule = found('card-name', 'address', ({ element }, page) =>
  linksOfCard(element, page).map((link) => nameOfLink(link, page)),
);

/** A rule for the profile of a card's person. */
export const CARD_LINK: Rule = found(
  'card-link',
  'address',
  ({ element }, page) => linksOfCard(element, page)[0]?.profile.url,
);

/** The lines of a card that come after its person's name and handle, without buttons and marks. */
export function linesUnderName(card: Element, page: Page): readonly string[] {
  const person = personOf(card, page);
  const buttons = new Set(page.all('button, [role="button"]', card).map((each) => textOf(each)));
  const lines = linesFromElement(card).map(({ text }) => text);
  return lines
    .slice(lines.findIndex((text) => person.name !== undefined && text.includes(person.name)) + 1)
    .filter((text) => text.replace(/^@/, '').toLowerCase() !== person.handle && !buttons.has(text))
    .filter((text) => /^[\p{L}"'(#+]/u.test(text));
}

function personOf(card: Element, page: Page): { readonly name: string | undefined; readonly handle: string } {
  const links = linksOfCard(card, page);
  return {
    name: links.map((link) => nameOfLink(link, page)).find(Boolean),
    handle: links[0]?.profile.handle.replace(/^@/, '').toLowerCase() ?? '',
  };
}
