import { attributeOf } from '../../reading/dom.ts';
import { profileFromUrl } from '../../reading/profiles.ts';
import { fromBio, linesWithin } from '../bio.ts';
import { CARD_LINK, CARD_NAME, linesUnderName, listedIn } from '../people-cards.ts';
import { postBy } from '../posts.ts';
import { ADDRESS_BAR, STRUCTURED_DATA, text } from '../rules.ts';
import { defineSite } from '../site.ts';
import { subjectIn } from '../subject.ts';
import { TITLED_NAME } from '../titled-name.ts';
import { FEEDS } from './directory.ts';

export default defineSite({
  ...FEEDS.bluesky,
  me: (page) => ({
    profiles: page
      .all('nav a[href^="/profile/"], [role="navigation"] a[href^="/profile/"]')
      .map((link) => `https://bsky.app${attributeOf(link, 'href') ?? ''}`),
  }),
  pages: {
    people: {
      when: ({ url }) =>
        /^\/(?:profile\/[^/]+\/(?:followers|follows|known-followers)|search)\/?$/.test(url.pathname),
      people: listedIn(
        'main [data-testid^="profileCard"]',
        'main a[href^="/profile/"]:not([href*="/post/"]):has(div)',
      ),
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
      const handle = /^\/profile\/([\w.:-]+)\/post\/\w/.exec(url.pathname)?.[1];
      return handle && `https://bsky.app/profile/${handle}`;
    }),
    profile: {
      when: (page) => profileFromUrl(page.url.href)?.platform === 'bluesky',
      people: subjectIn('[data-testid="profileView"]', 'main', 'body'),
      source: 'profile',
      fields: {
        name: [STRUCTURED_DATA, text('header-name', '[data-testid="profileHeaderDisplayName"]'), TITLED_NAME],
        ...fromBio('structured', linesWithin('[data-testid="profileHeaderDescription"]')),
        profile: [ADDRESS_BAR],
      },
      required: ['name', 'profile'],
      ownLinks: (page) =>
        page
          .all('a[data-testid="profileHeaderFollowersButton"], a[data-testid="profileHeaderFollowsButton"]')
          .map((link) => attributeOf(link, 'href')),
    },
  },
});
