import { attributeOf } from '../../reading/dom.ts';
import { profileFromUrl } from '../../reading/profiles.ts';
import { fromBio, linesWithin } from '../bio.ts';
import type { Page } from '../page.ts';
import { CARD_LINK, CARD_NAME, linesUnderName, listedIn } from '../people-cards.ts';
import { postBy } from '../posts.ts';
import { ADDRESS_BAR, found, STRUCTURED_DATA, text } from '../rules.ts';
import { defineSite } from '../site.ts';
import { subjectIn } from '../subject.ts';
import { TITLED_NAME } from '../titled-name.ts';
import { FEEDS } from './directory.ts';

const LISTS =
  /^\/(?:\w{1,15}\/(?:followers|following|verified_followers|followers_you_follow)|i\/lists\/\d+\/(?:members|followers))\/?$/;

export default defineSite({
  ...FEEDS.x,
  me: (page) => ({
    profiles: page
      .all('a[data-testid="AppTabBar_Profile_Link"]')
      .map((link) => `https://x.com${attributeOf(link, 'href') ?? ''}`),
  }),
  pages: {
    people: {
      when: ({ url }) =>
        LISTS.test(url.pathname) || (url.pathname === '/search' && url.searchParams.get('f') === 'user'),
      people: listedIn('[data-testid="primaryColumn"] [data-testid="UserCell"]'),
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
      const handle = /^\/(\w{1,15})\/status\/\d/.exec(url.pathname)?.[1];
      return handle && `https://x.com/${handle}`;
    }),
    profile: {
      when: (page) => profileFromUrl(page.url.href)?.platform === 'x',
      people: subjectIn('[data-testid="primaryColumn"]', 'main', 'body'),
      source: 'profile',
      fields: {
        name: [
          STRUCTURED_DATA,
          found('user-name', 'structured', (spot, page) => linesOfUserName(page, spot.element)[0]),
          TITLED_NAME,
        ],
        ...fromBio('structured', linesWithin('[data-testid="UserDescription"]')),
        website: [text('user-url', '[data-testid="UserUrl"]')],
        location: [STRUCTURED_DATA, text('user-location', '[data-testid="UserLocation"]')],
        profile: [ADDRESS_BAR],
      },
      required: ['name', 'profile'],
      ownLinks: (page) =>
        page
          .all('main, body')
          .slice(0, 1)
          .flatMap((each) => linesOfUserName(page, each))
          .filter((line) => /^@\w{1,15}$/.test(line))
          .map((line) => `https://x.com/${line.slice(1)}`),
    },
  },
});

function linesOfUserName(page: Page, element: Element): readonly string[] {
  return linesWithin('[data-testid="UserName"]')({ role: 'subject', element }, page);
}
