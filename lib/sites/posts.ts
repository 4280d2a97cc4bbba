import { profileFromUrl } from '../reading/profiles.ts';
import type { Page } from './page.ts';
import { CARD_LINK, CARD_NAME, nameOfLink, profileLinksIn } from './people-cards.ts';
import type { PageKind } from './site.ts';

/**
 * The page of a single post, whose author its address names: read from the links to their profile.
 * `author` makes the profile's address out of the page's.
 */
export function postBy(author: (page: Page) => string | undefined): PageKind {
  const own = (page: Page) => {
    const address = author(page);
    return address === undefined ? undefined : profileFromUrl(address);
  };
  return {
    when: (page) => own(page) !== undefined,
    people: (page) => {
      const handle = own(page)?.url.toLowerCase();
      const area = page.first('main, [role="main"]') ?? page.first('body');
      const all = area ? profileLinksIn(area, page) : [];
      const links = all.filter(({ profile }) => profile.url.toLowerCase() === handle);
      const named = links.find((link) => nameOfLink(link, page));
      return named ? [{ role: 'subject', element: named.element }] : [];
    },
    source: 'profile',
    isList: true,
    fields: { name: [CARD_NAME], profile: [CARD_LINK] },
    required: ['name'],
  };
}
