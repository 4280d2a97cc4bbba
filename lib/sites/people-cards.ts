import { attributeOf, tagOf } from '../reading/dom.ts';
import { linesFromElement, textOf } from '../reading/lines.ts';
import { absoluteUrl } from '../reading/link-values.ts';
import { type Profile, profileFromUrl } from '../reading/profiles.ts';
import type { Page } from './page.ts';
import { found } from './rules.ts';
import type { Rule, Spot } from './site.ts';
import { around, isShown, outermostOf } from './within.ts';

/** The people of a list: in the first of these areas that is there, best area first; each match is one person. */
export function listedIn(...areas: readonly string[]): (page: Page) => readonly Spot[] {
  return (page) => {
    const cards = areas.map((area) => page.all(area)).find((found) => found.length > 0) ?? [];
    return outermostOf(cards)
      .filter(isShown)
      .map((element) => ({ role: 'subject', element }));
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
    const address = absoluteUrl(attributeOf(element, 'href') ?? '', page.url.href);
    const profile = address && profileFromUrl(address);
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
  const links = linksOfCard(card, page);
  const name = links.map((link) => nameOfLink(link, page)).find(Boolean);
  const handle = links[0]?.profile.handle.replace(/^@/, '').toLowerCase() ?? '';
  const lines = linesFromElement(card).map(({ text, element }) => ({ text, chain: within(card, element) }));
  const isHandle = ({ text }: (typeof lines)[number]) => text.replace(/^@/, '').toLowerCase() === handle;
  const named = name === undefined ? -1 : lines.findIndex(({ text }) => text.includes(name));
  return lines
    .slice(named + 1)
    .filter((line) => !isHandle(line))
    .filter(
      ({ chain }) =>
        !chain.some((each) => tagOf(each) === 'button' || attributeOf(each, 'role') === 'button'),
    )
    .map(({ text }) => text)
    .filter((text) => /^[\p{L}"'(#+]/u.test(text));
}

/** The elements between a card and something in it, neither included above. */
function within(card: Element, element: Element): readonly Element[] {
  const chain = around(element);
  return chain.slice(0, Math.max(0, chain.indexOf(card)));
}
