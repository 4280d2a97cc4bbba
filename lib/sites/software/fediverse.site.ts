import { attributeOf } from '../../reading/dom.ts';
import { linesFromElement, textOf } from '../../reading/lines.ts';
import { profileFromUrl } from '../../reading/profiles.ts';
import { besideHandle } from '../beside-handle.ts';
import { fromBio, linesOfDescription } from '../bio.ts';
import type { Page } from '../page.ts';
import { CARD_LINK, CARD_NAME, linesUnderName, listedIn } from '../people-cards.ts';
import { postBy } from '../posts.ts';
import { found, STRUCTURED_DATA, text } from '../rules.ts';
import { defineSite, type Spot } from '../site.ts';
import { subjectIn } from '../subject.ts';
import { titledName } from '../titled-name.ts';
import { outside } from '../within.ts';
import { SOFTWARE } from './directory.ts';
import { handleInAddress, isFediverse, ownAddress } from './fediverse-page.ts';

const POSTS = 'article, [role="article"], .status';
/** Mastodon's bio, Pleroma's bio, h-cards of Friendica, and fields that are a list of terms anywhere. */
const BIO = '.account__header__content, .user-bio, .p-note, dl';

export default defineSite({
  ...SOFTWARE.fediverse,
  recognise: isFediverse,
  me: (page) => ({
    profiles: [
      ownAddress(page),
      ...page
        .all('nav .dropdown a[href^="/u/"], .navigation-bar a[href^="/@"]')
        .map((link) => `${page.url.origin}${attributeOf(link, 'href') ?? ''}`),
    ],
  }),
  pages: {
    people: {
      when: ({ url }) => /^\/(?:web\/)?@[\w.@-]+\/(?:followers|following)\/?$/.test(url.pathname),
      people: listedIn('article:has(a[href*="/@"])', '[data-id]:has(a[href*="/@"])'),
      source: 'profile',
      isList: true,
      fields: {
        name: [CARD_NAME],
        ...fromBio('address', ({ element }, page) => linesUnderName(element, page)),
        profile: [CARD_LINK],
      },
      required: [],
    },
    post: postBy(({ url }) => {
      const handle = /^\/(?:web\/)?(@[\w.@-]+)\/\d/.exec(url.pathname)?.[1];
      return handle && `${url.origin}/${handle}`;
    }),
    profile: {
      when: (page) => handleInAddress(page) !== undefined,
      people: subjectIn('main', '[role="main"]', 'body'),
      source: 'profile',
      fields: {
        name: [
          STRUCTURED_DATA,
          found('title', 'address', (_, page) => titledName(page, handleInAddress(page))),
          text('card-name', '.h-card .p-name, .vcard .p-name'),
          found('beside-handle', 'structure', ({ element }, page) => nameBeside(element, page)),
        ],
        ...fromBio('class', (spot, page) => [...shownBio(spot, page), ...linesOfDescription(spot, page)]),
        website: [
          found('rel-me', 'structured', (spot, page) =>
            relMe(spot, page).filter((href) => !profileFromUrl(href ?? '')),
          ),
        ],
        profile: [
          {
            ...found('address-bar', 'address', (spot, page) => [addressOf(page), ...relMe(spot, page)]),
            source: 'address-bar',
          },
        ],
      },
      required: ['name', 'profile'],
    },
  },
});

/** The profile, not one of its tabs, and without the prefix of Mastodon's old web application. */
function addressOf({ url }: Page): string {
  return `${url.origin}${/^(?:\/web)?(\/(?:\w+\/)?[@\w.-]+)/.exec(url.pathname)?.[1] ?? url.pathname}`;
}

/** Beside the handle may stand something else, so where the title says a name there is no second witness. */
function nameBeside(element: Element, page: Page): string | undefined {
  const handle = handleInAddress(page);
  return handle && !titledName(page, handle) ? besideHandle(element, handle) : undefined;
}

function shownBio({ element }: Spot, page: Page): readonly string[] {
  return page.all(BIO, element).flatMap((each) => linesFromElement(each).map(({ text: line }) => line));
}

/** Links that the profile's owner calls their own, which servers check; those in posts are not. */
function relMe({ element }: Spot, page: Page): readonly (string | undefined)[] {
  const links = page.all('a[rel~="me"]', element);
  const drawn = outside(links, page.all(POSTS, element)).filter((link) => textOf(link) !== '');
  return [...page.all('head link[rel~="me"]'), ...drawn].map((link) => attributeOf(link, 'href'));
}
